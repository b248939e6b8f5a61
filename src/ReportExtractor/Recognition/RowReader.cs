using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Recognition;

/// <summary>A printed row whose cells are to be read as cells of the form.</summary>
/// <param name="Row">The printed row.</param>
/// <param name="Layout">The columns its figures stand under.</param>
/// <param name="Columns">For each leaf of the layout the form's column, or -1.</param>
/// <param name="FormRow">The form's row; -1 if the layout names the rows.</param>
/// <param name="FormColumn">The form's column where the row's label names one; otherwise -1.</param>
/// <param name="Doubt">One of <see cref="CellStatus"/> if it is in doubt that the row is the form's row; otherwise null.</param>
internal sealed record RowTask(BodyRow Row, ColumnLayout Layout, int[] Columns, int FormRow, int FormColumn, string? Doubt);

/// <summary>Reads the figures of rows that are told already, all rows of one table together, since they bear each other out.</summary>
internal sealed class RowReader(TableContext context, CellReading[] cells, List<UnrecognisedLine> unrecognised)
{
    // Where columns are inferred, a blank may be a figure that stands elsewhere.
    private const double InferredBlank = 0.9;

    private readonly FormTable _table = context.Table;

    // Where each cell was read from.
    private readonly PrintedRow?[] _sources = new PrintedRow?[cells.Length];

    // Tables whose rows and columns may have been told wrongly from the places of words.
    private readonly HashSet<Grid> _inferred = new(ReferenceEqualityComparer.Instance);

    // Rows at a table's cut that may have their figures on its other side.
    private readonly HashSet<PrintedRow> _cutOff = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads the rows and fills the cells; columns that the form lacks go to the unrecognised ones.</summary>
    /// <param name="tasks">The rows of the form.</param>
    /// <param name="unknown">Other rows of the same tables.</param>
    public void Read(IReadOnlyList<RowTask> tasks, IReadOnlyList<BodyRow> unknown)
    {
        _inferred.UnionWith(unknown.Where(row => row.Row.HasFigures).Select(row => row.Row.Grid).Concat(tasks.Where(task => !IsComplete(task)).Select(task => task.Row.Row.Grid)).Where(grid => !grid.HasMarkedColumns));
        FindCutOff(tasks, unknown);
        foreach (var part in tasks.GroupBy(task => task.Row.Row.Grid).SelectMany(grid => PartPlacement.Of([.. grid], tasks, _table)))
        {
            foreach (var task in part.Tasks)
                Read(task, part.Place(task));
            KeepUnknownColumns(part);
        }
    }

    // A row without figures next to figures that belong to no row of the form, where a page or a piece of the table ends between the two.
    private void FindCutOff(IReadOnlyList<RowTask> tasks, IReadOnlyList<BodyRow> unknown)
    {
        var homeless = unknown.Where(row => row.Row.HasFigures).Select(row => row.Row).ToHashSet();
        if (homeless.Count == 0)
            return;
        var rows = tasks.Select(task => task.Row.Row).Concat(homeless).Distinct().OrderBy(row => row.Block).ThenBy(row => row.Index).ToList();
        foreach (var (above, below) in rows.Zip(rows.Skip(1)).Where(pair => pair.First.IsPartedFrom(pair.Second)))
        {
            if (homeless.Contains(above) && !below.HasFigures)
                _cutOff.Add(below);
            else if (homeless.Contains(below) && !above.HasFigures)
                _cutOff.Add(above);
        }
    }

    private static bool IsComplete(RowTask task) => task.Doubt is null && ValuePlacement.EveryColumnFilled(task.Row.Tail, task.Layout.Leaves.Count) is not null;

    private void Read(RowTask task, ValuePlacement.Placement? placement)
    {
        var isKept = true;
        var isElsewhere = (placement is not null && HasFiguresElsewhereOnly(task, placement)) || _cutOff.Contains(task.Row.Row);
        for (var leaf = 0; leaf < task.Layout.Leaves.Count; leaf++)
        {
            if (CellOf(task, leaf) is not (var index and >= 0))
                continue;
            var reading = placement is null ? Unplaced(task) : Reading(task, placement, leaf, ColumnOf(task, leaf));
            if (isElsewhere && reading is { Status: CellStatus.Blank, Confidence: 1 })
                reading = reading with { Confidence = InferredBlank };
            if (task.Row.Row.Grid.IsCutOff)
                reading = reading with { Value = null, Status = CellStatus.CutOff, Confidence = 0 };
            isKept &= Set(index, reading, task.Row.Row);
        }

        if (!isKept || (placement is null && task.Row.Row.HasFigures))
            Keep(task.Row);
    }

    private int CellOf(RowTask task, int leaf) =>
        (task.FormRow >= 0 ? task.FormRow : task.Layout.Leaves[leaf].Row) is var row && ColumnOf(task, leaf) is var column && row >= 0 && column >= 0 ? _table.CellAt(row, column) : -1;

    private static int ColumnOf(RowTask task, int leaf) => task.FormColumn >= 0 ? task.FormColumn : task.Columns[leaf];

    // All figures of the row stand under headings that it has no cell for: the heading above them may not be theirs.
    private bool HasFiguresElsewhereOnly(RowTask task, ValuePlacement.Placement placement) =>
        task.Row.Row.HasFigures && !task.Layout.Leaves.Where((_, leaf) => CellOf(task, leaf) >= 0 && placement.Cells[leaf] >= 0 && task.Row.Tail[placement.Cells[leaf]].IsFigure).Any();

