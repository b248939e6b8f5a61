using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Reading;
using ReportExtractor.Reports;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Catalog;

namespace ReportExtractor.Tests.Support;

/// <summary>The whole way in one word.</summary>
internal static class Extract
{
    public static IReadOnlyList<Report> All(string text, Language language = Language.Zh) =>
        Catalogued(Extraction.Extract(new SourceBytes(Encoding.UTF8.GetBytes(text)), "test", language: language));

    public static Report One(string text, Language language = Language.Zh) => Assert.Single(All(text, language));

    public static IReadOnlyList<Report> File(string path) => Catalogued(Extraction.Extract(new SourceBytes(System.IO.File.ReadAllBytes(path)), path));

    public static Document Read(string text) => DocumentReader.Read(new SourceBytes(Encoding.UTF8.GetBytes(text)));

    public static IReadOnlyList<Report> All(byte[] bytes) => Catalogued(Extraction.Extract(new SourceBytes(bytes), "test"));

    public static Report One(byte[] bytes) => Assert.Single(All(bytes));

    public static Document Read(byte[] bytes) => DocumentReader.Read(new SourceBytes(bytes));

    public static CellReading Cell(this Report report, string name)
    {
        var index = report.Form.IndexOf(name);
        Assert.True(index >= 0, $"Form {report.Form.Code} has no cell {name}.");
        return report.Cells[index];
    }

    public static decimal? Value(this Report report, string name) => report.Cell(name).Value;

    public static IReadOnlyList<Finding> FindingsOf(this Report report, string rule) => [.. report.Findings.Where(finding => finding.Rule == rule)];

    /// <summary>Every cell that was read otherwise than the page was given, in words.</summary>
    public static IReadOnlyList<string> Differences(this Report report, ReportPage page) =>
        [.. report.Form.Cells
            .Where(cell => page.Prints(cell) && report.Cells[cell.Index].Raw?.ReplaceLineEndings("") != page.TextOf(cell))
            .Select(cell => $"{cell.Name}: expected '{page.TextOf(cell)}', got '{report.Cells[cell.Index].Raw}' ({report.Cells[cell.Index].Status})")];

    /// <summary>The rules of all sums that a finding says are broken, its own first.</summary>
    public static IEnumerable<string> BrokenRules(this Finding finding) => finding.Consequences.Select(consequence => consequence.Rule).Prepend(finding.Rule);

    // Whatever a test is about, each finding is of a catalogued rule and as grave as its rule may be.
    private static IReadOnlyList<Report> Catalogued(IReadOnlyList<Report> reports)
    {
        foreach (var finding in reports.SelectMany(report => report.Findings))
        {
            Assert.Contains(finding.Severity, RuleCatalog.Find(finding.Rule)!.Severities);
            Assert.All(finding.Consequences, consequence => Assert.Contains(consequence.Severity, RuleCatalog.Find(consequence.Rule)!.Severities));
        }

        return reports;
    }
}
