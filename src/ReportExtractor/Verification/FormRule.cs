using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>A report follows the form that is in force for its year.</summary>
internal sealed class FormRule : IRule
{
    public IReadOnlyList<string> Names => ["form.outdated"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        if (report.Identity.Year is not { } year || FormCatalog.All.FirstOrDefault(form => form.Covers(year)) is not { } due || due.FirstYear <= report.Form.FirstYear)
            yield break;
        yield return new Finding(
            "form.outdated",
            Severity.Warning,
            language == Language.Zh
                ? $"{year} 年的报告用的是 {report.Form.Code} 年格式的表，而 {due.FirstYear} 年度起应当用{due.Source}规定的格式。"
                : $"The report on {year} has the tables of the form of {report.Form.Code}, but from the year {due.FirstYear} on that of {due.Source} is to be used.",
            []);
    }
}
