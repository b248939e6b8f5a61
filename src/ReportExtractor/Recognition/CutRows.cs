using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>
/// Puts rows together that the end of a page cuts: some of their cells, or the ends of these, stand on the next page,
/// where the places of all others are blank.
/// </summary>
internal static class CutRows
{
    /// <summary>The rows without those that are the rest of the row before.</summary>
    public static List<BodyRow> Join(IReadOnlyList<BodyRow> rows, TableContext context)
    {
        var joined = new List<BodyRow>(rows.Count);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && TryJoin(joined[^1], row, context) is { } whole)
                joined[^1] = whole;
            else
                joined.Add(row);
        }

        return joined;
    }

    private static BodyRow? TryJoin(BodyRow above, BodyRow below, TableContext context)
    {
        if (above.Row.Grid != below.Row.Grid || !below.Row.HasFigures || above.Row.Page == 0 || below.Row.Page != above.Row.Page + 1)
            return null;
        var cells = above.Row.Cells.Select(cell => cell.Cell).ToList();
        foreach (var rest in below.Row.Cells.Where(cell => !cell.IsBlank && !cells.Contains(cell.Cell)))
        {
            var place = cells.FindIndex(cell => cell.Column == rest.Cell.Column && cell.EndColumn == rest.Cell.EndColumn);
            if (place < 0 || !(rest.IsLabel ? GoesOn(above.Row.Cells[place], rest) : above.Row.Cells[place].IsBlank))
                return null;
            cells[place] = rest.IsLabel ? cells[place] with { Text = cells[place].Text + rest.Cell.Text } : rest.Cell with { Row = cells[place].Row, RowSpan = cells[place].RowSpan };
        }

        var whole = new BodyRow(new PrintedRow(above.Row.Grid, new GridRow(above.Row.Index, cells), above.Row.Block, above: null), above.Layout, context);
        var row = MeaningOf(whole, context);
        return row >= 0 && MeaningOf(below, context) is var known && (known < 0 || known == row) ? whole : null;
    }

    // A number begins a label of its own.
    private static bool GoesOn(PrintedCell above, PrintedCell rest) => above.IsLabel && Numbering.Parse(rest.Cell.Text).Length == 0;

    private static int MeaningOf(BodyRow row, TableContext context) => row.Labels.Count > 0 ? context.Meaning(row.Labels[^1], LabelKind.Row) : -1;
}
