using System.IO.Compression;
using System.Security;
using ReportExtractor.Generator.Printing;
using ReportExtractor.Generator.Word;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Generator.Writing;

/// <summary>Writes Word files.</summary>
internal sealed class DocxWriter
{
    private readonly string _runs;

    public DocxWriter(Habits habits) => _runs = habits.Choose("word_runs", "one", ("split", 0.15), ("paragraphs", 0.1));

    public byte[] Write(IReadOnlyList<PrintedBlock> blocks) =>
        new WordFile(string.Concat(blocks.Select(block => block is PrintedTable table ? Table(table) : Text(((PrintedParagraph)block).Text)))) { Compression = CompressionLevel.NoCompression }.Bytes();

    private string Table(PrintedTable table)
    {
        var placed = PlacedTable.Of(table);
        return Tbl(Enumerable.Range(0, placed.Height).Select(row => Tr(Cells(placed, row)))) + P("");
    }

    // Word writes a cell for each row that a merged one covers.
    private IEnumerable<string> Cells(PlacedTable placed, int row)
    {
        for (var column = 0; column < placed.Width; column++)
        {
            if (placed[row, column] is not { } cell)
            {
                if (Enumerable.Range(column, placed.Width - column).Any(later => placed[row, later] is not null))
                    yield return Tc("");
                continue;
            }

            if (cell.Column != column)
                continue;
            var properties = (cell.Cell.Columns > 1 ? Span(cell.Cell.Columns) : "") + (cell.Cell.Rows > 1 ? cell.Row == row ? MergeStart : MergeOn : "");
            yield return Cell(cell.Row == row ? Text(cell.Cell.Text) : P(""), properties);
        }
    }

    private string Text(string text) => _runs == "paragraphs"
        ? string.Concat(text.Split('\n').Select(line => Paragraph(Runs(line))))
        : Paragraph(string.Join("<w:r><w:br/></w:r>", text.Split('\n').Select(Runs)));

    private string Runs(string line) => _runs == "split" && line.Length > 1
        ? R(SecurityElement.Escape(line[..(line.Length / 2)]), "<w:b/>") + R(SecurityElement.Escape(line[(line.Length / 2)..]))
        : R(SecurityElement.Escape(line));
}
