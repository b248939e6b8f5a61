using ReportExtractor.Documents;
using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>
/// Takes the labels of rows whose figures are all blank into the drawn table beside which a reader, who knows no form,
/// left them as text: lines right above or below it that are labels of the form, as those of its own rows are.
/// </summary>
internal static class StrayLabels
{
    // What stands above a smaller table may be its caption.
    private const int ManyRows = 10;

    private const int LeastOwn = 2;
    private const int MaxLines = 12;

    /// <summary>The document with such lines as rows of their tables; the same document if there are none.</summary>
    public static Document Join(Document document)
    {
        var blocks = new List<Block>(document.Blocks.Count);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Grid { HasMarkedColumns: false, Location.Line: > 0 } grid || grid.Rows.SelectMany(row => row.Cells).Count(cell => IsKnown(cell.Text)) < LeastOwn)
            {
                blocks.Add(document.Blocks[i]);
                continue;
            }

            var above = Above(blocks, grid);
            blocks.RemoveRange(blocks.Count - above.Count, above.Count);
            var below = Below(document.Blocks, i + 1, grid);
            i += below.Count;
            blocks.Add(above.Count + below.Count == 0 ? grid : With(above, grid, below));
        }

        return blocks.Count == document.Blocks.Count ? document : document with { Blocks = blocks };
    }

    private static List<Paragraph> Above(List<Block> blocks, Grid grid)
    {
        var lines = new List<Paragraph>();
        while (lines.Count < MaxLines && blocks.Count > lines.Count && blocks[^(lines.Count + 1)] is Paragraph line && IsWord(line) && line.Location.Line == grid.Location.Line - lines.Count - 1)
            lines.Insert(0, line);

        // The first may be the rest of a label in the piece of the table before, the last may go on in the table's first row.
        var (before, first) = (blocks.FindLast(block => block is Grid) is Grid piece ? LabelOf(piece.Rows[^1]) : "", LabelOf(grid.Rows[0]));
        if (lines.Count > 0 && !IsKnown(before) && IsKnown(before + lines[0].Text))
            return [];
        return Enumerable.Range(0, lines.Count).Select(start => lines[start..]).FirstOrDefault(rest => AreLabels(rest) || (!IsKnown(first) && AreLabels(rest, first)), []);
    }

    private static List<Paragraph> Below(IReadOnlyList<Block> blocks, int start, Grid grid)
    {
        var end = grid.Rows[^1].Cells.Select(cell => cell.Location.Line + cell.Text.Count(c => c == '\n')).DefaultIfEmpty(0).Max();
        var lines = blocks.Skip(start).Take(MaxLines).TakeWhile((block, i) => block is Paragraph line && IsWord(line) && line.Location.Line == end + 1 + i).Cast<Paragraph>().ToList();
        return Enumerable.Range(0, lines.Count).Select(left => lines[..^left]).FirstOrDefault(head => AreLabels(head), []);
    }

    // A number alone may be the page's.
    private static bool IsWord(Paragraph line) => !line.Text.All(char.IsDigit);

    private static string LabelOf(GridRow row) => row.Cells.FirstOrDefault(cell => cell.Text.Length > 0)?.Text ?? "";

    // Lines that can be parted into labels, each of one line or more.
    private static bool AreLabels(List<Paragraph> lines, string rest = "")
    {
        var count = lines.Count + (rest.Length > 0 ? 1 : 0);
        var isEnd = new bool[count + 1];
        isEnd[0] = true;
        for (var end = 1; end <= count; end++)
            isEnd[end] = Enumerable.Range(0, end).Any(start => isEnd[start] && IsKnown(string.Concat(lines.Skip(start).Take(end - start).Select(line => line.Text)) + (end > lines.Count ? rest : "")));
        return isEnd[count];
    }

    private static bool IsKnown(string text) => Array.Exists(LabelIndex.Shared.Find(text), meaning =>
        meaning.Kind is LabelKind.Row or LabelKind.Group && FormCatalog.All[meaning.Form].Tables[meaning.Table].Rows.Count >= ManyRows);

    private static Grid With(List<Paragraph> above, Grid grid, List<Paragraph> below)
    {
        IReadOnlyList<GridCell>[] rows = [.. above.Select(Cells), .. grid.Rows.Select(row => row.Cells), .. below.Select(Cells)];
        return grid with { Rows = [.. rows.Select((cells, i) => new GridRow(i, [.. cells.Select(cell => cell with { Row = i })]))], Location = above.Count > 0 ? above[0].Location : grid.Location };
    }

    private static GridCell[] Cells(Paragraph line) => [new GridCell(line.Text, 0, 0, 1, 1, line.Location)];
}
