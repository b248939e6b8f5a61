using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Generator;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>A document of a report, or a page that only leads to it.</summary>
/// <param name="Row">The entry that it belongs to.</param>
/// <param name="Address">Its absolute address as linked.</param>
/// <param name="MediaType">What its bytes are.</param>
/// <param name="FoundOn">The address of the article that links to it; null if a list does.</param>
/// <param name="Readability">Whether a report can be read from it.</param>
internal sealed record ServedDocument(Row Row, string Address, string MediaType, string? FoundOn, Readability Readability)
{
    public bool IsPage => MediaType == "text/html";

    /// <summary>What differs in it from the report as first published.</summary>
    public IReadOnlyList<CellCorrection> Corrections => IsPage ? Row.PageCorrections : Row.FileCorrections;
}

/// <summary>What reading a document gives.</summary>
internal enum Readability
{
    /// <summary>The report.</summary>
    Report,

    /// <summary>Nothing itself, but it links to the report.</summary>
    Leads,

    /// <summary>It is a picture, or of a format that cannot be read.</summary>
    Unreadable,
}
