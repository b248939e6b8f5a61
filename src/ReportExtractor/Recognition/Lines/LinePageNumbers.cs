namespace ReportExtractor.Recognition.Lines;

/// <summary>Page numbers among the figures of a table that was cut into pages: within a header, or behind each row, where they count up, and either rows have a figure more than columns, in a short table one that stands apart, or the count is long.</summary>
internal static class LinePageNumbers
{
    // Of so many rows both must be seen.
    private const int LeastRows = 5;

    // Of so many where each stands apart from the figures of its row.
    private const int LeastApart = 2;

    // No figures of so many rows count up by chance.
    private const int LongCount = 8;

    /// <summary>The cells without them.</summary>
    public static List<LineCell> Without(List<LineCell> cells)
    {
        var numbers = cells.Where((cell, i) => i > 0 && i + 1 < cells.Count && IsWithinHeader(cells[i - 1], cell, cells[i + 1])).ToHashSet();
        var chain = new List<(LineCell Cell, bool IsOver, bool IsApart)>();
        var start = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            if (!cells[i].IsFigure)
                start = i + 1;
            if (!cells[i].IsFigure || (i + 1 < cells.Count && cells[i + 1].IsFigure))
                continue;
            if (chain.Count > 0 && Number(cells[i]) != Number(chain[^1].Cell) + 1)
                End();
            if (Number(cells[i]) is null)
                continue;
            var isOver = start > 0 && cells[start - 1].ColumnsOfRow is > 0 and var columns && i + 1 - start > columns;
            chain.Add((cells[i], isOver, isOver && cells[start..(i - 1)].TrueForAll(cell => cell.BlanksBelow < cells[i - 1].BlanksBelow)));
        }

        End();
        return numbers.Count == 0 ? cells : cells.FindAll(cell => !numbers.Contains(cell));

        void End()
        {
            if (chain.Count >= LongCount || chain.Count(link => link.IsOver) >= LeastRows || chain.Count(link => link.IsApart) >= LeastApart)
                numbers.UnionWith(chain.Select(link => link.Cell));
            chain.Clear();
        }
    }

    // A lone number below a group of rows or a heading that names none, and above the name of a column or another heading.
    private static bool IsWithinHeader(LineCell above, LineCell cell, LineCell below) =>
        cell.IsFigure && Number(cell) is not null && above.IsLabel && !above.IsRow && !above.IsColumn && below is { IsRow: false } && (below.IsHeading || below.IsColumn);

    private static decimal? Number(LineCell cell) => CellText.Parse(cell.Text) is { Content: CellContent.Number } number ? number.Value : null;
}
