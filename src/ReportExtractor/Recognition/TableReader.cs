using ReportExtractor.Reports;

namespace ReportExtractor.Recognition;

/// <summary>
/// Reads one table of the form from the rows printed for it, in whichever way it is laid out: rows down and columns
/// across as the form has it, lying on its side, all cells in one row under a header that names rows and columns, or one
/// cell a row.
/// </summary>
internal sealed class TableReader(TableContext context, CellReading[] cells, List<UnrecognisedLine> unrecognised)
{
    private readonly RowReader _reader = new(context, cells, unrecognised);

    /// <summary>Reads the table.</summary>
    /// <param name="rows">The rows printed for it, in reading order.</param>
    /// <param name="captionRows">For a row, the form's rows that the text above its grid names.</param>
    public void Read(IReadOnlyList<PrintedRow> rows, Func<PrintedRow, IReadOnlyList<int>> captionRows)
    {
        var body = LabelJoining.Join(CutRows.Join(HeadedRows.Of(rows, captionRows, context, out var headersAlone), context), context);
        var tasks = new List<RowTask>();
        var upright = new List<BodyRow>();
        var unknown = new List<BodyRow>();
        var sideways = new SidewaysRows(context);
        foreach (var part in Parts(body))
        {
            var byRows = part.Count(row => Names(row, LabelKind.Row));
            var byColumns = part.Count(row => Names(row, LabelKind.Column));
            var layout = part[0].Layout;
            if (layout is { NamesRows: true, NamesColumns: true } && byRows == 0 && byColumns == 0)
                AddSpread(part, layout, tasks, unknown);
            else if (layout is null && part is [{ Labels.Count: 0 } bare] && bare.Tail.Length == context.Table.Rows.Count * context.Table.Columns.Count && 2 * bare.Row.Cells.Count(cell => cell.IsBlank || cell.IsFigure) > bare.Row.Cells.Length)
                AddBare(bare, tasks);
            else if (layout is { NamesRows: false } && byRows == 0 && context.Table.HasUniformColumns && layout.RepeatsColumns)
                unknown.AddRange(part);
            else if (layout is not { NamesColumns: true } && byColumns > byRows)
                sideways.Add(part, layout, tasks, unknown);
            else
                upright.AddRange(part);
        }

        new UprightRows(context).Add(upright, tasks, unknown);
        _reader.Read(tasks, unknown);
        foreach (var alone in headersAlone)
            _reader.ReadBlank(alone);
        foreach (var row in unknown)
            _reader.KeepUnknownRow(row);
    }

    private static IEnumerable<List<BodyRow>> Parts(List<BodyRow> body)
    {
        for (var start = 0; start < body.Count;)
        {
            var end = start + 1;
            while (end < body.Count && body[end].Layout == body[start].Layout)
                end++;
            yield return body.GetRange(start, end - start);
            start = end;
        }
    }

    // A label that may name a row as well as a column tells nothing about how the table lies.
    private bool Names(BodyRow row, LabelKind kind)
    {
        if (row.Labels.Count == 0)
            return false;
        var last = row.Labels[^1];
        var other = kind == LabelKind.Row ? LabelKind.Column : LabelKind.Row;
        return context.Meaning(last, kind) >= 0 && context.Meaning(last, other) < 0;
    }

    // All cells of the form in one printed row.
    private static void AddSpread(List<BodyRow> part, ColumnLayout layout, List<RowTask> tasks, List<BodyRow> unknown)
    {
        var figures = part.Find(row => row.Row.HasFigures && !Opposites.Differ(LabelText.Key(row.FullLabel), "")) ?? part.Find(row => row.Row.HasFigures) ?? part.Find(row => row.Labels.Count == 0) ?? part[0];
        tasks.Add(new RowTask(figures, layout, [.. layout.Leaves.Select(leaf => leaf.Column)], -1, -1, null));
        unknown.AddRange(part.Where(row => row != figures));
    }

    // The same without a header.
    private void AddBare(BodyRow row, List<RowTask> tasks)
    {
        var layout = ColumnLayout.AllOf(context.Table);
        tasks.Add(new RowTask(row, layout, [.. layout.Leaves.Select(leaf => leaf.Column)], -1, -1, CellStatus.HeaderMissing));
    }
}
