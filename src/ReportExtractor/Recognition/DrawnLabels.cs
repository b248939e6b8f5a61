using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>
/// Parts the lines of labels anew where a reader, who knows no form, told by their places which lines are one label, and
/// made labels that no form has. Unknown labels of which no known ones can be made stay as they are, and so do known ones
/// that are no piece of such a label.
/// </summary>
internal static class DrawnLabels
{
    // No table has more.
    private const int MaxLines = 400;

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
        var read = grid.Rows.Select(row => new DrawnRow(row.Cells)).ToList();
        var rows = new List<IReadOnlyList<GridCell>>(grid.Rows.Count);
        for (var start = 0; start < read.Count;)
        {
            var end = start;
            while (end < read.Count && read[end].Lines.Count > 0 && (end == start || read[end].Follows(read[end - 1])))
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
        if (lines.Count > MaxLines || rows.TrueForAll(row => row.IsKnown))
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
            parted.Add(Join(lines.GetRange(from[end], end - from[end])));
        parted.Reverse();
        return parted;
    }

    private static double Cost(List<DrawnLine> lines)
    {
        if (IsReaders(lines))
            return lines[0].Row.IsKnown ? 0 : Unknown;
        if (lines.Count(line => line.Figures.Count > 0) > 1)
            return double.PositiveInfinity;
        var columns = Columns(lines);
        return columns.TrueForAll(column => (column.Count == 1 && column != columns[^1]) || IsKnown(string.Concat(column.Select(piece => piece.Text)))) ? Other : double.PositiveInfinity;
    }

    // The lines of one row, as the reader joined them.
    private static bool IsReaders(List<DrawnLine> lines) => lines.Count == lines[0].Row.Lines.Count && lines.TrueForAll(line => line.Row == lines[0].Row);

    // What stands before a label is put together like it; the figures are those beside one of its lines.
    private static IReadOnlyList<GridCell> Join(List<DrawnLine> lines)
    {
        if (IsReaders(lines))
            return lines[0].Row.Cells;
        return [.. Columns(lines).Select(pieces => pieces[0] with { Text = string.Join('\n', pieces.Select(piece => piece.Text)) }), .. lines.SelectMany(line => line.Figures)];
    }

    // The pieces of a row's labels, column by column; the last is the label that names the row. A group's pieces, without any of that label beside them, are the end of the label above.
    private static List<List<GridCell>> Columns(List<DrawnLine> lines)
    {
        var groups = new List<GridCell>();
        var label = new List<GridCell>();
        foreach (var line in lines)
        {
            var isEnd = lines.TrueForAll(other => other.Row != line.Row || other.Label is null);
            (isEnd ? label : groups).AddRange(line.Groups);
            if (line.Label is not null)
                label.Add(line.Label);
        }

        return [.. groups.GroupBy(piece => piece.Column).OrderBy(column => column.Key).Select(column => column.ToList()), label];
    }

    private static bool IsKnown(string label) => AreBracketsClosed(label) && !BeginsWithRemark(label)
        && Array.Exists(LabelIndex.Shared.Find(label), meaning => meaning.Kind is LabelKind.Row or LabelKind.Column or LabelKind.Group);

    // A caption in brackets above a label is none of its lines.
    private static bool BeginsWithRemark(string label) => label is ['（' or '(', ..] && LabelText.WithoutRemarks(label)[0] != label[0];

    // Else the label goes on, or another one has begun.
    private static bool AreBracketsClosed(string label)
    {
        var open = 0;
        foreach (var c in label)
        {
            open += c is '（' or '(' ? 1 : c is '）' or ')' ? -1 : 0;
            if (open < 0)
                return false;
        }

        return open == 0;
    }

    private static bool IsFigure(string text) => CellText.IsNil(text)
        || (CellText.Parse(text).Content is var content and not (CellContent.Blank or CellContent.Text) && !(content is CellContent.Unreadable && PrintedRow.IsWordy(text)));

    private static IEnumerable<GridCell> LinesOf(GridCell cell) =>
        cell.Text.Split('\n').Select((text, i) => cell with { Text = text, Location = cell.Location with { Line = cell.Location.Line + i } });

    /// <summary>A line of a row.</summary>
    /// <param name="Row">The reader's row.</param>
    /// <param name="Number">The line's number within the source.</param>
    /// <param name="Groups">Pieces of what stands before the row's label.</param>
    /// <param name="Label">The piece of the row's label, or null.</param>
    /// <param name="Figures">What stands behind the label.</param>
    private readonly record struct DrawnLine(DrawnRow Row, int Number, IReadOnlyList<GridCell> Groups, GridCell? Label, IReadOnlyList<GridCell> Figures);

    /// <summary>A row as the reader joined it.</summary>
    private sealed class DrawnRow
    {
        public DrawnRow(IReadOnlyList<GridCell> cells)
        {
            Cells = cells;
            var figures = cells.TakeWhile(cell => !IsFigure(cell.Text)).Count();
            var index = cells.Take(figures).ToList().FindLastIndex(cell => cell.Text.Length > 0);
            if (index < 0)
                return;
            IsKnown = DrawnLabels.IsKnown(cells[index].Text);
            var label = LinesOf(cells[index]).ToList();

            // A group's label that is known stays beside one line.
            var groups = cells.Take(index).Where(cell => cell.Text.Length > 0).SelectMany(cell => DrawnLabels.IsKnown(cell.Text) ? [cell] : LinesOf(cell)).ToList();
            var numbers = groups.Concat(label).Select(piece => piece.Location.Line).ToList();
            var lines = Enumerable.Range(numbers.Min(), numbers.Max() - numbers.Min() + 1).Select(number => new DrawnLine(
                this,
                number,
                groups.FindAll(piece => piece.Location.Line == number),
                label.Find(piece => piece.Location.Line == number),
                figures < cells.Count && cells[figures].Location.Line == number ? [.. cells.Skip(index + 1)] : [])).ToList();
            if (figures == cells.Count || lines.Exists(line => line.Figures.Count > 0))
                Lines = lines;
        }

        public IReadOnlyList<GridCell> Cells { get; }

        /// <summary>The lines of the labels left of the figures; none if there is none to part.</summary>
        public List<DrawnLine> Lines { get; } = [];

        /// <summary>The label nearest to the figures is one that a form has.</summary>
        public bool IsKnown { get; }

        public bool Follows(DrawnRow above) => Lines[0].Number == above.Lines[^1].Number + 1;
    }
}
