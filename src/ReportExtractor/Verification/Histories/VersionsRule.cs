using static ReportExtractor.Verification.Histories.HistoryWording;

namespace ReportExtractor.Verification.Histories;

/// <summary>
/// One year's report of a body read from two sources, with different figures: perhaps a correction. Nobody is accused, and
/// what differs is not compared with other years.
/// </summary>
internal sealed class VersionsRule : IHistoryRule
{
    private const string Rule = "history.versions";
    private const int MaxListed = 3;

    public IReadOnlyList<string> Names => [Rule];

    public IEnumerable<Finding> Check(BodyYear report, IReadOnlyList<BodyYear> earlier, Language language)
    {
        var main = report.Main;
        foreach (var other in report.Versions.Skip(1))
        {
            var cells = main.Form.Cells.Select(cell => cell.Name).Where(cell => main[cell] is { } one && other[cell] is { } two && one != two).ToList();
            if (cells.Count == 0)
                continue;
            yield return new Finding(Rule, Severity.Info, Message(main, other, cells, language), cells)
            {
                Others = [new OtherReport(other.Identity.Issuer, other.Identity.Year, other.Identity.Source.Uri, cells)],
            };
        }
    }

    private static string Message(ReportFigures main, ReportFigures other, List<string> cells, Language language)
    {
        var isZh = language == Language.Zh;
        var told = string.Join(isZh ? "、" : ", ", cells.Take(MaxListed).Select(cell => isZh
            ? $"{Named(main.Form, cell)}这里为 {Number(main[cell]!.Value)}、那里为 {Number(other[cell]!.Value)}"
            : $"{Named(main.Form, cell)} is {Number(main[cell]!.Value)} here and {Number(other[cell]!.Value)} there"));
        return isZh
            ? $"同一年度另有一份报告（{other.Identity.Source.Uri}），有 {cells.Count} 个数字不同：{told}{(cells.Count > MaxListed ? "等" : "")}，可能是更正前后的两个版本。"
            : $"There is another report on the same year ({other.Identity.Source.Uri}) with {cells.Count} different figure{(cells.Count > 1 ? "s" : "")}: {told}{(cells.Count > MaxListed ? " and others" : "")}; perhaps one was corrected.";
    }
}
