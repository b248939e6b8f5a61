using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Ruled;

/// <summary>Puts letters into the cells they stand in. Letters, not words: two cells may be nearer than two letters.</summary>
internal static class CellFilling
{
    // Figures under different columns, this part of the font size apart, are figures of two cells whose line is missing.
    private const float MinGap = 0.8f;

    /// <summary>A table with what stands in each of its cells.</summary>
    public static TablePiece Fill(int page, PageTable table, IReadOnlyList<Letter> letters)
    {
        var width = table.Columns.Length - 1;
        var cellOf = table.CellMap();
        var ofCell = new List<Letter>?[table.Cells.Count];
        foreach (var letter in letters)
        {
            var column = IntervalOf(table.Columns, letter.Box.CentreX);
            var row = IntervalOf(table.Rows, letter.Box.CentreY);
            (ofCell[cellOf[(row * width) + column]] ??= []).Add(letter);
        }

        var cells = new List<TableCell>(table.Cells.Count);
        var contents = new List<CellContents>(table.Cells.Count);
        for (var i = 0; i < table.Cells.Count; i++)
        {
            foreach (var (cell, inside) in Apart(table, table.Cells[i], ofCell[i] ?? []))
            {
                cells.Add(cell);
                contents.Add(CellContents.Of(inside, table.BoxOf(cell)));
            }
        }

        return new TablePiece(page, table with { Cells = cells }, contents);
    }

    // The cell, or the cells it is made of, if each of them holds a figure of its own.
    private static IEnumerable<(TableCell Cell, List<Letter> Letters)> Apart(PageTable table, TableCell cell, List<Letter> letters)
    {
        if (cell.EndColumn - cell.Column == 1 || letters.Count < 2 || letters.Exists(letter => !char.IsDigit(letter.Text[0]) && letter.Text is not ("," or ".")))
            return [(cell, letters)];
        var byColumn = letters.GroupBy(letter => IntervalOf(table.Columns, letter.Box.CentreX)).OrderBy(column => column.Key).ToList();
        var isApart = byColumn.Count == cell.EndColumn - cell.Column
            && byColumn.Zip(byColumn.Skip(1)).All(pair => pair.Second.Min(letter => letter.Box.Left) - pair.First.Max(letter => letter.Box.Right) >= MinGap * letters[0].Size);
        return isApart
            ? byColumn.Select(column => (cell with { Column = column.Key, EndColumn = column.Key + 1 }, column.ToList()))
            : [(cell, letters)];
    }

    // The interval between two edges that a place lies in; places beyond the outer edges belong to the outer intervals.
    private static int IntervalOf(float[] edges, float place)
    {
        var index = Array.BinarySearch(edges, place);
        index = index < 0 ? ~index - 1 : index;
        return Math.Clamp(index, 0, edges.Length - 2);
    }
}
