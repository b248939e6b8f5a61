using ReportExtractor.Forms;
using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing;

/// <summary>The columns of 收到和处理政府信息公开申请情况 as one publisher prints them.</summary>
internal sealed class ApplicantColumns
{
    private const string Subtotal = "subtotal";
    private const string Remark = "remark";

    private static readonly string[] Organisations = ["commercial", "research", "public_interest", "legal_service", "other_organization"];

    private readonly Habits _habits;
    private readonly LabelSpeller _labels;
    private readonly FormTable _table;
    private readonly List<string> _codes;
    private readonly string _header;
    private readonly string _merged;
    private readonly bool _blankOrganisations;
    private readonly bool _totalsOnly;

    private ApplicantColumns(Habits habits, LabelSpeller labels, FormTable table)
    {
        (_habits, _labels, _table) = (habits, labels, table);
        var order = habits.Choose("applicant_order", "official", ("total_first", 0.02), ("total_second", 0.01), ("organisations_first", 0.01), ("research_first", 0.01));
        var organisations = order == "research_first" ? ["research", "commercial", .. Organisations[2..]] : Organisations;
        var extra = habits.Choose("extra_column", "none", (Subtotal, 0.02), (Remark, 0.03));
        if (extra == Subtotal)
            organisations = [.. organisations, Subtotal];
        List<string> codes = order switch
        {
            "total_first" => ["total", "natural_person", .. organisations],
            "total_second" => ["natural_person", "total", .. organisations],
            "organisations_first" => [.. organisations, "natural_person", "total"],
            _ => ["natural_person", .. organisations, "total"],
        };
        if (habits.Has("total_missing", 0.02))
            codes.Remove("total");
        if (extra == Remark)
            codes.Add(Remark);
        _codes = codes;
        _header = habits.Choose("requests_header", "three", ("two", 0.06), ("one", 0.06), ("none", 0.03), ("empty_cells", 0.05), ("number_row", 0.02));
        _merged = habits.Choose("merged_figures", "none", ("zeros", 0.02), ("pairs", 0.01));
        _blankOrganisations = habits.Has("blank_organisations", 0.04);
        _totalsOnly = habits.Has("totals_only", 0.02);
    }

    public int Count => _codes.Count;

    // Without a header nobody can tell columns in another order, or fewer, from the official ones.
    private bool AreNamed => _header != "none" || _codes.Where(code => code != Remark).SequenceEqual(_table.Columns.Select(column => column.Code), StringComparer.Ordinal);

    public static ApplicantColumns Draw(Habits habits, LabelSpeller labels, FormTable table) => new(habits, labels, table);

    /// <summary>The rows above the figures.</summary>
    public IReadOnlyList<PrintedRow> Header(int labelWidth, string corner)
    {
        var names = _codes.Select(Name).ToList();
        if (_header == "none")
            return [];
        if (_header == "one")
            return [new PrintedRow([new PrintedCell(corner, labelWidth), .. names.Select(name => new PrintedCell(name))])];
        var rows = new List<PrintedRow>();
        var depth = _header == "two" ? 2 : 3;
        if (depth == 3)
            rows.Add(new PrintedRow([new PrintedCell(corner, labelWidth, 3), new PrintedCell(_labels.Spell("申请人情况"), _codes.Count(code => code != Remark)), .. _codes.Where(code => code == Remark).Select(_ => new PrintedCell("备注", 1, 3))]));
        var second = new List<PrintedCell>();
        if (depth == 2)
            second.Add(new PrintedCell(corner, labelWidth, 2));
        var third = new List<PrintedCell>();
        for (var i = 0; i < _codes.Count; i++)
        {
            if (IsOrganisation(_codes[i]))
            {
                var span = _codes.Skip(i).TakeWhile(IsOrganisation).Count();
                second.Add(new PrintedCell(_labels.Spell("法人或其他组织"), span));
                third.AddRange(names.Skip(i).Take(span).Select(name => new PrintedCell(name)));
                i += span - 1;
            }
            else if (_codes[i] == Remark)
            {
                if (depth == 2)
                    second.Add(new PrintedCell("备注", 1, 2));
            }
            else if (_header == "empty_cells")
            {
                second.Add(new PrintedCell(names[i]));
                third.Add(new PrintedCell(""));
            }
            else
            {
                second.Add(new PrintedCell(names[i], 1, 2));
            }
        }

        rows.Add(new PrintedRow(second));
        rows.Add(new PrintedRow(third));
        if (_header == "number_row")
            rows.Add(new PrintedRow([new PrintedCell("栏次", labelWidth), .. _codes.Select((_, i) => new PrintedCell($"{i + 1}"))]));
        return rows;
    }

