using ReportExtractor.Forms;

namespace ReportExtractor.Verification.Histories;

/// <summary>
/// A whole table is the same as last year's in every figure. Small bodies have the same zeros every year; eight figures
/// other than 0 hardly repeat by chance.
/// </summary>
internal sealed class CopiedRule : IHistoryRule
{
    private const string Rule = "history.copied";
    private const int MinFigures = 8;

    public IReadOnlyList<string> Names => [Rule];

    public IEnumerable<Finding> Check(BodyYear report, IReadOnlyList<BodyYear> earlier, Language language)
    {
        if (earlier is not [var last, ..] || last.Year != report.Year - 1 || last.Form != report.Form)
            yield break;
        var copied = new List<FormTable>();
        var cells = new List<string>();
        foreach (var table in report.Form.Tables)
        {
            var names = report.Form.Cells.Where(cell => cell.Table == table).Select(cell => cell.Name).ToList();
            var figures = names.FindAll(name => report[name] is not (null or 0));
            if (figures.Count < MinFigures || !names.TrueForAll(name => report[name] == last[name] && !report.Main.IsDoubtful(name) && !last.Main.IsDoubtful(name)))
                continue;
            copied.Add(table);
            cells.AddRange(figures);
        }

        if (copied.Count == 0)
            yield break;
        yield return new Finding(Rule, Severity.Warning, Message(report, copied, cells.Count, language), cells) { Others = [last.Reference(cells)] };
    }

    private static string Message(BodyYear report, List<FormTable> tables, int figures, Language language)
    {
        var list = string.Join(language == Language.Zh ? "、" : ", ", tables.Select(table => $"“{table.Title}”"));
        return language == Language.Zh
            ? $"{report.Year} 年报告的{list}表与 {report.Year - 1} 年报告完全相同，{figures} 个不为零的数字无一变化，可能是照抄了上年的表。"
            : $"In the report of {report.Year} the table{(tables.Count > 1 ? "s" : "")} {list} {(tables.Count > 1 ? "are" : "is")} the same as in that of {report.Year - 1}; none of {figures} figures other than 0 has changed: perhaps last year's was copied.";
    }
}
