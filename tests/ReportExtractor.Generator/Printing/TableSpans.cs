namespace ReportExtractor.Generator.Printing;

/// <summary>What becomes of merged cells when a table goes from one program to another.</summary>
internal static class TableSpans
{
    /// <summary>No merged cell is left: its text stands in its first place, or in all of them.</summary>
    public static PrintedTable Unmerged(this PrintedTable table, bool repeated)
    {
        var placed = PlacedTable.Of(table);
        var rows = Enumerable.Range(0, placed.Height).Select(row => new PrintedRow([.. Enumerable.Range(0, placed.Width).Select(column => Cell(placed[row, column], row, column))]));
        return table with { Rows = [.. rows] };

        PrintedCell Cell(PlacedCell? placed, int row, int column)
        {
            if (placed is not { } cell)
                return new PrintedCell("");
            // Of a figure that stood in several places only the first is left; the others are blank from then on.
            var place = column - cell.Column;
            var figures = cell.Cell.Figures.Count > 1 ? [cell.Cell.Figures[place] with { IsShared = false }] : place == 0 ? cell.Cell.Figures : [];
            if (row == cell.Row && place == 0)
                return cell.Cell with { Columns = 1, Rows = 1, Figures = figures };
            return new PrintedCell(repeated && !cell.Cell.IsFigure ? cell.Cell.Text : "") { Figures = [.. figures.Select(figure => figure with { Value = null })] };
        }
    }

    /// <summary>In writing without merged cells a figure that stood in several places stands in the first; the others are blank.</summary>
    public static PrintedTable WithoutSharedFigures(this PrintedTable table) => table with
    {
        Rows = [.. table.Rows.Select(row => new PrintedRow([.. row.Cells.SelectMany(cell => cell.Figures.Count < 2 ? [cell] : cell.Figures.Select((figure, i) =>
            new PrintedCell(i == 0 ? cell.Text : "") { Figures = [figure with { IsShared = false, Value = i == 0 ? figure.Value : null }] }))]))],
    };

    /// <summary>The spans are forgotten: each cell takes one place, and rows have as many cells as were written.</summary>
    public static PrintedTable WithoutSpans(this PrintedTable table) =>
        table with { Rows = [.. table.Rows.Select(row => new PrintedRow([.. row.Cells.Select(cell => cell with { Columns = 1, Rows = 1 })]))] };

    /// <summary>Rows <paramref name="from"/> to before <paramref name="to"/>. A merged cell that begins above goes on with its text, or blank.</summary>
    public static PrintedTable Part(this PrintedTable table, int from, int to, bool repeatsText)
    {
        var placed = PlacedTable.Of(table);
        var rows = new List<PrintedRow>();
        for (var row = from; row < to; row++)
        {
            var cells = new List<PrintedCell>();
            for (var column = 0; column < placed.Width; column++)
            {
                if (placed[row, column] is not { } cell || cell.Column != column || (cell.Row != row && row != from))
                    continue;
                var isNew = cell.Row == row;
                cells.Add(cell.Cell with
                {
                    Text = isNew || repeatsText ? cell.Cell.Text : "",
                    Rows = Math.Min(cell.Row + cell.Cell.Rows, to) - row,
                    Figures = isNew ? cell.Cell.Figures : [],
                });
            }

            rows.Add(new PrintedRow(cells));
        }

        return table with { Rows = rows, HeaderRows = Math.Max(0, table.HeaderRows - from) };
    }
}
