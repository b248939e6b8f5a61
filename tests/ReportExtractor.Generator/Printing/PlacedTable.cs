namespace ReportExtractor.Generator.Printing;

/// <summary>A cell and where its upper left corner stands.</summary>
internal readonly record struct PlacedCell(PrintedCell Cell, int Row, int Column);

/// <summary>A table's cells on their places, as a browser lays them out.</summary>
internal sealed class PlacedTable
{
    private readonly List<PlacedCell?[]> _rows = [];

    private PlacedTable(int width) => Width = width;

    public int Width { get; }

    public int Height => _rows.Count;

    /// <summary>The cell that covers a place; null where none does.</summary>
    public PlacedCell? this[int row, int column] => _rows[row][column];

    public static PlacedTable Of(PrintedTable table)
    {
        var width = 1;
        var covered = new Dictionary<(int, int), PlacedCell>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                while (covered.ContainsKey((row, column)))
                    column++;
                var placed = new PlacedCell(cell, row, column);
                for (var y = row; y < Math.Min(row + cell.Rows, table.Rows.Count); y++)
                {
                    for (var x = column; x < column + cell.Columns; x++)
                        covered.TryAdd((y, x), placed);
                }

                column += cell.Columns;
                width = Math.Max(width, column);
            }
        }

        var result = new PlacedTable(width);
        for (var row = 0; row < table.Rows.Count; row++)
            result._rows.Add([.. Enumerable.Range(0, width).Select(column => covered.TryGetValue((row, column), out var cell) ? cell : (PlacedCell?)null)]);
        return result;
    }
}
