using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Text;

/// <summary>
/// Tables drawn with blanks. Words of a line are parted by two blanks or more (or by one, before a run of figures). The
/// figures of all lines that stand above each other are a column; other words belong to the columns they stand over.
/// Ideographs are two places wide.
/// </summary>
internal sealed class SpacedTable : ITableReader
{
    public int TryRead(IReadOnlyList<TextLine> lines, int start, out Grid? grid)
    {
        grid = null;
        var rows = new List<SpacedRow>();
        var end = start;
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                // One blank line may stand within a table, not two.
                if (i + 1 >= lines.Count || lines[i + 1].IsBlank)
                    break;
                continue;
            }

            var row = SpacedRow.Parse(lines[i]);
            if (row.Words.Count < 2 && !(rows.Count > 0 && IsBetweenRows(lines, i)))
                break;
            rows.Add(row);
            end = i + 1;
        }

        if (rows.Count == 0 || !rows.Exists(row => row.HasFigures) || (rows.Count == 1 && rows[0].Words.Count < 3))
            return 0;
        grid = Build(rows);
        return end - start;
    }

    // A label without figures, such as 第二十条第（五）项, directly before another row.
    private static bool IsBetweenRows(IReadOnlyList<TextLine> lines, int index) =>
        lines[index].IsLoneLabel && !lines[index - 1].IsBlank
        && index + 1 < lines.Count && !lines[index + 1].IsBlank && SpacedRow.Parse(lines[index + 1]).Words.Count > 1;

    private static Grid Build(List<SpacedRow> rows)
    {
        var columns = SpacedColumns.Find(rows);
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
                var column = first < 0 ? Math.Min(place, labels) : Math.Max(place, labels + first);
                var span = first < 0 ? 1 : Math.Max(1, labels + last + 1 - column);
                while (row.HasFigures && first >= 0 && place < column)
                    cells.Add(new GridCell("", i, place++, 1, 1, new Location(row.Line, word.Column)));
                cells.Add(new GridCell(word.Text, i, column, 1, span, new Location(row.Line, word.Column)));
                place = column + span;
            }

            while (row.HasFigures && place < labels + columns.Count)
                cells.Add(new GridCell("", i, place++, 1, 1, new Location(row.Line, row.Words[^1].Column)));
            grid[i] = new GridRow(i, cells);
        }

        return new Grid(grid, new Location(rows[0].Line, 1));
    }
}
