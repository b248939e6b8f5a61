using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf;

/// <summary>A table without lines, or what of it stands on this page.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Box">Its place.</param>
/// <param name="Rows">Its rows from top to bottom.</param>
internal sealed record AlignedPiece(int Page, Box Box, IReadOnlyList<AlignedRow> Rows) : PageItem(Page, Box)
{
    /// <summary>The lines it is if no table goes on with it on the next page: words at a page's end that may be a header. Empty for a table that is certain.</summary>
    public IReadOnlyList<ProseLine> Otherwise { get; init; } = [];
}
