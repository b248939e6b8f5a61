using System.Security;
using ReportExtractor.Documents;

namespace ReportExtractor.Generator.Word;

/// <summary>A document's paragraphs and tables as the body of a Word file.</summary>
internal static class WordPrint
{
    /// <summary>The body's XML.</summary>
    public static string Body(Document document) => string.Concat(document.Blocks.Select(block => block is Grid grid ? Table(grid) : WordMarkup.P(Escaped(((Paragraph)block).Text))));

    private static string Table(Grid grid) => WordMarkup.Tbl(grid.Rows.Select(row => WordMarkup.Tr(row.Cells.OrderBy(cell => cell.Column).Select(cell => Cell(cell, row.Index)))));

    // Word writes a merged cell once a row.
    private static string Cell(GridCell cell, int row)
    {
        var span = cell.ColumnSpan > 1 ? WordMarkup.Span(cell.ColumnSpan) : "";
        var merged = cell.RowSpan == 1 ? "" : cell.Row == row ? WordMarkup.MergeStart : WordMarkup.MergeOn;
        return WordMarkup.Tc(cell.Row == row ? Escaped(cell.Text) : "", span + merged);
    }

    private static string Escaped(string text) => SecurityElement.Escape(text.ReplaceLineEndings(" "));
}
