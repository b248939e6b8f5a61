using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf;

/// <summary>A table without lines, or what of it stands on this page.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Box">Its place.</param>
/// <param name="Rows">Its rows from top to bottom.</param>
internal record AlignedPiece(int Page, Box Box, IReadOnlyList<AlignedRow> Rows) : PageItem(Page, Box);
