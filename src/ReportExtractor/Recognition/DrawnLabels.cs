using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>
/// Parts the lines of labels anew where a reader, who knows no form, told by their places which lines are one label, and
/// made labels that no form has. Labels that are known stay as they are, and so do unknown ones of which no known ones
/// can be made.
/// </summary>
internal static class DrawnLabels
{
    private const int MaxLines = 60;
    private const int MaxHeight = 12;

    // What speaks against a label: unknown, or not one that the reader made.
    private const double Unknown = 100;
    private const double Other = 1;

    /// <summary>The document with the rows of its drawn tables parted anew; the same document if none need be.</summary>
    public static Document Part(Document document)
    {
        var blocks = document.Blocks.Select(block => block is Grid { HasMarkedColumns: false, Location.Line: > 0 } grid ? Part(grid) : block).ToList();
        return blocks.SequenceEqual(document.Blocks, ReferenceEqualityComparer.Instance) ? document : document with { Blocks = blocks };
    }

    private static Grid Part(Grid grid)
    {
        if (!grid.Rows.Any(row => row.Cells.Any(cell => cell.Text.Contains('\n', StringComparison.Ordinal))))
            return grid;
        var read = new List<DrawnRow>(grid.Rows.Count);
        foreach (var row in grid.Rows)
            read.Add(new DrawnRow(row));
        var rows = new List<IReadOnlyList<GridCell>>(grid.Rows.Count);
        for (var start = 0; start < read.Count;)
        {
            var end = start;
            while (end < read.Count && !read[end].IsKnown && (end == start || read[end].Follows(read[end - 1])))
                end++;
            rows.AddRange(end == start ? [read[end++].Cells] : Part(read.GetRange(start, end - start)));
            start = end;
        }

        return rows.Count == grid.Rows.Count && rows.Zip(grid.Rows).All(pair => ReferenceEquals(pair.First, pair.Second.Cells))
            ? grid
            : grid with { Rows = [.. rows.Select((cells, i) => new GridRow(i, [.. cells.Select(cell => cell with { Row = i })]))] };
    }

    // Of all ways to part the lines the one with the fewest labels that are unknown, and of these the one most like the reader's.
    private static IEnumerable<IReadOnlyList<GridCell>> Part(List<DrawnRow> rows)
    {
        var lines = rows.SelectMany(row => row.Lines).ToList();
        if (lines.Count > MaxLines || !rows.Exists(row => row.Lines.Count > 1))
            return rows.Select(row => row.Cells);
        var cost = new double[lines.Count + 1];
        var from = new int[lines.Count + 1];
        for (var end = 1; end <= lines.Count; end++)
        {
            cost[end] = double.PositiveInfinity;
            for (var start = end - 1; start >= Math.Max(0, end - MaxHeight); start--)
            {
                var total = cost[start] + Cost(lines.GetRange(start, end - start));
                if (total < cost[end])
                    (cost[end], from[end]) = (total, start);
            }
        }

        var parted = new List<IReadOnlyList<GridCell>>();
        for (var end = lines.Count; end > 0; end = from[end])
            parted.Add(DrawnRow.Join(lines.GetRange(from[end], end - from[end])));
        parted.Reverse();
        return parted;
    }

    private static double Cost(List<DrawnLine> lines)
    {
        if (IsReaders(lines))
            return Unknown;
        return lines.Count(line => line.HasFigures) <= 1 && lines.Skip(1).All(line => line.Index > 0 || line.Row.IsLabelFirst) && IsKnown(string.Concat(lines.Select(line => line.Text))) ? Other : double.PositiveInfinity;
    }

    // The lines of one row, as the reader joined them.
    private static bool IsReaders(List<DrawnLine> lines) => lines.Count == lines[0].Row.Lines.Count && lines.TrueForAll(line => line.Row == lines[0].Row);

    private static bool IsKnown(string label) => Array.Exists(LabelIndex.Shared.Find(label), meaning => meaning.Kind is LabelKind.Row or LabelKind.Column or LabelKind.Group);

    /// <summary>A line of a label.</summary>
    /// <param name="Row">The reader's row.</param>
    /// <param name="Index">Index of the line within the row's.</param>
    /// <param name="Text">The piece of the label.</param>
    /// <param name="HasFigures">The row's figures stand beside it.</param>
    private readonly record struct DrawnLine(DrawnRow Row, int Index, string Text, bool HasFigures);

    /// <summary>A row as the reader joined it.</summary>
    private sealed class DrawnRow
    {
        private readonly int _label;

        public DrawnRow(GridRow row)
        {
            Cells = row.Cells;
            var figures = Cells.TakeWhile(cell => cell.Text.Length == 0 || CellText.Parse(cell.Text).Content is CellContent.Text && !CellText.IsNil(cell.Text)).Count();
            _label = Cells.Take(figures).ToList().FindLastIndex(cell => cell.Text.Length > 0);
            if (_label < 0)
            {
                IsKnown = true;
                return;
            }

            var label = Cells[_label];
            IsKnown = DrawnLabels.IsKnown(label.Text);
            var line = figures < Cells.Count ? Cells[figures].Location.Line - label.Location.Line : -1;
            Lines = [.. label.Text.Split('\n').Select((text, i) => new DrawnLine(this, i, text, i == line))];
            IsKnown |= figures < Cells.Count && (line < 0 || line >= Lines.Count);
        }

        public IReadOnlyList<GridCell> Cells { get; }

        public IReadOnlyList<DrawnLine> Lines { get; } = [];

        /// <summary>The label nearest to the figures is one that a form has, or there is none to part.</summary>
        public bool IsKnown { get; }

        /// <summary>No group's label, or other heading, stands before the label.</summary>
        public bool IsLabelFirst => Cells.Take(_label).All(cell => cell.Text.Length == 0);

        public bool Follows(DrawnRow above) => Cells[_label].Location.Line == above.Cells[above._label].Location.Line + above.Lines.Count;

        /// <summary>The cells of a row of some lines: what stands before a label goes with its first line, what stands behind it with the line that has the figures.</summary>
        public static IReadOnlyList<GridCell> Join(List<DrawnLine> lines)
        {
            var (first, row) = (lines[0], lines[0].Row);
            if (IsReaders(lines))
                return row.Cells;
            var label = row.Cells[row._label];
            var location = label.Location with { Line = label.Location.Line + first.Index };
            var before = first.Index == 0 ? row.Cells.Take(row._label) : [];
            var figures = lines.Find(line => line.HasFigures) is { Row: { } own } ? own.Cells.Skip(own._label + 1) : [];
            return [.. before, label with { Text = string.Join('\n', lines.Select(line => line.Text)), Location = location }, .. figures];
        }
    }
}
