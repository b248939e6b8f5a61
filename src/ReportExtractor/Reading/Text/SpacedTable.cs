using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Text;

/// <summary>
/// Tables drawn with blanks. Words of a line are parted by two blanks or more (or by one, before a run of figures). The
/// figures of all lines that stand above each other are a column; other words belong to the columns they stand over.
/// Ideographs are two places wide.
/// </summary>
internal sealed class SpacedTable : ITableReader
{
    private const int DeepIndent = 6;
    private const int MaxLoneLabels = 30;
    // A page break leaves some within a table.
    private const int MaxBlankLines = 4;

    private const int MaxLastLabel = 13;

    // No table of a report is wider or longer.
    private const int MaxLineLength = 1000;
    private const int MaxRows = 400;

    private const int MinHeaderWords = 4;

    public int TryRead(IReadOnlyList<TextLine> lines, int start, out Grid? grid)
    {
        grid = null;
        var rows = new List<SpacedRow>();
        var end = start;
        for (var i = start; i < lines.Count; i++)
        {
            if (lines[i].IsBlank)
            {
                if (i - end >= MaxBlankLines)
                    break;
                continue;
            }

            if (lines[i].Text.Length > MaxLineLength || rows.Count >= MaxRows || lines[i].Text.AsSpan().TrimStart().ContainsAny('\t', '|'))
                break;
            var row = SpacedRow.Parse(lines[i]);
            if (row.Words.Count < 2 && !(rows.Count > 0 && IsBetweenRows(row, lines, i)))
                break;

            // Columns that run into each other are those of another table.
            if (i > end && end > start && !SpacedColumns.Find([.. rows, row]).KeepsApart([.. rows, row]))
                break;
            rows.Add(row);
            end = i + 1;
        }

        // A header that stands apart from its figures has several lines or words.
        if (!rows.Exists(row => row.HasFigures) && rows.Count < 2 && rows.Sum(row => row.Words.Count) < MinHeaderWords)
            return 0;
        grid = Build(rows);
        return end - start;
    }

    // A row whose figures are all blank, or an item's heading: a label with other rows close below, or deep within the line.
    private static bool IsBetweenRows(SpacedRow row, IReadOnlyList<TextLine> lines, int index)
    {
        if (row.Words.Count != 1 || lines[index - 1].IsBlank || !lines[index].IsLabel)
            return false;
        if (row.Words[0].Start >= DeepIndent)
            return true;

        // The last row of a table; chapter titles below tables are longer.
        if (row.Words[0].Text.Length <= MaxLastLabel && (index + 1 >= lines.Count || lines[index + 1].IsBlank))
            return true;
        for (var i = index + 1; i < lines.Count && i <= index + MaxLoneLabels && !lines[i].IsBlank; i++)
        {
            if (SpacedRow.Parse(lines[i]).Words.Count > 1)
                return true;
        }

        return false;
    }

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

        return new Grid(grid, new Location(rows[0].Line, 1)) { HasMarkedColumns = false };
    }
}
