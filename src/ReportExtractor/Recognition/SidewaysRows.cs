using ReportExtractor.Reports;

namespace ReportExtractor.Recognition;

/// <summary>A table on its side: the form's columns are printed as rows; its rows stand in the header, in a cell before the label, or in a line above.</summary>
internal sealed class SidewaysRows(TableContext context)
{
    // Below this a label is some other one.
    private const double MinSimilarity = 0.6;

    /// <summary>Adds what is to be read, and the rows that the form lacks.</summary>
    public void Add(List<BodyRow> part, ColumnLayout? layout, List<RowTask> tasks, List<BodyRow> unknown)
    {
        var current = -1;
        var uncertain = BlanksBesideStray(part);
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
                    tasks.Add(new RowTask(row, layout, [.. layout.Leaves.Select(_ => column)], -1, column, uncertain.Contains(row) ? CellStatus.LabelUncertain : null));
                else if (current >= 0)
                    tasks.Add(new RowTask(row, SingleFigure, [column], current, column, uncertain.Contains(row) || misprinted >= 0 ? CellStatus.LabelUncertain : null));
                else
                    unknown.Add(row);
            }
        }
    }

    // Figures beside no known label may be those of the label without figures above or below.
    private HashSet<BodyRow> BlanksBesideStray(List<BodyRow> part)
    {
        return [.. part.Where((row, i) => !row.Row.HasFigures && (IsStray(i - 1) || IsStray(i + 1)))];

        bool IsStray(int i) => i >= 0 && i < part.Count && part[i].Row.HasFigures && ColumnOf(part[i]) < 0;
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

    // A column that comes again begins the next row of the form, and so does one beside a label where the form's order begins again: what stands above has its label on the page before.
    private IEnumerable<List<BodyRow>> Runs(List<BodyRow> part)
    {
        var run = new List<BodyRow>();
        var seen = new HashSet<int>();
        var last = -1;
        foreach (var row in part)
        {
            if (ColumnOf(row) is var column and >= 0)
            {
                if (!seen.Add(column) || (column < last && RowLabels(row).Any()))
                {
                    yield return run;
                    run = [];
                    seen = [column];
                }

                last = column;
            }

            run.Add(row);
        }

        yield return run;
    }

    // One figure a row needs no header.
    private static ColumnLayout SingleFigure { get; } = new([new ColumnLeaf(-1, -1, 0, 0, "")], HasGeometry: false, Grid: null);
}
