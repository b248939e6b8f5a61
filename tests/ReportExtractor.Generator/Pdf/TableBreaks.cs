namespace ReportExtractor.Generator.Pdf;

/// <summary>Where a table ends on a page and goes on with the next.</summary>
internal static class TableBreaks
{
    /// <summary>How far down a table is drawn on a page that has so much room; <paramref name="from"/> if nothing of it fits, or it is to begin on the next page. Rows that are <paramref name="repeated"/> stay together.</summary>
    public static double Next(TableLayout table, PdfHabits habits, double from, double room, bool atTop, int repeated)
    {
        if (from == 0 && !atTop && WantedBreak(table, habits) == 0)
            return from;
        var wanted = WantedBreak(table, habits) is { } place && place > from + 0.01 ? place : double.MaxValue;
        var limit = Math.Min(from + room, wanted);
        if (table.Rows[^1] <= limit + 0.01)
            return table.Rows[^1];
        if (wanted <= from + room)
            return wanted;
        var row = Enumerable.Range(0, table.Rows.Count).Last(i => table.Rows[i] <= from + 0.01 || (table.Rows[i] <= limit + 0.01 && i >= repeated && HasRoom(table, i, from)));
        var cut = limit - ((limit - table.Rows[row] - 3) % table.Leading);
        return habits.CutsRows && cut > table.Rows[row] + table.Leading && cut < table.Rows[row + 1] - table.Leading ? cut : table.Rows[row];
    }

    // Merged cells that the break divides must have room for their text above it.
    private static bool HasRoom(TableLayout table, int row, double from) => table.Cells
        .Where(cell => cell.Cell.Row < row && table.EndRow(cell) > row)
        .All(cell => table.Rows[row] - Math.Max(from, table.Rows[cell.Cell.Row]) >= cell.Lines.Count * table.Leading);

    // The upper edge of the row that is to be broken before, or the end of its first line if rows are cut.
    private static double? WantedBreak(TableLayout table, PdfHabits habits)
    {
        var cell = habits.BreakBefore is { } text ? table.Cells.FirstOrDefault(cell => cell.Cell.Text.Contains(text, StringComparison.Ordinal)) : null;
        if (cell is null)
            return null;
        return table.Rows[cell.Cell.Row] + (habits.CutsRows && cell.Lines.Count > 1 ? 3 + table.Leading : 0);
    }
}
