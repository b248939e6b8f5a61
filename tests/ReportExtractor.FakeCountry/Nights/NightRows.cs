using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Generator;

namespace ReportExtractor.FakeCountry.Nights;

/// <summary>The entries of a site in a night.</summary>
internal static class NightRows
{
    /// <summary>The night in which things change.</summary>
    public const int Change = 3;

    /// <summary>The night in which what was deleted is back, and what was moved is no longer found at its old place.</summary>
    public const int After = 5;

    private const int NumbersOfMoved = 40_000;

    public static IReadOnlyList<Row> Of(Site site, int night)
    {
        if (site.Fault == SiteFault.NoLinks)
            return [];
        var rows = SiteRows.Of(site).Select(row => row.Report is { } report && row.Kind != RowKind.Clone && site.Plan.Changes.Of(report) is { } change ? Changed(row, change, night) : row);
        return SiteRows.Sorted(rows.OfType<Row>());
    }

    private static Row? Changed(Row row, ReportChange change, int night)
    {
        if (change.Kind == NightChanges.Published)
            return night < Change ? null : row with { PageChangedOn = Change, FileChangedOn = Change };
        if (night < Change || (row.Kind == RowKind.Picture && change.Kind != NightChanges.Deleted))
            return row;
        IReadOnlyList<CellCorrection> corrections = [.. change.Cells.Select(cell => new CellCorrection(cell.Cell, cell.New))];
        return change.Kind switch
        {
            NightChanges.Cells => row with { PageCorrections = corrections, FileCorrections = corrections, PageChangedOn = Change, FileChangedOn = Change },
            NightChanges.FileReplaced => row with { FileCorrections = corrections, FileChangedOn = Change },
            NightChanges.PageOnly => row with { PageCorrections = corrections, PageChangedOn = Change },
            NightChanges.SilentCells => row with { PageCorrections = corrections },
            NightChanges.Moved => row with { Number = row.Number + NumbersOfMoved, MovedFrom = night < After ? row : null, PageChangedOn = Change },
            NightChanges.Deleted => night < After ? null : row,
            _ => row with { Title = $"{row.Report!.Body.Name}{row.Report.Year}年政府信息公开工作年度报告（修订）", PageChangedOn = Change },
        };
    }
}
