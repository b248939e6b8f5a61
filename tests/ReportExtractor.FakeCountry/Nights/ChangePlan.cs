using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;
using ReportExtractor.FakeCountry.Styles;

namespace ReportExtractor.FakeCountry.Nights;

/// <summary>
/// Decides to which sites and reports what happens in the third night. Only what can be reached is changed, nothing is
/// changed twice, and sites with a list that is not read are left alone but for their cells.
/// </summary>
internal sealed class ChangePlan
{
    private readonly Dictionary<int, NightChanges> _sites = [];
    private readonly Dictionary<PlannedReport, ReportChange> _reports = [];
    private readonly CountryNight _before;
    private readonly NightChanges _wanted;

    /// <summary>Decides.</summary>
    /// <param name="before">The country without any change.</param>
    /// <param name="wanted">The kinds of changes that may happen.</param>
    /// <param name="correctedShare">The share of the reports of which a cell is corrected.</param>
    public ChangePlan(CountryNight before, NightChanges wanted, double correctedShare)
    {
        (_before, _wanted) = (before, wanted);
        if (wanted == NightChanges.None)
            return;
        var sites = before.Plan.Sites.Where(site => new SiteOutlook(before, site).SourceCause is null).ToList();
        ChangeSites(sites.FindAll(site => site.Direct == DirectAddresses.None));
        var reached = sites.Where(site => !_sites.ContainsKey(site.Index)).SelectMany(Reached).ToList();
        ChangeReports([.. Shuffled(reached.Where(pair => pair.Site.Direct == DirectAddresses.None))]);
        if (wanted.HasFlag(NightChanges.Cells))
            Take(Shuffled(reached), NightChanges.Cells, Math.Max(1, (int)Math.Round(correctedShare * before.Plan.Sites.Sum(site => site.Reports.Count))), _ => true);
    }

    /// <summary>What happens to a site as a whole.</summary>
    public NightChanges Of(Site site) => _sites.GetValueOrDefault(site.Index);

    /// <summary>What happens to a report; null if nothing does.</summary>
    public ReportChange? Of(PlannedReport report) => _reports.GetValueOrDefault(report);

    private int FewSites => Math.Clamp(_before.Plan.Sites.Count / 50, 1, 5);

    private int FewReports => Math.Clamp(_before.Plan.Sites.Sum(site => site.Reports.Count) / 300, 1, 10);

    private void ChangeSites(List<Site> sites)
    {
        var shuffled = sites.OrderBy(site => _before.Plan.Draws.Number(site.Host, "order of changes")).ToList();
        Take(NightChanges.Redesigned, site => site.Style is TrsStyle);
        Take(NightChanges.Shifted, site => site.Quirk == ListQuirk.None && site.Style is not (FolderStyle or OnePageStyle) && SiteRows.Of(site) is { Count: > SiteList.PageSize } rows && rows[SiteList.PageSize - 1].Kind == RowKind.Report);
        Take(NightChanges.RobotsClosed, _ => true);
        Take(NightChanges.Down, _ => true);

        void Take(NightChanges kind, Func<Site, bool> suits)
        {
            if (!_wanted.HasFlag(kind))
                return;
            foreach (var site in shuffled.Where(site => !_sites.ContainsKey(site.Index) && suits(site)).Take(FewSites).ToList())
                _sites[site.Index] = kind;
        }
    }

    private void ChangeReports(IReadOnlyList<(Site Site, Row Row)> reports)
    {
        Take(reports, NightChanges.FileReplaced, FewReports, pair => pair.Row.Packaging is Packaging.PdfInList or Packaging.PdfOnPage);
        Take(reports, NightChanges.PageOnly, FewReports, pair => pair.Row.Packaging is Packaging.PageWithPdf or Packaging.PageAndPictureWithPdf);
        Take(reports, NightChanges.SilentCells, FewReports, pair => pair.Row.Packaging == Packaging.Page && pair.Site.Traits.Validation is Validation.Full or Validation.DateOnly);
        Take(reports, NightChanges.Published, FewReports, pair => pair.Row.Report!.Year == 2025);
        Take(reports, NightChanges.Moved, FewReports, pair => pair.Row.Packaging == Packaging.Page);
        Take(reports, NightChanges.Deleted, FewReports, _ => true);
        Take(reports, NightChanges.Retitled, FewReports, pair => pair.Row.Packaging == Packaging.Page);
    }

    private void Take(IEnumerable<(Site Site, Row Row)> reports, NightChanges kind, int count, Func<(Site Site, Row Row), bool> suits)
    {
        if (!_wanted.HasFlag(kind))
            return;
        var hasCells = kind is NightChanges.Cells or NightChanges.FileReplaced or NightChanges.PageOnly or NightChanges.SilentCells;
        foreach (var (_, row) in reports.Where(pair => !_reports.ContainsKey(pair.Row.Report!) && suits(pair)).Take(count).ToList())
            _reports[row.Report!] = new ReportChange(kind, hasCells ? CellChanges.Draw(_before.Plan.Draws, row.Report!) : []);
    }

    private IEnumerable<(Site Site, Row Row)> Reached(Site site) => new SiteOutlook(_before, site).Documents()
        .GroupBy(pair => pair.Document.Row.Report!)
        .Where(documents => documents.All(pair => pair.Cause is null || pair.Document.Row.Kind == RowKind.Picture))
        .Select(documents => (site, documents.First(pair => pair.Document.Row.Kind == RowKind.Report).Document.Row));

    private IEnumerable<(Site Site, Row Row)> Shuffled(IEnumerable<(Site Site, Row Row)> reports) =>
        reports.OrderBy(pair => _before.Plan.Draws.Number(pair.Row.Report!.Body.Name, pair.Row.Report.Year, "order of changes"));
}
