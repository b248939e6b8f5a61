namespace ReportExtractor.Documents;

/// <summary>A printed table, or a piece of one.</summary>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Location">Where the table begins in the source.</param>
public sealed record Grid(IReadOnlyList<GridRow> Rows, Location Location) : Block(Location)
{
    /// <summary>The source marks the columns, so that those of two pieces of one table can be compared. False where they were inferred from the places of words, piece by piece.</summary>
    public bool HasMarkedColumns { get; init; } = true;

    /// <summary>The table runs over the edge of its page: figures may lack digits, and rows some of their cells.</summary>
    public bool IsCutOff { get; init; }

    /// <summary>The number of columns.</summary>
    public int Width { get; } = Rows.Max(row => row.Cells.Count == 0 ? 0 : row.Cells[^1].EndColumn);
}

/// <summary>The cells that cross one row, from left to right. A cell merged over several rows is in each of them, as the same object.</summary>
/// <param name="Index">The row's index within its grid, from 0.</param>
/// <param name="Cells">The cells, merged ones once.</param>
public sealed record GridRow(int Index, IReadOnlyList<GridCell> Cells)
{
    /// <summary>The source does not mark the places of the row's figures; they are the likeliest of several.</summary>
    public bool ArePlacesInferred { get; init; }
}

/// <summary>One printed cell. A merged cell is one cell with its span.</summary>
/// <param name="Text">The visible text; line breaks inside the cell are kept as <c>\n</c>.</param>
/// <param name="Row">Index of its first row within the grid, from 0.</param>
/// <param name="Column">Index of its first column, from 0.</param>
/// <param name="RowSpan">How many rows it covers, at least 1.</param>
/// <param name="ColumnSpan">How many columns it covers, at least 1.</param>
/// <param name="Location">Where it stands in the source.</param>
public sealed record GridCell(string Text, int Row, int Column, int RowSpan, int ColumnSpan, Location Location)
{
    /// <summary>The column after the last one that the cell covers.</summary>
    public int EndColumn => Column + ColumnSpan;
}
