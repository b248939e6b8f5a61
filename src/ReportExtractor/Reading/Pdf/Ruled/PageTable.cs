using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Ruled;

/// <summary>A table of one page: where its columns and rows are parted, and its cells.</summary>
/// <param name="Box">Its place.</param>
/// <param name="Columns">The places of its column edges from left to right, outer ones included.</param>
/// <param name="Rows">The places of its row edges from top to bottom, outer ones included.</param>
/// <param name="Cells">Its cells, ordered by row, then by column.</param>
internal sealed record PageTable(Box Box, float[] Columns, float[] Rows, IReadOnlyList<TableCell> Cells)
{
    /// <summary>The place of a cell.</summary>
    public Box BoxOf(TableCell cell) => new(Columns[cell.Column], Rows[cell.Row], Columns[cell.EndColumn], Rows[cell.EndRow]);

    /// <summary>For each field, row by row, the index of the cell that covers it.</summary>
    public int[] CellMap()
    {
        var width = Columns.Length - 1;
        var map = new int[width * (Rows.Length - 1)];
        for (var i = 0; i < Cells.Count; i++)
        {
            var cell = Cells[i];
            for (var row = cell.Row; row < cell.EndRow; row++)
                Array.Fill(map, i, (row * width) + cell.Column, cell.EndColumn - cell.Column);
        }

        return map;
    }
}

/// <summary>A cell of a page's table, from one row and column to another, the last ones excluded.</summary>
internal readonly record struct TableCell(int Row, int Column, int EndRow, int EndColumn);
