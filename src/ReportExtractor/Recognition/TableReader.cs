using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Recognition;

/// <summary>
/// Reads one table of the form from the rows printed for it, in whichever way it is laid out: rows down and columns
/// across as the form has it, lying on its side, all cells in one row under a header that names rows and columns, or one
/// cell a row.
/// </summary>
internal sealed class TableReader(TableContext context, CellReading[] cells, List<UnrecognisedLine> unrecognised)
{
    // Below this a label is some other one.
    private const double MinSimilarity = 0.6;

    private const int SeveralRows = 5;
    private const int Several = 2;
    private const string TotalColumn = "total";

    private readonly RowReader _reader = new(context, cells, unrecognised);

    /// <summary>Reads the table.</summary>
    /// <param name="rows">The rows printed for it, in reading order.</param>
    /// <param name="captionRows">For a row, the form's rows that the text above its grid names.</param>
    public void Read(IReadOnlyList<PrintedRow> rows, Func<PrintedRow, IReadOnlyList<int>> captionRows)
    {
        var body = LabelJoining.Join(BodyRows(rows, captionRows, out var lastLayout), context);
        if (body.Count == 0 && lastLayout is not null)
            _reader.ReadBlank(lastLayout);
        var tasks = new List<RowTask>();
        var upright = new List<BodyRow>();
        var unknown = new List<BodyRow>();
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
                AddSideways(part, layout, tasks, unknown);
            else
                upright.AddRange(part);
        }