    private CellReading Reading(RowTask task, ValuePlacement.Placement placement, int leaf, int column)
    {
        if (placement.Cells[leaf] < 0)
            return Blank(LocationOf(task.Row), IsInferred(task.Row) || !placement.IsCertain);
        var cell = task.Row.Tail[placement.Cells[leaf]];
        if (cell.Text.Content is CellContent.Number or CellContent.SpacedNumber && placement.IsShared(leaf))
            return CellReader.Shared(cell);
        var doubt = task.Doubt
            ?? (!placement.IsCertain || task.Row.Row.ArePlacesInferred || !task.Layout.IsOrderCertain || task.Layout.Leaves[leaf].IsDoubtful ? CellStatus.ColumnUncertain
            : IsInferred(task.Row) ? CellStatus.ColumnsInferred
            : !task.Layout.IsPrinted && (task.Layout.Leaves.Count > 1 || (_table.Columns[column].Kind == CellKind.Money && cell.Text.Unit is null)) ? CellStatus.HeaderMissing
            : null);
        return CellReader.Read(cell, _table.Columns[column], task.Layout.Leaves[leaf].Label, doubt);
    }

    // A row with too few cells: none of its figures can be placed. Without figures it is blank.
    private CellReading Unplaced(RowTask task)
    {
        var row = task.Row;
        var location = row.Row.Cells.Length > 0 ? row.Row.Cells[^1].Cell.Location : row.Row.Grid.Location;

        // Words that may be a row's label, on a line without figures, may as well belong to the line above or below.
        return row.Row.HasFigures || (task.Doubt is not null && !row.Row.Grid.HasMarkedColumns)
            ? new CellReading(null, null, null, CellStatus.Unplaced, 0, location)
            : Blank(location, IsInferred(row));
    }

    private bool IsInferred(BodyRow row) => _inferred.Contains(row.Row.Grid);

    private static CellReading Blank(Location location, bool isInferred = false) => new(null, "", null, CellStatus.Blank, isInferred ? InferredBlank : 1, location);

    // False if the cell holds another figure already.
    private bool Set(int index, CellReading reading, PrintedRow source)
    {
        var earlier = cells[index];
        var isBlank = earlier.Value is null && earlier.Status == CellStatus.Blank;
        if (!earlier.IsFound || isBlank)
        {
            // A row that a page's end cuts in two may have its figures in the second part; elsewhere it is another row.
            var isOther = isBlank && reading.Value is not null && _sources[index] is { } first && !first.IsNextTo(source);
            cells[index] = isOther ? reading with { Status = CellStatus.PrintedTwice, Confidence = Math.Min(reading.Confidence, 0.5) } : reading;
            _sources[index] = source;
            return true;
        }

        if (reading.Value is null || earlier.Value == reading.Value)
            return true;
        cells[index] = earlier with { Status = CellStatus.PrintedTwice, Confidence = Math.Min(earlier.Confidence, 0.5) };
        return false;
    }

    private void Keep(BodyRow row) =>
        unrecognised.Add(new UnrecognisedLine(
            _table.Code,
            row.PrintedLabel,
            [.. row.Tail.ToArray().Where(cell => !cell.IsInherited).Select(cell => cell.Cell.Text)],
            LocationOf(row)));

    private static Location LocationOf(BodyRow row) =>
        row.Row.Cells.FirstOrDefault(cell => !cell.IsInherited)?.Cell.Location ?? row.Row.Grid.Location;

    /// <summary>Reads a header that names cells of the form, under which no row is printed: they are blank.</summary>
    public void ReadBlank(ColumnLayout layout)
    {
        foreach (var index in layout.Leaves.Where(leaf => leaf.Row >= 0 && leaf.Column >= 0).Select(leaf => _table.CellAt(leaf.Row, leaf.Column)).Where(index => index >= 0 && !cells[index].IsFound))
            cells[index] = Blank(layout.Grid!.Location, isInferred: !layout.Grid.HasMarkedColumns);
    }

    /// <summary>Keeps a row that the form lacks, as printed. One of blanks and dashes, or of pieces of the form's own labels, says nothing.</summary>
    public void KeepUnknownRow(BodyRow row)
    {
        if (row.Row.Cells.Any(cell => !cell.IsInherited && cell.Text.Content is not (CellContent.Blank or CellContent.Dash)
            && !(cell.IsLabel && !row.Row.HasFigures && context.IsLabelPiece(cell.Cell.Text))))
            Keep(row);
    }

    private void KeepUnknownColumns(PartPlacement part)
    {
        for (var leaf = 0; leaf < part.Layout.Leaves.Count; leaf++)
        {
            if (part.Layout.Leaves[leaf].Row >= 0 || part.Tasks.Any(task => task.FormColumn >= 0 || task.Columns[leaf] >= 0))
                continue;
            var values = new List<PrintedCell>();
            foreach (var task in part.Tasks)
            {
                if (part.Place(task) is { } placement && placement.Cells[leaf] >= 0)
                    values.Add(task.Row.Tail[placement.Cells[leaf]]);
            }

            if (values.Exists(cell => !cell.IsBlank))
                unrecognised.Add(new UnrecognisedLine(_table.Code, part.Layout.Leaves[leaf].Label.ReplaceLineEndings(""), values.ConvertAll(cell => cell.Cell.Text), values[0].Cell.Location));
        }
    }
}
