namespace ReportExtractor.Reading.Pdf.Ruled;

/// <summary>
/// Takes edges out of a table that part nothing: the strip of a row that a page break left over, the gap between the
/// frames of cells. An edge parts rows only if text begins at it and other text has ended there or since the last such edge, in whatever
/// columns; and columns too narrow for a letter are gaps.
/// </summary>
internal static class EmptyStrips
{
    // In parts of the font size.
    private const float NarrowColumn = 0.5f;

    /// <summary>The same table without them.</summary>
    public static TablePiece Remove(TablePiece piece, float fontSize)
    {
        var table = piece.Table;
        var width = table.Columns.Length - 1;
        var height = table.Rows.Length - 1;
        var cellOf = table.CellMap();
        var parted = 0;
        var rowOf = Renumber(height, IsMeaningful);
        var columnOf = Renumber(width, column => !IsNarrow(column) && (column > 1 || !IsNarrow(0)));
        if (rowOf[^1] == height - 1 && columnOf[^1] == width - 1)
            return piece;
        return Rebuild(piece, cellOf, rowOf, columnOf);

        bool IsNarrow(int column) => table.Columns[column + 1] - table.Columns[column] < NarrowColumn * fontSize;

        bool IsMeaningful(int row)
        {
            if (!HasText(cell => cell.Row == row) || !HasText(cell => cell.EndRow > parted && cell.EndRow <= row))
                return false;
            parted = row;
            return true;
        }

        bool HasText(Func<TableCell, bool> isAtEdge)
        {
            for (var i = 0; i < table.Cells.Count; i++)
            {
                if (piece.Contents[i].Text.Length > 0 && isAtEdge(table.Cells[i]))
                    return true;
            }

            return false;
        }
    }

    // For each row or column its number once those that begin at no true edge are one with the one before.
    private static int[] Renumber(int count, Func<int, bool> beginsAtEdge)
    {
        var numbers = new int[count];
        for (var i = 1; i < count; i++)
            numbers[i] = numbers[i - 1] + (beginsAtEdge(i) ? 1 : 0);
        return numbers;
    }

    private static TablePiece Rebuild(TablePiece piece, int[] cellOf, int[] rowOf, int[] columnOf)
    {
        var table = piece.Table;
        var width = columnOf[^1] + 1;
        var height = rowOf[^1] + 1;
        var owner = new int[width * height];
        Array.Fill(owner, -1);

        // Of the cells that now share a place the one with text has it.
        for (var field = 0; field < cellOf.Length; field++)
        {
            var cell = cellOf[field];
            ref var place = ref owner[(rowOf[field / columnOf.Length] * width) + columnOf[field % columnOf.Length]];
            if (place < 0 || (piece.Contents[place].Text.Length == 0 && piece.Contents[cell].Text.Length > 0))
                place = cell;
        }

        var cells = new List<TableCell>();
        var contents = new List<CellContents>();
        var seen = new HashSet<int>();
        for (var field = 0; field < owner.Length; field++)
        {
            var (row, column) = (field / width, field % width);
            var cell = owner[field];
            var isBlank = piece.Contents[cell].Text.Length == 0;
            if (!isBlank && !seen.Add(cell))
                continue;
            if (isBlank && column > 0 && owner[field - 1] == cell)
                continue;
            var end = column + 1;
            while (end < width && owner[(row * width) + end] == cell)
                end++;
            var endRow = row + 1;
            while (!isBlank && endRow < height && owner[(endRow * width) + column] == cell)
                endRow++;
            cells.Add(new TableCell(row, column, endRow, end));
            contents.Add(piece.Contents[cell]);
        }

        return piece with
        {
            Table = table with { Columns = Kept(table.Columns, columnOf), Rows = Kept(table.Rows, rowOf), Cells = cells },
            Contents = contents,
        };
    }

    private static float[] Kept(float[] edges, int[] numbers)
    {
        var kept = new List<float> { edges[0] };
        for (var i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] != numbers[i - 1])
                kept.Add(edges[i]);
        }

        kept.Add(edges[^1]);
        return [.. kept];
    }
}
