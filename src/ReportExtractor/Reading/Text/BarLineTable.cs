using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Text;

/// <summary>Tables whose cells stand on lines of their own, with a line that holds only a bar before, between and behind them. Two such lines in succession part two rows; a blank line between them is a blank cell.</summary>
internal sealed class BarLineTable : ITableReader
{
    private const int MaxCellLines = 6;
    private const int MinCells = 3;

    public int TryRead(IReadOnlyList<TextLine> lines, int start, out Grid? grid)
    {
        grid = null;
        if (!IsBar(lines, start))
            return 0;
        var rows = new List<List<(string Text, TextLine Line)>>();
        var end = start + 1;
        while (ReadRow(lines, end, GridBuilder.MaxColumns) is { Cells.Count: > 0 } row)
        {
            // A row longer than the one before it begins another table, or runs over its end into text and the next table.
            if (rows.Count > 0 && row.Cells.Count > rows[^1].Count && ReadRow(lines, row.End + 1, GridBuilder.MaxColumns).Cells.Count != row.Cells.Count)
                row = ReadRow(lines, end, rows[^1].Count);
            rows.Add(row.Cells);
            end = row.End;
            if (Continuation(lines, end, row.Cells.Count) is not (> 0 and var bar))
                break;
            end = bar + 1;
        }

        if (rows.Sum(row => row.Count) < MinCells)
            return 0;
        grid = Build(rows);
        return end - start;
    }

    private static bool IsBar(IReadOnlyList<TextLine> lines, int index) => index < lines.Count && lines[index].Text.AsSpan().Trim() is ['|' or '│' or '┃'];

    // The first bar of the next row, or of the next piece of the table, which a blank line parts from this one: a row as wide, behind which the table goes on or ends. Else -1.
    private static int Continuation(IReadOnlyList<TextLine> lines, int end, int width)
    {
        if (IsBar(lines, end))
            return end;
        var bar = end;
        while (bar < lines.Count && lines[bar].IsBlank)
            bar++;
        return bar > end && IsBar(lines, bar) && ReadRow(lines, bar + 1, width) is var row && row.Cells.Count == width && row.Cells.Exists(cell => cell.Text.Length > 0)
            && (row.End == lines.Count || IsBar(lines, row.End) || lines[row.End].IsBlank) ? bar : -1;
    }

    // The cells from behind a row's first bar to its last one, up to so many.
    private static (List<(string Text, TextLine Line)> Cells, int End) ReadRow(IReadOnlyList<TextLine> lines, int start, int width)
    {
        var cells = new List<(string, TextLine)>();
        var end = start;
        while (cells.Count < width && CellEnd(lines, end) is var bar && bar > end)
        {
            cells.Add((string.Join('\n', Enumerable.Range(end, bar - end).Select(i => lines[i].Text.Trim())).Trim(), lines[end]));
            end = bar + 1;
        }

        return (cells, end);
    }

    // The bar behind a cell; -1 if no cell begins here. Text that blank lines part from the bars stands between two tables.
    private static int CellEnd(IReadOnlyList<TextLine> lines, int start)
    {
        var end = start;
        while (end < lines.Count && !IsBar(lines, end))
        {
            if (end - start == MaxCellLines || (end > start && lines[end].IsBlank != lines[start].IsBlank))
                return -1;
            end++;
        }

        return end < lines.Count ? end : -1;
    }

    private static Grid Build(List<List<(string Text, TextLine Line)>> rows)
    {
        var builder = new GridBuilder(new Location(rows[0][0].Line.Number, 1));
        foreach (var row in rows)
        {
            builder.BeginRow();
            foreach (var (text, line) in row)
                builder.Add(text, 1, 1, new Location(line.Number, 1 + line.Text.Length - line.Text.AsSpan().TrimStart().Length));
            builder.EndRow();
        }

        return builder.Build();
    }
}
