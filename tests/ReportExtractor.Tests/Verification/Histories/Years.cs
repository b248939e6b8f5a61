using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Catalog;
using ReportExtractor.Verification.Histories;

namespace ReportExtractor.Tests.Verification.Histories;

/// <summary>Reports of several years, and what is found across them.</summary>
internal static class Years
{
    /// <summary>A consistent report of a body on a year.</summary>
    public static ReportPage Of(int year, string issuer = "青禾县人民政府", string form = "2021") =>
        new ReportPage(form) { Title = $"{issuer}{year}年政府信息公开工作年度报告", Introduction = "" }.Consistent();

    /// <summary>Carries so many requests in, and gives the outcomes what is needed to balance.</summary>
    public static ReportPage CarryIn(this ReportPage page, int natural, int commercial = 0)
    {
        page.Set("requests.carried_in.natural_person", $"{natural}").Set("requests.carried_in.commercial", $"{commercial}").Set("requests.carried_in.total", $"{natural + commercial}");
        foreach (var row in new[] { "granted", "total_processed" })
        {
            var others = row == "granted" ? 7 : 0;
            page.Set($"requests.{row}.natural_person", $"{25 + natural - others}").Set($"requests.{row}.commercial", $"{commercial}").Set($"requests.{row}.total", $"{25 + natural + commercial - others}");
        }

        return page;
    }

    /// <summary>What is found across the years on the report given last.</summary>
    public static IReadOnlyList<Finding> Findings(Language language, params ReportPage[] pages)
    {
        var reports = pages.Select(page => Extract.One(page.Html())).ToList();
        var findings = HistoryVerifier.Check([.. reports.Select(ReportFigures.Of)], language);
        Assert.All(findings.SelectMany(found => found), finding => Assert.Contains(finding.Severity, RuleCatalog.Find(finding.Rule)!.Severities));
        Assert.All(findings.SkipLast(1), Assert.Empty);
        return findings[^1];
    }

    public static IReadOnlyList<Finding> Findings(params ReportPage[] pages) => Findings(Language.Zh, pages);
}
