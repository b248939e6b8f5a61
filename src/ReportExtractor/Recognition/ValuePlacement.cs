namespace ReportExtractor.Recognition;

/// <summary>Tells which cell of a row stands under which column of figures.</summary>
internal static class ValuePlacement
{
    /// <summary>The cell's index within the row's tail for each column, or -1.</summary>
    /// <param name="Cells">One index a column.</param>
    /// <param name="IsCertain">No other reading is possible.</param>
    /// <param name="HasShared">Some cell that is not blank is merged over several columns.</param>
    internal sealed record Placement(int[] Cells, bool IsCertain, bool HasShared = false)
    {
        /// <summary>True if the cell under a column is merged with that of its neighbour.</summary>
        public bool IsShared(int column) => Cells.Count(cell => cell == Cells[column]) > 1;
    }

    /// <summary>True if a row of figures ends before the last column: a cell is missing, and nobody can tell which.</summary>
    public static bool IsShort(ReadOnlySpan<PrintedCell> tail, IReadOnlyList<ColumnLeaf> leaves) =>
        leaves.Count > 1 && (tail.IsEmpty || tail[^1].Cell.EndColumn <= leaves[^1].Start);

    /// <summary>Places the cells by the grid columns of the header; null if the row is short, or some figure stands under no column, or partly under one that others have.</summary>
    /// <param name="tail">The cells behind the row's label.</param>
    /// <param name="leaves">The columns.</param>
    /// <param name="mayRepeat">A merged figure may be printed in each place it covers; not where places are told by figures.</param>
    public static Placement? ByColumn(ReadOnlySpan<PrintedCell> tail, IReadOnlyList<ColumnLeaf> leaves, bool mayRepeat)
    {
        if (IsShort(tail, leaves))
            return null;
        var cells = new int[leaves.Count];
        Array.Fill(cells, -1);
        var hasShared = false;
        for (var i = 0; i < tail.Length; i++)
        {
            var cell = tail[i].Cell;
            var isUnder = false;
            for (var leaf = 0; leaf < leaves.Count; leaf++)
            {
                if (cell.Column >= leaves[leaf].End || leaves[leaf].Start >= cell.EndColumn)
                    continue;
                if (isUnder && !tail[i].IsBlank && (cell.Column > leaves[leaf - 1].Start || cell.EndColumn < leaves[leaf].End))
                    return null;
                hasShared |= isUnder && !tail[i].IsBlank;
                isUnder = true;
                if (cells[leaf] < 0 || tail[cells[leaf]].IsBlank)
                    cells[leaf] = i;

                else if (!tail[i].IsBlank && (!mayRepeat || tail[i].Cell.Text != tail[cells[leaf]].Cell.Text))
                    return null;
            }

            if (!isUnder && !tail[i].IsBlank)
                return null;
        }

        return new Placement(cells, IsCertain: true, hasShared);
    }

    /// <summary>Places the cells one after the other; cells to spare must be blank. Null if there are too few or no such reading.</summary>
    /// <param name="tail">The cells behind the row's label.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="usualOffset">How many spare cells stand before the figures in other rows of the same shape, or -1.</param>
    public static Placement? BySequence(ReadOnlySpan<PrintedCell> tail, int columns, int usualOffset)
    {
        if (EveryColumnFilled(tail, columns) is { } filled)
            return filled;
        var chosen = -1;
        var readings = 0;
        for (var offset = 0; offset + columns <= tail.Length; offset++)
        {
            if (!IsSpare(tail[..offset], leading: true) || !IsSpare(tail[(offset + columns)..], leading: false))
                continue;
            readings++;
            if (chosen < 0 || offset == usualOffset)
                chosen = offset;
        }

        if (chosen < 0)
            return null;
        var blank = IsSpare(tail, leading: false);
        return new Placement([.. Enumerable.Range(chosen, columns)], readings == 1 || blank || chosen == usualOffset);
    }

    /// <summary>Places as many figures as there are columns; blanks between them are left over from merged cells. Null for any other number.</summary>
    public static Placement? EveryColumnFilled(ReadOnlySpan<PrintedCell> tail, int columns)
    {
        var cells = new int[columns];
        var filled = 0;
        for (var i = 0; i < tail.Length; i++)
        {
            if (tail[i].IsBlank)
                continue;
            if (filled == columns || !tail[i].IsFigure)
                return null;
            cells[filled++] = i;
        }

        return filled == columns ? new Placement(cells, IsCertain: true) : null;
    }

    /// <summary>True if a row of figures has more cells than there are columns, and not a figure for each.</summary>
    public static bool HasSpare(ReadOnlySpan<PrintedCell> tail, int columns) => tail.Length > columns && FigureCount(tail) is > 0 and var count && count < columns;

    /// <summary>How many of the cells hold figures.</summary>
    public static int FigureCount(ReadOnlySpan<PrintedCell> tail)
    {
        var count = 0;
        foreach (var cell in tail)
            count += cell.IsFigure ? 1 : 0;
        return count;
    }

    /// <summary>True if a blank cell stands behind the first figure.</summary>
    public static bool HasBlankBetween(ReadOnlySpan<PrintedCell> tail)
    {
        var seen = false;
        foreach (var cell in tail)
        {
            if (seen && cell.IsBlank)
                return true;
            seen |= cell.IsFigure;
        }

        return false;
    }

    // Words before the figures belong to the label.
    private static bool IsSpare(ReadOnlySpan<PrintedCell> cells, bool leading)
    {
        foreach (var cell in cells)
        {
            if (!cell.IsBlank && !(leading && cell.IsLabel))
                return false;
        }

        return true;
    }
}
