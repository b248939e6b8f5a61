using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Alignment;

/// <summary>Makes a grid of the rows of a table without lines.</summary>
internal static class AlignedGrid
{
    /// <summary>The rows as a grid: words stand in the columns they stand over, words left of all figures are labels.</summary>
    public static Grid Build(IReadOnlyList<AlignedRow> rows)
    {
        var columns = AlignedColumns.Find(rows);
        var labels = rows.Max(row => row.LabelCount(columns));
        var grid = new GridRow[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var cells = new List<GridCell>();
            var place = 0;
            foreach (var word in row.Words)
            {
                var (first, last) = columns.Over(word);

                // A heading over no column stands in no place of its own, but never before the one it follows.
                var column = first >= 0 ? Math.Max(place, labels + first) : place <= labels || row.HasFigures ? Math.Min(place, labels) : place - 1;
                var span = first < 0 ? 1 : Math.Max(1, labels + last + 1 - column);
                while (row.HasFigures && first >= 0 && place < column)
                    cells.Add(new GridCell("", i, place++, 1, 1, word.Location));
                cells.Add(new GridCell(word.Text, i, column, 1, span, word.Location));
                place = column + span;
            }

            while (row.HasFigures && place < labels + columns.Count)
                cells.Add(new GridCell("", i, place++, 1, 1, row.Words[^1].Location));
            grid[i] = new GridRow(i, cells);
        }

        return new Grid(grid, rows[0].Words[0].Location) { HasMarkedColumns = false };
    }
}