    /// <summary>A row's figures.</summary>
    public IEnumerable<PrintedCell> Figures(RequestRow row, NumberSpeller numbers, ReportFigures figures)
    {
        var cells = _codes.Select(code => Figure(row, code, numbers, figures)).ToList();
        if (_merged == "zeros")
            return Merge(cells, cell => cell.Figures is [{ Value: null or 0 }]);
        return _merged == "pairs" && row.Row is not null && _habits.Chance(0.2) ? MergePair(cells) : cells;
    }

    private static bool IsOrganisation(string code) => code == Subtotal || Organisations.Contains(code);

    private string Name(string code) => code switch
    {
        Subtotal => "小计",
        Remark => "备注",
        _ => _table.Columns.First(column => column.Code == code) is var column ? _labels.Spell(column.Label, code == "total" ? null : column.Spellings) : "",
    };

    private PrintedCell Figure(RequestRow row, string code, NumberSpeller numbers, ReportFigures figures)
    {
        if (code == Remark)
            return new PrintedCell("");
        var column = _table.Columns[code == Subtotal ? 0 : _table.Columns.First(column => column.Code == code).Index];
        IReadOnlyList<FormRow> rows = row.Row is null ? row.Summed : [row.Row];
        if (code == Subtotal || row.Row is null)
            return numbers.Cell("", rows.Sum(summed => (code == Subtotal ? Organisations : [code]).Sum(each => figures[$"requests.{summed.Code}.{each}"])), column) with { Figures = [] };
        var name = $"requests.{row.Row.Code}.{code}";
        var isLeftBlank = (_blankOrganisations && IsOrganisation(code) && figures[name] == 0) || (_totalsOnly && code != "total");
        var cell = isLeftBlank ? new PrintedCell("") { Figures = [new PrintedFigure(name, null)] } : numbers.Cell(name, figures[name], column);
        return AreNamed ? cell : cell with { Figures = [.. cell.Figures.Select(figure => figure with { IsShared = true })] };
    }

    // Neighbours that say the same become one cell, which says it of each.
    private static List<PrintedCell> Merge(List<PrintedCell> cells, Func<PrintedCell, bool> suits)
    {
        var merged = new List<PrintedCell>();
        foreach (var cell in cells)
        {
            if (suits(cell) && cell.Text.Trim().Length == 0 && merged.Count > 0 && merged[^1].IsFigure && merged[^1].Text == cell.Text && merged[^1].Figures[^1].Value is null)
                merged[^1] = merged[^1] with { Columns = merged[^1].Columns + 1, Figures = [.. merged[^1].Figures, .. cell.Figures] };
            else
                merged.Add(cell);
        }

        return merged;
    }

    // A figure runs over into its neighbour's place: whose it is, nobody can tell.
    private List<PrintedCell> MergePair(List<PrintedCell> cells)
    {
        var at = _habits.Below(cells.Count - 1);
        if (!cells[at].IsFigure || !cells[at + 1].IsFigure)
            return cells;
        var shared = cells[at] with { Columns = 2, Figures = [.. cells[at].Figures.Concat(cells[at + 1].Figures).Select(figure => figure with { Value = cells[at].Figures[0].Value, IsShared = cells[at].Figures[0].Value is not null })] };
        return [.. cells[..at], shared, .. cells[(at + 2)..]];
    }
}
