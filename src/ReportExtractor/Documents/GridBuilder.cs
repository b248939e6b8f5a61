namespace ReportExtractor.Documents;

/// <summary>
/// Places cells as they are written, row by row, into a grid: a cell goes to the first column that no merged cell from
/// above covers. Spans are bounded, so that a source cannot ask for a table larger than its own text.
/// </summary>
internal sealed class GridBuilder(Location location)
{
    /// <summary>No official table has more than 15 columns; wider spans only come from broken or hostile sources.</summary>
    public const int MaxColumns = 256;

    private readonly List<List<GridCell>> _rows = [];
    private readonly List<GridCell> _spanning = [];
    private int _column;

    /// <summary>True while no row has been started.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>The number of rows begun so far.</summary>
    public int RowCount => _rows.Count;

    /// <summary>Starts the next row.</summary>
    public void BeginRow()
    {
        var index = _rows.Count;
        _spanning.RemoveAll(cell => cell.Row + cell.RowSpan <= index);
        _rows.Add(new List<GridCell>(_rows.Count == 0 ? 8 : _rows[^1].Count));
        _column = 0;
    }

    /// <summary>Leaves columns free of cells before the row's first one.</summary>
    public void Skip(int columns) => _column = Math.Clamp(columns, 0, MaxColumns);

    /// <summary>Adds a cell to the row begun last. A cell beyond <see cref="MaxColumns"/> is dropped.</summary>
    public void Add(string text, int rowSpan, int columnSpan, Location location)
    {
        SkipCoveredColumns();
        if (_column >= MaxColumns)
            return;
        var span = Math.Clamp(columnSpan, 1, MaxColumns - _column);
        var cell = new GridCell(text, _rows.Count - 1, _column, Math.Max(1, rowSpan), span, location);
        _rows[^1].Add(cell);
        if (cell.RowSpan > 1)
            _spanning.Add(cell);
        _column += span;
    }

    /// <summary>The finished grid.</summary>
    public Grid Build()
    {
        var rows = new GridRow[_rows.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new GridRow(i, _rows[i]);
        return new Grid(rows, location);
    }

    /// <summary>Ends the row begun last: merged cells from above that stand right of its own cells join it. Returns how many cells cross the row.</summary>
    public int EndRow()
    {
        SkipCoveredColumns();
        foreach (var cell in _spanning)
        {
            if (cell.Row < _rows.Count - 1 && cell.Column >= _column)
                _rows[^1].Add(cell);
        }

        return _rows[^1].Count;
    }

    private void SkipCoveredColumns()
    {
        bool moved;
        do
        {
            moved = false;
            foreach (var cell in _spanning)
            {
                if (cell.Row < _rows.Count - 1 && cell.Column <= _column && _column < cell.EndColumn)
                {
                    _rows[^1].Add(cell);
                    _column = cell.EndColumn;
                    moved = true;
                }
            }
        }
        while (moved);
    }
}
