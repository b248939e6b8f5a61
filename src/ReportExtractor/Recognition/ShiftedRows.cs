using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>
/// Places the figures of rows whose cells each stand right behind the one before, because a source dropped the spans of
/// merged cells: the first row of a group, behind the group's label, stands a place further right than the others.
/// </summary>
internal sealed class ShiftedRows
{
    // One row among so many may not fit: a page's end took its label apart.
    private const int ManyRows = 10;

    private readonly Dictionary<RowTask, int> _shifts;
    private readonly List<int> _places;

    private ShiftedRows(Dictionary<RowTask, int> shifts, List<int> places) => (_shifts, _places) = (shifts, places);

    /// <summary>Finds how far each row is shifted; null if the figures stand otherwise.</summary>
    /// <param name="tasks">Rows of one grid under one header.</param>
    /// <param name="ofTable">All rows of the table in printed order.</param>
    /// <param name="places">The grid columns that hold figures, from left to right.</param>
    /// <param name="table">The form's table.</param>
    public static ShiftedRows? Find(IReadOnlyList<RowTask> tasks, IReadOnlyList<RowTask> ofTable, List<int> places, FormTable table)
    {
        var columns = tasks[0].Layout.Leaves.Count;
        if (places.Count <= columns || tasks[0].FormRow < 0)
            return null;
        var begun = new HashSet<string>();
        var shifts = new Dictionary<RowTask, int>();
        foreach (var task in ofTable.Where(task => task.FormRow >= 0))
            shifts[task] = table.Rows[task.FormRow].Groups.Count(begun.Add);
        var withFigures = tasks.Where(task => task.Row.Row.HasFigures).ToList();
        if (withFigures.Select(task => shifts[task]).DefaultIfEmpty().Max() != places.Count - columns)
            return null;
        var found = new ShiftedRows(shifts, places);
        return ManyRows * withFigures.Count(task => found.Place(task) is null) <= withFigures.Count ? found : null;
    }

    /// <summary>Which cell of a row stands under which column; null if one stands under none.</summary>
    public ValuePlacement.Placement? Place(RowTask task)
    {
        var cells = new int[task.Layout.Leaves.Count];
        Array.Fill(cells, -1);
        for (var i = 0; i < task.Row.Tail.Length; i++)
        {
            if (task.Row.Tail[i].IsBlank)
                continue;
            var column = _places.IndexOf(task.Row.Tail[i].Cell.Column) - _shifts[task];
            if (column < 0 || column >= cells.Length)
                return null;
            cells[column] = i;
        }

        return new ValuePlacement.Placement(cells, IsCertain: false);
    }
}
