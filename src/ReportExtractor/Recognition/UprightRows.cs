using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Recognition;

/// <summary>Rows down and columns across, as the form has them: finds each printed row's place in the form.</summary>
internal sealed class UprightRows(TableContext context)
{
    private const int SeveralRows = 5;

    /// <summary>Adds what is to be read, and the rows that the form lacks.</summary>
    public void Add(List<BodyRow> rows, List<RowTask> tasks, List<BodyRow> unknown)
    {
        var matches = RowAlignment.Align(rows, context);
        var subtotals = matches.Where(match => context.Table.Rows[match.Line].InsteadOf.Any(line => matches.Exists(other => other.Line == line))).ToHashSet();
        var stray = rows.Where(row => row.Row.HasFigures && !row.Row.NumbersColumns && !(row.Labels.Count > 0 && context.NamesTotal(row.Labels[^1])) && !matches.Exists(match => match.Row == row)).ToList();
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

    // The same label again, maybe in another spelling or misprinted, with other figures: which of the two is meant cannot be told.
    private bool IsOtherPrint(BodyRow row, RowMatch match) =>
        row.Row.HasFigures && row.OwnLabel.Length > 0 && row.Labels.Count > 0
        && (row.OwnLabel == match.Row.OwnLabel || Array.Exists(row.Labels[^1].Meanings, meaning => context.Is(meaning, LabelKind.Row) && meaning.Index == match.Line) || IsMisprintBeside(row, match))
        && GroupsOf(row) == GroupsOf(match.Row) && !FiguresOf(row).SequenceEqual(FiguresOf(match.Row));

    private bool IsMisprintBeside(BodyRow row, RowMatch match) =>
        row.Row.IsNextTo(match.Row.Row) && row.Labels[^1].Meanings.Length == 0 && context.RowSimilarity(LabelText.Key(row.OwnLabel), match.Line) >= RowAlignment.CertainSimilarity
        && Numbering.Parse(row.OwnLabel) is var number && Numbering.Parse(match.Row.OwnLabel) is var other && (number.Style, number.Value) == (other.Style, other.Value);

    private static string GroupsOf(BodyRow row) => string.Concat(row.Labels.SkipLast(1).Select(cell => cell.Cell.Text));

    private static IEnumerable<string> FiguresOf(BodyRow row) => row.Tail.ToArray().Where(cell => cell.IsFigure).Select(cell => cell.Cell.Text);

    private bool IsGroupHeading(BodyRow row) =>
        !row.Row.HasFigures && row.Labels.Count > 0
        && row.Labels.All(cell => context.Meaning(cell, LabelKind.Group) >= 0 || context.Meaning(cell, LabelKind.Heading) >= 0 || context.Meaning(cell, LabelKind.Row) >= 0);
}
