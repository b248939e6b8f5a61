using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;
using ReportExtractor.Generator;

namespace ReportExtractor.FakeCountry.Expectations;

/// <summary>Works out what can be found in a night.</summary>
internal static class Expectation
{
    public static ExpectedNight Of(CountryNight night)
    {
        var reports = new List<ExpectedReport>();
        var unreachable = new List<ExpectedFailure>();
        var others = new List<string>();
        foreach (var site in night.Plan.Sites)
        {
            var map = night.MapOf(site);
            others.AddRange(map.Others);
            unreachable.AddRange(map.Documents.Where(document => Cause(document) is not null).Select(document => new ExpectedFailure(site.Name, document.Address, Cause(document)!)));
            reports.AddRange(map.Documents.Where(document => document.Readability == Readability.Report).GroupBy(document => document.Row.Report!)
                .Select(documents => Report(site, documents.Key, [.. documents])));
        }

        return new ExpectedNight(night.Number, reports, unreachable, [], others);
    }

    /// <summary>Each printed cell of a report.</summary>
    public static Dictionary<string, decimal?> Cells(ReportTruth truth) =>
        truth.Form.Cells.Where(cell => truth[cell.Name].Kind == TruthKind.Printed).ToDictionary(cell => cell.Name, cell => truth[cell.Name].Value, StringComparer.Ordinal);

    private static ExpectedReport Report(Site site, PlannedReport report, List<ServedDocument> documents)
    {
        var truth = report.Print().Truth;
        var cells = Cells(truth);
        return new ExpectedReport(site.Name, report.Body.Name, report.Year, truth.Form.Code, [.. documents.Select(document => new ExpectedDocument(document.Address, document.MediaType, cells))]);
    }

    private static string? Cause(ServedDocument document) => document.Readability == Readability.Unreadable ? Expectations.Cause.Unreadable : null;
}
