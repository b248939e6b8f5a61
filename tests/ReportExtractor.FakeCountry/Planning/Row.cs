using ReportExtractor.Generator;

namespace ReportExtractor.FakeCountry.Planning;

/// <summary>What stands behind an entry of a list.</summary>
internal enum RowKind
{
    /// <summary>A report, in the documents of its packaging.</summary>
    Report,

    /// <summary>A page that shows a report as a picture.</summary>
    Picture,

    /// <summary>A page on another host that pretends to be the report.</summary>
    Clone,

    /// <summary>Something else that a list of this kind holds.</summary>
    Other,
}

/// <summary>An entry of a site's list.</summary>
/// <param name="Kind">What it leads to.</param>
/// <param name="Title">Its text.</param>
/// <param name="Date">When it was published.</param>
/// <param name="Number">Tells it from all others of the site, whenever they are listed.</param>
/// <param name="Report">The report, unless it is something else.</param>
/// <param name="Packaging">The report's documents.</param>
internal sealed record Row(RowKind Kind, string Title, DateOnly Date, int Number, PlannedReport? Report = null, Packaging Packaging = Packaging.Page)
{
    /// <summary>What differs in its web page from the report as first published.</summary>
    public IReadOnlyList<CellCorrection> PageCorrections { get; init; } = [];

    /// <summary>What differs in its file.</summary>
    public IReadOnlyList<CellCorrection> FileCorrections { get; init; } = [];

    /// <summary>The night in which its web page was changed last, as far as the site tells.</summary>
    public int PageChangedOn { get; init; } = 1;

    /// <summary>The night in which its file was changed last.</summary>
    public int FileChangedOn { get; init; } = 1;

    /// <summary>The entry as it was at the address that leads here.</summary>
    public Row? MovedFrom { get; init; }
}
