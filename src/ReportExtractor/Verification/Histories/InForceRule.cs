using static ReportExtractor.Verification.Histories.HistoryWording;

namespace ReportExtractor.Verification.Histories;

/// <summary>
/// Documents in force are those of last year, and those issued, without those repealed. More than that is a warning, but
/// after a year of none an info: that year may not have been counted. Fewer may have lapsed by their date, which the form
/// does not count, and are worth an info too.
/// </summary>
internal sealed class InForceRule : IHistoryRule
{
    private const string Rule = "history.in_force";

    public IReadOnlyList<string> Names => [Rule];

    public IEnumerable<Finding> Check(BodyYear report, IReadOnlyList<BodyYear> earlier, Language language)
    {
        if (earlier is not [var last, ..] || last.Year != report.Year - 1)
            yield break;
        foreach (var row in new[] { "proactive_disclosure.regulations", "proactive_disclosure.normative_documents" })
        {
            if (last[$"{row}.in_force"] is not { } before || report[$"{row}.issued"] is not { } issued || report[$"{row}.repealed"] is not { } repealed || report[$"{row}.in_force"] is not { } inForce)
                continue;
            var expected = before + issued - repealed;
            if (inForce == expected)
                continue;
            yield return new Finding(
                Rule,
                inForce > expected && before > 0 ? Severity.Warning : Severity.Info,
                Message(report, row, (before, issued, repealed, inForce, expected), language),
                [$"{row}.issued", $"{row}.repealed", $"{row}.in_force"],
                expected,
                inForce)
            {
                Others = [last.Reference([$"{row}.in_force"])],
            };
        }
    }

    private static string Message(BodyYear report, string row, (decimal Before, decimal Issued, decimal Repealed, decimal InForce, decimal Expected) count, Language language)
    {
        var cell = report.Form.Cells[report.Form.IndexOf($"{row}.in_force")];
        var sum = $"{Number(count.Before)} + {Number(count.Issued)} - {Number(count.Repealed)} = {Number(count.Expected)}";
        var name = $"“{cell.Row.Label}”";
        if (count.Expected < 0)
        {
            return language == Language.Zh
                ? $"{name}：{report.Year} 年报告废止 {Number(count.Repealed)} 件，多于上年现行有效的 {Number(count.Before)} 件加本年制发的 {Number(count.Issued)} 件；清理、补录或者统计口径变化也会造成不同。"
                : $"{name}: the report of {report.Year} has {Number(count.Repealed)} repealed, more than last year's {Number(count.Before)} in force and the {Number(count.Issued)} issued; a recount may part them too.";
        }

        return (count.InForce > count.Expected, language) switch
        {
            (true, Language.Zh) => $"{name}：上年现行有效数加本年制发数减本年废止数，{sum}，而 {report.Year} 年报告的现行有效数为 {Number(count.InForce)}，多出 {Number(count.InForce - count.Expected)}；清理、补录或者统计口径变化也会造成不同。",
            (true, _) => $"{name}: last year's in force, and those issued, without those repealed, are {sum}, but the report of {report.Year} has {Number(count.InForce)} in force, {Number(count.InForce - count.Expected)} more; a recount may part them too.",
            (_, Language.Zh) => $"{name}：上年现行有效数加本年制发数减本年废止数，{sum}，而 {report.Year} 年报告的现行有效数为 {Number(count.InForce)}，少了 {Number(count.Expected - count.InForce)}；有效期届满自动失效的文件不计入废止数。",
            _ => $"{name}: last year's in force, and those issued, without those repealed, are {sum}, but the report of {report.Year} has {Number(count.InForce)} in force, {Number(count.Expected - count.InForce)} fewer; documents that lapsed by their date are not counted as repealed.",
        };
    }
}
