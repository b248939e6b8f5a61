using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Lines;
using ReportExtractor.Reading.Pdf.Ruled;

namespace ReportExtractor.Reading.Pdf;

/// <summary>One thing on a page, in reading order: a line of prose or a table.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Box">Its place.</param>
internal abstract record PageItem(int Page, Box Box);

/// <summary>A line of prose.</summary>
internal sealed record ProseLine(int Page, LetterLine Line) : PageItem(Page, Line.Box)
{
    /// <summary>Its text.</summary>
    public string Text { get; } = Line.Text;
}

/// <summary>A table, or what of it stands on this page.</summary>
/// <param name="Page">The page's number.</param>
/// <param name="Table">Its rows, columns and cells.</param>
/// <param name="Contents">What stands in each cell.</param>
internal sealed record TablePiece(int Page, PageTable Table, IReadOnlyList<CellContents> Contents) : PageItem(Page, Table.Box)
{
    /// <summary>It runs over the edge of the page.</summary>
    public bool IsCutOff { get; init; }
}
