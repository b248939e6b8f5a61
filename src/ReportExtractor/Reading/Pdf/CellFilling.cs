using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf;

/// <summary>Puts letters into the cells they stand in. Letters, not words: two cells may be nearer than two letters.</summary>
internal static class CellFilling
{
    /// <summary>What stands in each of a table's cells.</summary>
    public static CellContents[] Fill(PageTable table, IReadOnlyList<Letter> letters)
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

        var contents = new CellContents[table.Cells.Count];
        for (var i = 0; i < contents.Length; i++)
            contents[i] = CellContents.Of(ofCell[i] ?? [], table.BoxOf(table.Cells[i]));
        return contents;
    }

    // The interval between two edges that a place lies in; places beyond the outer edges belong to the outer intervals.
    private static int IntervalOf(float[] edges, float place)
    {
        var index = Array.BinarySearch(edges, place);
        index = index < 0 ? ~index - 1 : index;
        return Math.Clamp(index, 0, edges.Length - 2);
    }
}
