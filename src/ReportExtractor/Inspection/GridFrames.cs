using ReportExtractor.Documents;

namespace ReportExtractor.Inspection;

/// <summary>
/// Where the cells of a grid stand on a page. A reader keeps the places of texts; the edges of a column are where the
/// frames around the texts of most of its cells end, so that a merged cell is drawn as wide as it was read: a rule that
/// the reader did not heed may cross it. Where columns were inferred from the places of words, a cell is just its text.
/// </summary>
internal sealed class GridFrames
{
    private readonly Dictionary<int, float> _columns;
    private readonly Dictionary<int, float> _rows;

    /// <summary>Finds the edges of a grid's columns and rows.</summary>
    /// <param name="cells">Its cells that stand on the page.</param>
    /// <param name="frames">The frames that the page's rules draw.</param>
    public GridFrames(IReadOnlyCollection<PageCell> cells, TextFrames frames)
    {
        var framed = cells.Where(cell => cell.Grid.HasMarkedColumns && cell.Cell.Location.Box is not null).Select(cell => (cell.Cell, Frame: frames.Around(cell.Cell.Location.Box!.Value))).ToList();
        _columns = Edges(framed.SelectMany(cell => new[] { (cell.Cell.Column, cell.Cell.ColumnSpan, cell.Frame.Left), (cell.Cell.EndColumn, cell.Cell.ColumnSpan, cell.Frame.Right) }));
        _rows = Edges(framed.SelectMany(cell => new[] { (cell.Cell.Row, cell.Cell.RowSpan, cell.Frame.Top), (cell.Cell.Row + cell.Cell.RowSpan, cell.Cell.RowSpan, cell.Frame.Bottom) }));
    }

    /// <summary>The place of a cell; null for one that does not stand on the page.</summary>
    public Box? Of(GridCell cell) =>
        _columns.TryGetValue(cell.Column, out var left) && _columns.TryGetValue(cell.EndColumn, out var right)
        && _rows.TryGetValue(cell.Row, out var top) && _rows.TryGetValue(cell.Row + cell.RowSpan, out var bottom)
            ? new Box(left, top, Math.Max(left, right), Math.Max(top, bottom))
            : cell.Location.Box;

    // The less a cell is merged, the better it knows where it ends.
    private static Dictionary<int, float> Edges(IEnumerable<(int Edge, int Span, float Place)> ends) =>
        ends.GroupBy(end => end.Edge).ToDictionary(edge => edge.Key, edge => Median(edge.GroupBy(end => end.Span).MinBy(ends => ends.Key)!.Select(end => end.Place)));

    private static float Median(IEnumerable<float> places)
    {
        var sorted = places.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
