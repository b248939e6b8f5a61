using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Word;

/// <summary>Builds grids from table rows as the walk comes to them. Word writes a merged cell once for each row it crosses; in the grid it is one cell.</summary>
internal sealed class WordTables(WordContext context, TableSurvey survey)
{
    private readonly CellReader _cells = new(context);
    private readonly List<(int Before, List<GrowingCell> Cells)> _rows = [];
    private Dictionary<int, GrowingCell> _open = [];
    private Location _location;
    private int _count;

    /// <summary>Reads a row into the grid being gathered; false if the row only arranges the page and is to be walked through.</summary>
    /// <param name="table">The row's table.</param>
    /// <param name="row">The row.</param>
    /// <param name="number">Its number within the table, from 1.</param>
    public bool TryReadRow(WordElement table, WordElement row, int number)
    {
        if (survey.IsLayout(row))
            return false;
        context.Cancellation.ThrowIfCancellationRequested();
        var place = new Location(0, 0, survey.NumberOf(table), number);
        if (_rows.Count == 0)
            _location = place with { Row = 0 };
        var before = Math.Clamp(row.Child("trPr")?.Number("gridBefore") ?? 0, 0, GridBuilder.MaxColumns);
        var open = new Dictionary<int, GrowingCell>();
        var cells = new List<GrowingCell>();
        foreach (var written in WrittenCell.Of(row, before))
        {
            if (written.ContinuesAbove && _open.TryGetValue(written.Column, out var above) && above.Span == written.Span)
            {
                above.RowSpan++;
                open[written.Column] = above;
                continue;
            }

            var location = place with { Cell = written.Number };
            var cell = new GrowingCell(_cells.Read(written.Element, location), written.Column, written.Span, location);
            cells.Add(cell);
            if (written.IsMerged)
                open[written.Column] = cell;
        }

        _open = open;
        _rows.Add((before, cells));
        return true;
    }

    /// <summary>The grid gathered so far, if any; the next row begins another.</summary>
    public Grid? Take()
    {
        if (_rows.Count == 0)
            return null;
        var builder = new GridBuilder(_location);
        foreach (var (before, cells) in _rows)
        {
            builder.BeginRow();
            builder.Skip(before);
            foreach (var cell in cells)
                builder.Add(cell.Text, cell.RowSpan, cell.Span, cell.Location);
            _count += builder.EndRow();
            if (_count > ReadingLimits.MaxCells)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it has more than {ReadingLimits.MaxCells} table cells");
        }

        _rows.Clear();
        _open.Clear();
        return builder.Build();
    }

    private sealed class GrowingCell(string text, int column, int span, Location location)
    {
        public string Text { get; } = text;

        public int Column { get; } = column;

        public int Span { get; } = span;

        public Location Location { get; } = location;

        public int RowSpan { get; set; } = 1;
    }
}
