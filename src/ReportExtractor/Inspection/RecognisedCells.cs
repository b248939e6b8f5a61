using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Inspection;

/// <summary>Finds, for a cell of a grid, the cells of the form that were read from it. What joins the two is the place in the source.</summary>
internal sealed class RecognisedCells
{
    private readonly Dictionary<GridCell, List<RecognisedCell>> _cells = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GridCell, int> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly HashSet<int> _placedLines = [];

    public RecognisedCells(InspectedDocument inspected)
    {
        var reports = inspected.Reports;
        Lines = [.. reports.SelectMany((report, i) => report.Unrecognised.Select(line => (i + 1, line)))];
        var readings = reports.SelectMany((report, i) => report.Form.Cells.Select(cell => new RecognisedCell(i + 1, cell, report.Cells[cell.Index])))
            .Where(cell => cell.Reading.Location is not null)
            .ToLookup(cell => cell.Reading.Location!.Value);
        var lines = Lines.Select((line, i) => (line.Line, Number: i + 1)).ToLookup(line => line.Line.Location);
        foreach (var row in inspected.Document.Blocks.OfType<Grid>().SelectMany(grid => grid.Rows))
        {
            var cells = row.Cells.Where(cell => cell.Row == row.Index).ToList();
            foreach (var cell in cells)
            {
                if (readings[cell.Location].Where(found => IsReadFrom(found.Reading, cell) && _placed.Add(found.Id)).ToList() is { Count: > 0 } found)
                    _cells.Add(cell, found);
            }

            foreach (var cell in cells)
            {
                var (line, number) = lines[cell.Location].FirstOrDefault(line => IsLine(line.Line, cell, cells));
                if (line is not null && _placedLines.Add(number))
                    _lines.Add(cell, number);
            }
        }
    }

    /// <summary>The rows and columns that the forms lack, each with the number of its report.</summary>
    public IReadOnlyList<(int Report, UnrecognisedLine Line)> Lines { get; }

    /// <summary>The cells of the form that were read from a cell.</summary>
    public IReadOnlyList<RecognisedCell> At(GridCell cell) => _cells.TryGetValue(cell, out var found) ? found : [];

    /// <summary>The number, from 1, of the one of <see cref="Lines"/> that begins at a cell; 0 if none does.</summary>
    public int LineAt(GridCell cell) => _lines.GetValueOrDefault(cell);

    /// <summary>True if some cell of a grid is where the cell of the form was read.</summary>
    public bool IsPlaced(string id) => _placed.Contains(id);

    /// <summary>True if some cell of a grid is where the one of <see cref="Lines"/> begins.</summary>
    public bool IsPlaced(int line) => _placedLines.Contains(line);

    /// <summary>What became of a row.</summary>
    public RowUse UseOf(GridRow row)
    {
        var use = RowUse.None;
        foreach (var cell in row.Cells)
        {
            if (cell.Row != row.Index)
                continue;
            if (IsRead(cell))
                return RowUse.Cells;
            if (LineAt(cell) > 0)
                use = RowUse.Unrecognised;
        }

        return use;
    }

    private bool IsRead(GridCell cell) => At(cell).Any(found => found.Reading.Raw is not null);

    // A cell that is not printed is said to be blank where its row begins; where columns are inferred, blank cells stand where the next word does.
    private static bool IsReadFrom(CellReading reading, GridCell cell) => reading.Raw is null || reading.Raw == cell.Text;

    // What is one blank cell on a page may begin several rows. A row has all values, a column begins at its first.
    private static bool IsLine(UnrecognisedLine line, GridCell cell, List<GridCell> row) =>
        line.Values.All(value => row.Exists(other => other.Text == value)) || (line.Values.Count > 0 && line.Values[0] == cell.Text);
}
