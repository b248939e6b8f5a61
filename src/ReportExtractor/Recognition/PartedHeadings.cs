using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>Puts headings together that were read as words beside each other, as a blank within them falls between two columns: 复议 beside 后起诉.</summary>
internal static class PartedHeadings
{
    private const int MaxPieces = 3;

    /// <summary>The row, in which words beside each other that together are a label of the table are one. Only where columns are told by the places of words.</summary>
    public static PrintedRow Join(PrintedRow row, TableContext context)
    {
        if (row.HasFigures || row.Grid.HasMarkedColumns)
            return row;
        var cells = new List<GridCell>(row.Cells.Length);
        for (var i = 0; i < row.Cells.Length;)
        {
            var count = Math.Min(MaxPieces, row.Cells.Length - i);
            while (count > 1 && !AreOne(row.Cells.AsSpan(i, count), context))
                count--;
            var (first, last) = (row.Cells[i].Cell, row.Cells[i + count - 1].Cell);
            cells.Add(count == 1 ? first : first with { Text = Text(row.Cells.AsSpan(i, count)), ColumnSpan = last.EndColumn - first.Column });
            i += count;
        }

        return cells.Count == row.Cells.Length ? row : new PrintedRow(row.Grid, new GridRow(row.Index, cells), row.Block, above: null);
    }

    // A remark beside a heading is a cell of its own: together they mean no more than the heading.
    private static bool AreOne(ReadOnlySpan<PrintedCell> pieces, TableContext context)
    {
        var whole = Array.FindAll(LabelIndex.Shared.Find(Text(pieces)), context.IsOfTable);
        foreach (var piece in pieces)
        {
            if (!piece.IsLabel || piece.IsInherited || piece.Meanings.AsSpan().ContainsAny(whole))
                return false;
        }

        return whole.Length > 0;
    }

    private static string Text(ReadOnlySpan<PrintedCell> pieces)
    {
        var text = "";
        foreach (var piece in pieces)
            text += piece.Cell.Text;
        return text;
    }
}
