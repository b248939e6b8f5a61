using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Corpus;

/// <summary>Published files, read as they were published.</summary>
public sealed class SampleTests
{
    private const string Hongze = "hongze-2023.pdf";

    // The corpus's expectation of this report is checked against the published figures by its own test.
    [SampleFact(Hongze)]
    public void The_report_of_Hongze_yields_every_published_figure()
    {
        var report = Assert.Single(Extract.File(Path.Combine(Repository.Samples, Hongze)));

        Assert.Empty(ExpectedReport.Load(Path.Combine(Repository.Corpus, "hongze-2023", "expected.json")).CellDifferences(report));
        Assert.Equal((2023, "洪泽区人民政府2023年政府信息公开工作年度报告"), (report.Identity.Year, report.Identity.Title?.Replace(" ", "", StringComparison.Ordinal)));
    }

    [SampleFact(Hongze)]
    public void The_report_of_Hongze_has_exactly_its_two_real_errors()
    {
        var report = Assert.Single(Extract.File(Path.Combine(Repository.Samples, Hongze)));

        Assert.Equal(
            ["litigation_after_review.total", "review.total"],
            report.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Rule).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Warning);
    }

    [SampleFact(Hongze)]
    public void The_sections_of_Hongze_hold_no_page_numbers()
    {
        var report = Assert.Single(Extract.File(Path.Combine(Repository.Samples, Hongze)));

        Assert.Equal(["一", "二", "三", "四", "五", "六"], report.Sections.Select(section => section.Number));
        Assert.All(report.Sections, section => Assert.DoesNotMatch(@"[-—]\s*[1-5]\s*[-—]", section.Text));
        Assert.Contains("严格执行“分级审核、先审后发”程序", report.Sections[0].Text, StringComparison.Ordinal);
    }
}
