using ReportExtractor.Forms;
using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing;

/// <summary>Prints 收到和处理政府信息公开申请情况.</summary>
internal sealed class RequestsPrinter
{
    private const string Corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    private readonly Habits _habits;
    private readonly LabelSpeller _labels;
    private readonly NumberSpeller _numbers;
    private readonly ReportFigures _figures;
    private readonly FormTable _table;
    private readonly ApplicantColumns _columns;
    private readonly string _labelLayout;

    private RequestsPrinter(Habits habits, LabelSpeller labels, NumberSpeller numbers, ReportFigures figures)
    {
        (_habits, _labels, _numbers, _figures) = (habits, labels, numbers, figures);
        _table = figures.Table("requests");
        _columns = ApplicantColumns.Draw(habits, labels, _table);
        _labelLayout = habits.Choose("requests_labels", "three", ("two", 0.06), ("one", 0.04), ("one_prefixed", 0.02), ("group_rows", 0.04), ("group_lines", 0.03));
    }

    private int LabelWidth => _labelLayout switch { "three" => 3, "two" or "group_rows" => 2, _ => 1 };

    public static PrintedTable Print(Habits habits, LabelSpeller labels, NumberSpeller numbers, ReportFigures figures) =>
        new RequestsPrinter(habits, labels, numbers, figures).Print();

    private PrintedTable Print()
    {
        var header = _columns.Header(LabelWidth, _labels.Plain(_habits.Choose("corner", Corner, ("", 0.05), ("项目", 0.03), (Corner.Replace("勾稽", "钩稽", StringComparison.Ordinal), 0.02))));
        var rows = new List<PrintedRow>(header);
        rows.AddRange(Body(RequestRows.Draw(_habits, _figures)));
        if (_habits.Has("note_row", 0.03))
            rows.Add(new PrintedRow([new PrintedCell(_habits.Pick("注：以上数据为全系统汇总数。", "备注：统计时间为1月1日至12月31日", "说明：上述数据含12345热线转办3件。"), LabelWidth + _columns.Count)]));
        return new PrintedTable(rows) { HeaderRows = header.Count, LabelColumns = LabelWidth };
    }

    private IEnumerable<PrintedRow> Body(IReadOnlyList<RequestRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var labels = Labels(rows, i, out var before);
            if (before is not null)
                yield return before;
            yield return new PrintedRow([.. labels, .. _columns.Figures(rows[i], _numbers, _figures)]);
        }
    }

    private List<PrintedCell> Labels(IReadOnlyList<RequestRow> rows, int at, out PrintedRow? before)
    {
        var row = rows[at];
        var label = _labels.Spell(row.Label, row.Row?.Spellings);
        var groups = row.Groups;
        before = null;
        switch (_labelLayout)
        {
            case "three":
                return [.. Enumerable.Range(0, groups.Count).Where(level => IsFirst(rows, at, level)).Select(level => new PrintedCell(_labels.SpellGroup(groups[level]), 1, Span(rows, at, level))), new PrintedCell(label, 3 - groups.Count)];
            case "two":
                {
                    if (groups.Count == 0)
                        return [new PrintedCell(label, 2)];
                    var level = groups.Count - 1;
                    if (level == 0)
                        return [new PrintedCell(label, 2)];
                    return IsFirst(rows, at, level) ? [new PrintedCell(_labels.SpellGroup(groups[level]), 1, Span(rows, at, level)), new PrintedCell(label)] : [new PrintedCell(label)];
                }

            case "group_rows":
                {
                    // The outer group stays merged at the left; the inner ones are lines of their own without figures.
                    if (groups.Count == 0)
                        return [new PrintedCell(label, 2)];
                    var cells = new List<PrintedCell>();
                    PrintedCell? outer = IsFirst(rows, at, 0) ? new PrintedCell(_labels.Spell(groups[0]), 1, Span(rows, at, 0) + Lines(rows, at)) : null;
                    if (groups.Count > 1 && IsFirst(rows, at, 1))
                    {
                        before = Line(outer, _labels.Spell(groups[1]));
                        outer = null;
                    }

                    if (outer is not null)
                        cells.Add(outer);
                    cells.Add(new PrintedCell(label));
                    return cells;
                }

            case "group_lines":
                if (groups.Count > 0 && IsFirst(rows, at, groups.Count - 1))
                    before = Line(null, _labels.Spell(groups[^1]));
                return [new PrintedCell(label)];
            case "one_prefixed":
                return [new PrintedCell(string.Concat(groups.Skip(1).Select(group => _labels.Spell(group))) + label)];
            default:
                return [new PrintedCell(label)];
        }
    }

    private PrintedRow Line(PrintedCell? outer, string label)
    {
        var blanks = Enumerable.Range(0, _columns.Count).Select(_ => new PrintedCell(""));
        return new PrintedRow(outer is null ? [new PrintedCell(label), .. blanks] : [outer, new PrintedCell(label), .. blanks]);
    }

    private static bool IsFirst(IReadOnlyList<RequestRow> rows, int at, int level) => at == 0 || !Shares(rows[at - 1], rows[at], level);

    private static int Span(IReadOnlyList<RequestRow> rows, int at, int level) => rows.Skip(at).TakeWhile(row => Shares(rows[at], row, level)).Count();

    // How many lines of inner groups stand within the outer group that begins here.
    private static int Lines(IReadOnlyList<RequestRow> rows, int at) =>
        Enumerable.Range(at, Span(rows, at, 0)).Count(i => rows[i].Groups.Count > 1 && IsFirst(rows, i, 1));

    private static bool Shares(RequestRow one, RequestRow other, int level) =>
        one.Groups.Count > level && other.Groups.Count > level && one.Groups.Take(level + 1).SequenceEqual(other.Groups.Take(level + 1), StringComparer.Ordinal);
}
