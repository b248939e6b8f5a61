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
        var clones = new List<string>();
        var failed = new List<ExpectedSource>();
        foreach (var site in night.Plan.Sites)
        {
            var outlook = new SiteOutlook(night, site);
            if (outlook.SourceCause is { } cause)
                failed.Add(new ExpectedSource(site.Name, cause));
            var documents = outlook.Documents().ToList();
            unreachable.AddRange(documents.Where(pair => pair.Cause is not null).Select(pair => new ExpectedFailure(site.Name, pair.Document.Address, pair.Cause!)));
            reports.AddRange(outlook.Readable().GroupBy(document => document.Row.Report!).Select(group => Report(site, group.Key, [.. group])));
            others.AddRange(night.MapOf(site).Others);
            clones.AddRange(night.MapOf(site).Clones);
        }

        return new ExpectedNight(night.Number, reports, unreachable, failed, others, clones)
        {
            Changes = ChangeOutlook.Of(night),
            NotListed = [.. night.Plan.Sites.SelectMany(site => night.MapOf(site) is { Missed: { } missed } map ? map.Documents.Where(document => document.Row == missed) : []).Select(document => document.Address)],
        };
    }

    /// <summary>Each printed cell of a report.</summary>
    public static Dictionary<string, decimal?> Cells(ReportTruth truth) =>
        truth.Form.Cells.Where(cell => truth[cell.Name].Kind == TruthKind.Printed).ToDictionary(cell => cell.Name, cell => truth[cell.Name].Value, StringComparer.Ordinal);

    private static ExpectedReport Report(Site site, PlannedReport report, List<ServedDocument> documents)
    {
        var expected = documents.ConvertAll(document => (Document: document, report.Print(document.Corrections).Truth));
        return new ExpectedReport(site.Name, report.Body.Name, report.Year, expected[0].Truth.Form.Code, [.. expected.Select(pair => new ExpectedDocument(pair.Document.Address, pair.Document.MediaType, Cells(pair.Truth)))]);
    }
}