        AddUpright(upright, tasks, unknown);
        _reader.Read(tasks, unknown);
        foreach (var row in unknown)
            _reader.KeepUnknownRow(row);
    }

    private List<BodyRow> BodyRows(IReadOnlyList<PrintedRow> rows, Func<PrintedRow, IReadOnlyList<int>> captionRows, out ColumnLayout? layout)
    {
        var isHeader = HeaderRows.Find(rows, context);
        var body = new List<(PrintedRow Row, ColumnLayout? Layout)>(rows.Count);
        layout = null;
        List<PrintedRow> pending = [];
        List<PrintedRow> lastHeader = [];
        for (var i = 0; i < rows.Count; i++)
        {
            if (!isHeader[i])
            {
                if (layout?.Grid != rows[i].Grid && IsUnreadHeader(rows[i]))
                    layout = null;
                body.Add((rows[i], layout));
                pending = [];
                continue;
            }

            var start = i;
            while (i + 1 < rows.Count && isHeader[i + 1] && rows[i + 1].Grid == rows[i].Grid)
            {
                i++;

                // Where parts of a table have headers of their own, the next one's ends that of a part without rows.
                if (!context.Table.HasUniformColumns && NamesColumns(rows[i]) && rows.Skip(start).Take(i - start).Any(NamesColumns))
                    start = i;
            }

            // The head of a header that a page break cut from the rest.
            var header = pending.Concat(rows.Skip(start).Take(i + 1 - start)).ToList();
            var read = ColumnLayout.Read(header, context, captionRows(rows[start]), i + 1 < rows.Count && !isHeader[i + 1] ? rows[i + 1] : null);
            pending = read is null ? header : [];
            layout = read ?? (Repeats(lastHeader, header) ? layout : Continued(layout, header));
            lastHeader = read is null ? lastHeader : header;
        }

        var certain = RepeatedHeaders.WithDoubt(body.Select(row => row.Layout).OfType<ColumnLayout>());
        return body.ConvertAll(row => new BodyRow(row.Row, row.Layout is null ? null : certain[row.Layout], context));
    }

    // Words over columns of figures in a grid of its own, none of them known: the header above is another's.
    private static bool IsUnreadHeader(PrintedRow row) =>
        !row.HasFigures && !row.Grid.HasMarkedColumns && row.Cells.Count(cell => cell.Cell.Column > 0 && cell.IsUnknownWord) >= Several;

    // The head of the header above, printed again over the rest of its rows.
    private static bool Repeats(List<PrintedRow> header, List<PrintedRow> lines) =>
        lines.SelectMany(Labels).All(header.SelectMany(Labels).Contains) && lines.SelectMany(Labels).Any();

    private static IEnumerable<string> Labels(PrintedRow row) => row.Cells.Where(cell => cell.IsLabel).Select(cell => cell.Cell.Text);

    private bool NamesColumns(PrintedRow row) => Array.Exists(row.Cells, cell => !cell.IsInherited && context.Meaning(cell, LabelKind.Column) >= 0);

    // A heading without columns ends the columns above it, unless all rows of the form share them.
    private ColumnLayout? Continued(ColumnLayout? layout, List<PrintedRow> header)
    {
        if (layout is null || !context.Table.HasUniformColumns)
            return null;
        var named = header.SelectMany(row => row.Cells).Select(cell => context.Meaning(cell, LabelKind.Row)).Where(row => row >= 0).ToList();
        return named.Count == 1 && layout.NamesRows
            ? layout with { Leaves = [.. layout.Leaves.Select(leaf => leaf with { Row = named[0] })] }
            : layout;
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

    private void AddUpright(List<BodyRow> rows, List<RowTask> tasks, List<BodyRow> unknown)
    {
        var matches = RowAlignment.Align(rows, context);
        var subtotals = matches.Where(match => context.Table.Rows[match.Line].InsteadOf.Any(line => matches.Exists(other => other.Line == line))).ToHashSet();
        var stray = rows.Where(row => row.Row.HasFigures && !NumbersColumns(row) && !IsSubtotal(row) && !matches.Exists(match => match.Row == row)).ToList();
        var withoutHeader = new List<ColumnLayout>();
        foreach (var match in matches)
        {
            if (subtotals.Contains(match))
                continue;
            var formRow = context.Table.Rows[match.Line];
            var layout = match.Row.Layout;
            var columns = layout?.ColumnsFor(formRow.Columns, context);
            if (layout is null || columns!.All(column => column < 0))
            {
                layout = withoutHeader.Find(other => other.Leaves.Select(leaf => leaf.Column).SequenceEqual(formRow.Columns));
                if (layout is null)
                    withoutHeader.Add(layout = ColumnLayout.OfForm(context.Table, formRow));
                columns = [.. formRow.Columns];
            }

            var doubt = match.IsCertain ? null : CellStatus.LabelUncertain;
            if (rows.Any(row => row != match.Row && !matches.Exists(other => other.Row == row) && IsOtherPrint(row, match)))
                doubt = CellStatus.PrintedTwice;

            // Figures beside no known label may be those of a label without figures.
            if (!match.Row.Row.HasFigures && stray.Exists(row => row.Row.IsNextTo(match.Row.Row)))
                doubt = CellStatus.LabelUncertain;
            tasks.Add(new RowTask(match.Row, layout, columns!, match.Line, -1, doubt));
        }

        var placed = tasks.Select(task => task.Row).ToHashSet();
        var others = rows.Where(row => !placed.Contains(row) && !IsGroupHeading(row)).ToList();
        unknown.AddRange(others);

        // Where rows are told by their places alone, figures beside no known label may be those of a label without figures.
        var beside = BlanksBeside(rows, stray);
        tasks.RemoveAll(task => beside.Contains(task.Row) && !task.Row.Row.Grid.HasMarkedColumns);
        foreach (var part in tasks.GroupBy(task => (task.Layout, task.Row.Row.Grid)).Where(part => HasUnclearHeader(part.Key.Layout, part.Key.Grid, [.. part])).ToList())
        {
            var ofForm = ColumnLayout.OfForm(context.Table, context.Table.Rows[part.First().FormRow]) with { IsOrderCertain = false };
            foreach (var task in part)
                tasks[tasks.IndexOf(task)] = task with { Layout = ofForm, Columns = [.. ofForm.Leaves.Select(leaf => leaf.Column)] };
        }
    }

    // 小计 of a group, which the form lacks.
    private bool IsSubtotal(BodyRow row) =>
        row.Labels.Count > 0 && context.Meaning(row.Labels[^1], LabelKind.Column) is var column and >= 0 && context.Table.Columns[column].Code == TotalColumn;

    // Rows without figures that no other figures part from stray ones.
    private static HashSet<BodyRow> BlanksBeside(List<BodyRow> rows, List<BodyRow> stray)
    {
        var beside = new HashSet<BodyRow>();
        foreach (var index in stray.Select(row => rows.IndexOf(row)))
        {
            beside.UnionWith(rows.Take(index).Reverse().TakeWhile(row => !row.Row.HasFigures));
            beside.UnionWith(rows.Skip(index + 1).TakeWhile(row => !row.Row.HasFigures));
        }

        return beside;
    }

    // 栏次 1 2 3 4 5 6 7
    private static bool NumbersColumns(BodyRow row) =>
        row.Row.Cells.Where(cell => cell.IsFigure).Select((cell, i) => cell.Text.Content is CellContent.Number && cell.Text.Value == i + 1).DefaultIfEmpty(false).All(isNext => isNext);

    // Words of which not each is a heading, over rows that all have the figures that the form asks for; those that are known stand in the form's order.
    private bool HasUnclearHeader(ColumnLayout layout, Grid grid, IReadOnlyList<RowTask> part)
    {
        var columns = context.Table.Columns.Count;
        var known = layout.Leaves.Where(leaf => leaf.Column >= 0).Select(leaf => leaf.Column).ToList();
        return !grid.HasMarkedColumns && context.Table.HasUniformColumns && layout is { IsPrinted: true, NamesRows: false } && layout.Leaves.Count != columns
            && known.SequenceEqual(known.Distinct().Order())
            && part.All(task => task.FormRow >= 0 && (!task.Row.Row.HasFigures || ValuePlacement.EveryColumnFilled(task.Row.Tail, columns) is not null))
            && part.Count(task => task.Row.Row.HasFigures) >= SeveralRows;
    }

    // The same label again, maybe in another spelling, with other figures: which of the two is meant cannot be told.
    private bool IsOtherPrint(BodyRow row, RowMatch match) =>
        row.Row.HasFigures && row.OwnLabel.Length > 0 && row.Labels.Count > 0
        && (row.OwnLabel == match.Row.OwnLabel || Array.Exists(row.Labels[^1].Meanings, meaning => context.Is(meaning, LabelKind.Row) && meaning.Index == match.Line))
        && GroupsOf(row) == GroupsOf(match.Row) && !FiguresOf(row).SequenceEqual(FiguresOf(match.Row));

    private static string GroupsOf(BodyRow row) => string.Concat(row.Labels.SkipLast(1).Select(cell => cell.Cell.Text));

    private static IEnumerable<string> FiguresOf(BodyRow row) => row.Tail.ToArray().Where(cell => cell.IsFigure).Select(cell => cell.Cell.Text);

    private bool IsGroupHeading(BodyRow row) =>
        !row.Row.HasFigures && row.Labels.Count > 0
        && row.Labels.All(cell => context.Meaning(cell, LabelKind.Group) >= 0 || context.Meaning(cell, LabelKind.Heading) >= 0 || context.Meaning(cell, LabelKind.Row) >= 0);

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

    // The form's columns are printed as rows; its rows stand in the header, in a cell before the label, or in a line above.
    private void AddSideways(List<BodyRow> part, ColumnLayout? layout, List<RowTask> tasks, List<BodyRow> unknown)
    {
        var current = -1;
        var named = new HashSet<int>();
        foreach (var run in Runs(part))
        {
            // A label beside the middle of its rows names those above it too.
            var known = run.SelectMany(row => RowLabels(row)).Distinct().ToList();
            var misprinted = known.Count == 0 ? Misprinted(run, named) : -1;
            current = misprinted >= 0 ? misprinted : known.Count == 1 ? known[0] : current;
            named.UnionWith(known);
            foreach (var row in run)
            {
                var column = ColumnOf(row);
                current = RowLabels(row).LastOrDefault(current);
                if (column < 0)
                {
                    if (row.Row.HasFigures)
                        unknown.Add(row);
                    continue;
                }

                if (layout is { NamesRows: true })
                    tasks.Add(new RowTask(row, layout, [.. layout.Leaves.Select(_ => column)], -1, column, null));
                else if (current >= 0)
                    tasks.Add(new RowTask(row, SingleFigure, [column], current, column, misprinted >= 0 ? CellStatus.LabelUncertain : null));
                else
                    unknown.Add(row);
            }
        }
    }

    // The row of the form, not named yet, that a label before the columns' is nearly.
    private int Misprinted(List<BodyRow> run, HashSet<int> named)
    {
        foreach (var label in run.SelectMany(row => row.Labels.SkipLast(1)).Where(cell => context.Meaning(cell, LabelKind.Group) < 0).Select(cell => LabelText.Key(cell.Cell.Text)))
        {
            var row = context.Table.Rows.Where(row => !named.Contains(row.Index)).MaxBy(row => context.RowSimilarity(label, row.Index));
            if (row is not null && context.RowSimilarity(label, row.Index) >= MinSimilarity)
                return row.Index;
        }

        return -1;
    }

    private int ColumnOf(BodyRow row) => row.Labels.Count > 0 ? context.Meaning(row.Labels[^1], LabelKind.Column) : -1;

    // The form's rows that a row's labels name; 总计 alone is the column.
    private IEnumerable<int> RowLabels(BodyRow row) => row.Labels.Select(cell => context.Meaning(cell, LabelKind.Row))
        .Where(index => index >= 0 && (row.Labels.Count > 1 || index != ColumnOf(row)));

    // A column that comes again begins the next row of the form.
    private IEnumerable<List<BodyRow>> Runs(List<BodyRow> part)
    {
        var run = new List<BodyRow>();
        var seen = new HashSet<int>();
        foreach (var row in part)
        {
            if (ColumnOf(row) is var column and >= 0 && !seen.Add(column))
            {
                yield return run;
                run = [];
                seen = [column];
            }

            run.Add(row);
        }

        yield return run;
    }

    // One figure a row needs no header.
    private static ColumnLayout SingleFigure { get; } = new([new ColumnLeaf(-1, -1, 0, 0, "")], HasGeometry: false, Grid: null);
}
