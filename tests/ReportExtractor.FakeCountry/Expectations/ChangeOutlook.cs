using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Expectations;

/// <summary>Works out what is different from the night before.</summary>
internal sealed class ChangeOutlook
{
    private static readonly ExpectedChanges None = new([], [], [], [], [], []);

    private readonly CountryNight _night;
    private readonly CountryNight _before;
    private readonly List<(Site Site, ServedDocument Document)> _documents;

    private ChangeOutlook(CountryNight night)
    {
        _night = night;
        _before = new CountryNight(night.Plan, night.Ports, night.Number - 1);
        _documents = Readable(night);
    }

    public static ExpectedChanges Of(CountryNight night) => night.Number switch
    {
        NightRows.Change => new ChangeOutlook(night).Changes(),
        NightRows.After => None with { Returned = new ChangeOutlook(night).Names(NightChanges.Deleted) },
        _ => None,
    };

    private ExpectedChanges Changes()
    {
        var former = Readable(_before);
        return new ExpectedChanges(
            [.. Reports(_documents).SelectMany(Cells)],
            Names(NightChanges.Published),
            [],
            Names(NightChanges.Deleted, former),
            [.. Moves(former)],
            Names(NightChanges.Retitled));
    }

    private IEnumerable<ExpectedCellChange> Cells(IGrouping<PlannedReport, ServedDocument> report)
    {
        if (_night.Plan.Changes.Of(report.Key) is not { } change)
            return [];
        var addresses = report.Where(document => document.Corrections.Count > 0).Select(document => document.Address).ToList();
        return addresses.Count == 0 ? [] : change.Cells.Select(cell => new ExpectedCellChange(report.Key.Body.Name, report.Key.Year, cell.Cell, cell.Old, cell.New, addresses, change.Kind == NightChanges.SilentCells));
    }

    private IReadOnlyList<ExpectedName> Names(NightChanges kind, List<(Site Site, ServedDocument Document)>? documents = null) =>
        [.. Reports(documents ?? _documents).Where(report => _night.Plan.Changes.Of(report.Key)?.Kind == kind)
            .Select(report => new ExpectedName(report.Key.Body.Name, report.Key.Year, report.First().Row.Title, [.. report.Select(document => document.Address)]))];

    // A document keeps its format and its place among those of its report.
    private IEnumerable<ExpectedMove> Moves(List<(Site Site, ServedDocument Document)> former)
    {
        var places = former.ToLookup(pair => (pair.Document.Row.Report, pair.Document.MediaType), pair => pair.Document.Address);
        foreach (var (site, document) in _documents)
        {
            var isMoved = _night.Plan.Changes.Of(document.Row.Report!)?.Kind == NightChanges.Moved;
            if ((isMoved || _night.Plan.Changes.Of(site) == NightChanges.Redesigned) && places[(document.Row.Report, document.MediaType)].FirstOrDefault() is { } from)
                yield return new ExpectedMove(document.Row.Report!.Body.Name, document.Row.Report.Year, from, document.Address, isMoved);
        }
    }

    private static IEnumerable<IGrouping<PlannedReport, ServedDocument>> Reports(List<(Site Site, ServedDocument Document)> documents) => documents.Select(pair => pair.Document).GroupBy(document => document.Row.Report!);

    private static List<(Site Site, ServedDocument Document)> Readable(CountryNight night) =>
        [.. night.Plan.Sites.SelectMany(site => new SiteOutlook(night, site).Readable().Select(document => (site, document)))];
}
