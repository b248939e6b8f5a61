using ReportExtractor.Documents;
using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>Places the figures of rows of one grid that stand under one header: all together, since they bear each other out.</summary>
internal sealed class PartPlacement
{
    private const int SeveralRows = 3;
    private const int ManyRows = 10;

    private readonly Grid _grid;
    private readonly FormTable _table;
    private readonly bool _byColumn;
    private readonly Dictionary<(int LabelEnd, int Tail), int> _offsets;
    private readonly List<int> _places;
    private readonly IReadOnlyList<ColumnLeaf>? _implied;
    private readonly ShiftedRows? _shifted;
    private readonly int _mostFigures;
    private readonly int _mostUnderHeader;
    private readonly bool _areAlike;

    private PartPlacement(IReadOnlyList<RowTask> tasks, IReadOnlyList<RowTask> ofGrid, IReadOnlyList<RowTask> ofTable, bool areUnderColumns, FormTable table)
    {
        (Tasks, Layout, _grid, _table) = (tasks, tasks[0].Layout, tasks[0].Row.Row.Grid, table);
        _mostFigures = tasks.Max(task => ValuePlacement.FigureCount(task.Row.Tail));
        var counts = ofTable.Where(task => task.Layout == Layout).Select(task => ValuePlacement.FigureCount(task.Row.Tail)).ToList();
        (_mostUnderHeader, _areAlike) = (counts.Max(), counts.Count >= SeveralRows && counts.Min() == counts.Max());
        _byColumn = areUnderColumns && Layout.CoversColumnsOf(_grid) && FullRows(tasks).Any() && (_grid.HasMarkedColumns || tasks.All(CountsAsPlaced));
        _offsets = _byColumn ? [] : UsualOffsets(ofGrid.Where(task => task.Layout.Leaves.Count == Layout.Leaves.Count));
        _implied = Layout.IsPrinted || !_grid.HasMarkedColumns ? null : Implied(tasks);
        _places = [.. tasks.SelectMany(task => task.Row.Tail.ToArray().Where(cell => cell.IsFigure)).Select(cell => cell.Cell.Column).Distinct().Order()];
        _shifted = _byColumn || _grid.HasMarkedColumns ? null : ShiftedRows.Find(tasks, ofTable, _places, table);
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<RowTask> Tasks { get; }

    /// <summary>The columns that the header names.</summary>
    public ColumnLayout Layout { get; }

    /// <summary>The parts of a grid, each under a header of its own.</summary>
    /// <param name="ofGrid">All rows of the grid.</param>
    /// <param name="ofTable">All rows of the table: pieces may share a header.</param>
    /// <param name="table">The form's table.</param>
    public static IEnumerable<PartPlacement> Of(IReadOnlyList<RowTask> ofGrid, IReadOnlyList<RowTask> ofTable, FormTable table)
    {
        var grid = ofGrid[0].Row.Row.Grid;
        var parts = ofGrid.GroupBy(task => task.Layout).Select(part => part.ToList()).ToList();

        // Where the places of one part's figures contradict its header, those of the others mean nothing either.
        var areUnderColumns = parts.TrueForAll(part => !part[0].Layout.CoversColumnsOf(grid) || AreUnderColumns(FullRows(part), part[0].Layout));
        return parts.Select(part => new PartPlacement(part, ofGrid, ofTable, areUnderColumns, table));
    }

    /// <summary>Which cell of a row stands under which column; null if nobody can tell.</summary>
    public ValuePlacement.Placement? Place(RowTask task)
    {
        var tail = task.Row.Tail;
        var leaves = Layout.Leaves;
        if (_byColumn)
        {
            return (IsBesideColumns(task.Row, Layout) ? ValuePlacement.ByColumn(tail, leaves, _grid.HasMarkedColumns) : null)
                ?? (ValuePlacement.IsShort(tail, leaves) ? ValuePlacement.EveryColumnFilled(tail, leaves.Count) : ValuePlacement.BySequence(tail, leaves.Count, -1) is { } placement ? placement with { IsCertain = false } : null);
        }

        if (_shifted?.Place(task) is { } shifted)
            return shifted;
        if (_implied is not null && ValuePlacement.ByColumn(tail, _implied, _grid.HasMarkedColumns) is { } underOthers)
            return underOthers;
        var usual = _offsets.GetValueOrDefault((task.Row.LabelEnd, tail.Length), -1);
        var inSequence = _grid.HasMarkedColumns ? ValuePlacement.BySequence(tail, leaves.Count, usual) : CountedOff(task) ?? Ranked(task);

        // A figure between two headings, in a row with a blank to spare, may belong to either. Where a column has no heading that is known, more figures than headings may be its.
        if (inSequence is not null && ((Layout.CoversColumnsOf(_grid) && ValuePlacement.HasSpare(tail, leaves.Count)) || (tail.Length > leaves.Count && LacksColumn(task))))
            inSequence = inSequence with { IsCertain = false };
        return inSequence
            ?? (Layout.CoversColumnsOf(_grid) && IsBesideColumns(task.Row, Layout) && ValuePlacement.ByColumn(tail, leaves, _grid.HasMarkedColumns) is { HasShared: false } loose ? loose with { IsCertain = false } : null);
    }

    // Where columns are told by places, a heading that stands over its neighbour's figures shows in a row that has a figure for each.
    private bool CountsAsPlaced(RowTask task) =>
        (ValuePlacement.EveryColumnFilled(task.Row.Tail, Layout.Leaves.Count) ?? CountedOffBeforeOthers(task)) is not { } counted
        || ValuePlacement.ByColumn(task.Row.Tail, Layout.Leaves, mayRepeat: false) is not { } placed || placed.Cells.AsSpan().SequenceEqual(counted.Cells);

    private bool LacksColumn(RowTask task) => task is { FormRow: >= 0, FormColumn: < 0 }
        ? task.Columns.Count(column => column >= 0) < _table.Rows[task.FormRow].Columns.Count
        : task is { FormRow: < 0, FormColumn: < 0 } && Layout.Leaves.GroupBy(leaf => leaf.Row).Any(row => row.Key >= 0 && row.Count(leaf => leaf.Column >= 0) < _table.Rows[row.Key].Columns.Count);

    // Columns inferred from figures lack those that are all blank: only a full row can be counted off, and only under a header that names each column of figures.
    private ValuePlacement.Placement? CountedOff(RowTask task)
    {
        var leaves = Layout.Leaves.Count;
        if (_mostFigures > leaves)
            return null;
        if (ValuePlacement.EveryColumnFilled(task.Row.Tail, leaves) is not { } placement)
            return CountedOffBeforeOthers(task);
        if (!LacksColumn(task))
            return placement;

        // The header lacks a column, or a heading was not known: only rows that are all alike speak for the former.
        return _areAlike && !ValuePlacement.HasBlankBetween(task.Row.Tail) ? placement with { IsCertain = false } : null;
    }

    // A remark behind the form's columns is mostly blank: as many figures as the form has columns are theirs, if no row has more; where the header lacks one of these, only if no row has fewer.
    private ValuePlacement.Placement? CountedOffBeforeOthers(RowTask task)
    {
        var own = OwnColumns(task);
        if (own == Layout.Leaves.Count || _mostFigures > own || task.FormRow < 0
            || (own < _table.Rows[task.FormRow].Columns.Count && !(_areAlike && !ValuePlacement.HasBlankBetween(task.Row.Tail)))
            || ValuePlacement.EveryColumnFilled(task.Row.Tail, own) is not { } placement)
            return null;
        return new ValuePlacement.Placement([.. placement.Cells, .. Enumerable.Repeat(-1, Layout.Leaves.Count - own)], IsCertain: false);
    }

    // A row with blanks can be told by its places where the figures of its part stand in as many as there are columns, or as the form has before a remark: for certain only beside a full row, and under a header that lacks none of the form's and adds none.
    private ValuePlacement.Placement? Ranked(RowTask task)
    {
        var leaves = Layout.Leaves.Count;
        if (task.FormRow < 0 || !task.Row.Row.HasFigures)
            return null;
        var ofForm = _table.Rows[task.FormRow].Columns.Count;
        var lacksColumn = leaves < ofForm;
        if (_places.Count == leaves ? lacksColumn && _mostUnderHeader != leaves : !(_mostFigures == _places.Count && _places.Count == OwnColumns(task) && OwnColumns(task) == ofForm))
            return null;
        var cells = new int[leaves];
        Array.Fill(cells, -1);
        for (var i = 0; i < task.Row.Tail.Length; i++)
        {
            if (_places.IndexOf(task.Row.Tail[i].Cell.Column) is >= 0 and var rank)
                cells[rank] = i;
        }

        return new ValuePlacement.Placement(cells, _mostFigures == leaves && !lacksColumn);
    }

    // The form's columns, up to the first one that it lacks.
    private static int OwnColumns(RowTask task) => task.Columns.TakeWhile(column => column >= 0).Count();

    // Without a header, merged cells stand where the grid's own columns are, if these are as many as the form's between the ends that all rows share, or where several rows with a cell for each column show them.
    private static List<ColumnLeaf>? Implied(IReadOnlyList<RowTask> tasks)
    {
        var leaves = tasks[0].Layout.Leaves;
        var full = tasks.Where(task => task.Row.Tail.Length == leaves.Count).ToList();
        if (leaves.Count == 1 || full.Count == tasks.Count)
            return null;
        if (Ends(full.Count > 0 ? full[0] : tasks[0]) is not var (start, end) || end - start != leaves.Count
            || !full.TrueForAll(task => Ends(task) == (start, end)) || !(full.Count >= SeveralRows || tasks.All(task => Ends(task) == (start, end))))
            return null;
        return [.. leaves.Select((leaf, i) => leaf with { Start = start + i, End = start + i + 1 })];

        static (int Start, int End)? Ends(RowTask task) => task.Row.Tail is [var first, ..] and [.., var last] ? (first.Cell.Column, last.Cell.EndColumn) : null;
    }

    private static IEnumerable<BodyRow> FullRows(IReadOnlyList<RowTask> part) =>
        part.Where(task => !ValuePlacement.IsShort(task.Row.Tail, task.Layout.Leaves)).Select(task => task.Row);

    // Each row stands under the header's columns, and its label beside them, below its own heading. A cell under two of them is merged if its row has fewer cells than there are columns; else the source merges its header otherwise than its figures.
    private static bool AreUnderColumns(IEnumerable<BodyRow> rows, ColumnLayout layout)
    {
        var all = rows.ToList();
        var beside = all.Count(row => !IsUnderColumns(row, layout));

        // One row among many is an accident: a page break left a label's number among its figures.
        return beside == 0 || (beside == 1 && all.Count > ManyRows);
    }

    private static bool IsUnderColumns(BodyRow row, ColumnLayout layout) =>
        IsBesideColumns(row, layout)
        && !(layout.LabelColumn >= 0 && row.Labels.Count > 0 && row.Labels[^1].Cell.EndColumn <= layout.LabelColumn)
        && ValuePlacement.ByColumn(row.Tail, layout.Leaves, row.Row.Grid.HasMarkedColumns) is { } placement && (!placement.HasShared || row.Tail.Length < layout.Leaves.Count);

    private static bool IsBesideColumns(BodyRow row, ColumnLayout layout) =>
        !row.Labels.Any(label => layout.Leaves.Any(leaf => label.Cell.Column < leaf.End && leaf.Start < label.Cell.EndColumn));

    private static Dictionary<(int LabelEnd, int Tail), int> UsualOffsets(IEnumerable<RowTask> tasks)
    {
        var offsets = new Dictionary<(int, int), int>();
        foreach (var task in tasks)
        {
            if (task.Row.Row.HasFigures && ValuePlacement.BySequence(task.Row.Tail, task.Layout.Leaves.Count, -1) is { IsCertain: true } placement)
                offsets[(task.Row.LabelEnd, task.Row.Tail.Length)] = placement.Cells[0];
        }

        return offsets;
    }
}
