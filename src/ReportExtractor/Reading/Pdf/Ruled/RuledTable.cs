using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Ruled;

/// <summary>
/// Finds tables by their lines: lines that cross belong to one table; their places are the edges of its rows and columns;
/// neighbouring fields without a line between are one merged cell. The outer edge needs no line: a page break cuts it off.
/// </summary>
internal static class RuledTable
{
    // A field's side is parted off if a line runs along this much of it.
    private const float MinCover = 0.6f;

    /// <summary>The tables that the lines draw, boxes of one cell included.</summary>
    /// <param name="rules">The lines.</param>
    /// <param name="tolerance">How far apart lines may be and still meet.</param>
    public static List<PageTable> Find(IReadOnlyList<Rule> rules, float tolerance)
    {
        var across = RuleMerging.Merge(rules.Where(rule => !rule.IsVertical), tolerance);
        var down = RuleMerging.Merge(rules.Where(rule => rule.IsVertical), tolerance);
        var tables = new List<PageTable>();
        foreach (var (ofTable, downOfTable) in Crossing(across, down, tolerance))
        {
            if (Build(ofTable, downOfTable, tolerance) is { } table)
                tables.Add(table);
        }

        return tables;
    }

    // Sets of lines that hang together by crossing each other.
    private static IEnumerable<(List<Rule> Across, List<Rule> Down)> Crossing(List<Rule> across, List<Rule> down, float tolerance)
    {
        var sets = new DisjointSets(across.Count + down.Count);
        for (var i = 0; i < across.Count; i++)
        {
            for (var j = 0; j < down.Count; j++)
            {
                if (Meet(across[i], down[j], tolerance))
                    sets.Join(i, across.Count + j);
            }
        }

        return Enumerable.Range(0, across.Count).GroupBy(sets.Find).Select(group => (
            group.Select(i => across[i]).ToList(),
            Enumerable.Range(0, down.Count).Where(j => sets.Find(across.Count + j) == group.Key).Select(j => down[j]).ToList()))
            .Where(set => set.Item2.Count > 0);
    }

    private static bool Meet(Rule across, Rule down, float tolerance) =>
        down.At >= across.Start - tolerance && down.At <= across.End + tolerance
        && across.At >= down.Start - tolerance && across.At <= down.End + tolerance;

    private static PageTable? Build(List<Rule> across, List<Rule> down, float tolerance)
    {
        var columns = Edges(down.Select(rule => rule.At), across, tolerance);
        var rows = Edges(across.Select(rule => rule.At), down, tolerance);
        if (columns.Length < 2 || rows.Length < 2 || columns.Length > GridBuilder.MaxColumns)
            return null;
        if ((long)(columns.Length - 1) * (rows.Length - 1) > ReadingLimits.MaxCells)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"a page has more than {ReadingLimits.MaxCells} table cells");
        var width = columns.Length - 1;
        var height = rows.Length - 1;
        var downAt = At(columns, down, tolerance);
        var acrossAt = At(rows, across, tolerance);
        var fields = new DisjointSets(width * height);
        for (var column = 0; column < width; column++)
        {
            for (var row = 0; row < height; row++)
            {
                if (column + 1 < width && !IsParted(downAt[column + 1], rows[row], rows[row + 1], tolerance))
                    fields.Join((row * width) + column, (row * width) + column + 1);
                if (row + 1 < height && !IsParted(acrossAt[row + 1], columns[column], columns[column + 1], tolerance))
                    fields.Join((row * width) + column, ((row + 1) * width) + column);
            }
        }

        return new PageTable(new Box(columns[0], rows[0], columns[^1], rows[^1]), columns, rows, Cells(fields, width, height));
    }

    // The places of lines of one direction, and the outermost ends of those of the other.
    private static float[] Edges(IEnumerable<float> places, List<Rule> crossing, float tolerance)
    {
        var all = places.Order().ToList();
        var first = crossing.Min(rule => rule.Start);
        var last = crossing.Max(rule => rule.End);
        if (first < all[0] - (2 * tolerance))
            all.Insert(0, first);
        if (last > all[^1] + (2 * tolerance))
            all.Add(last);
        var edges = new List<float>();
        foreach (var place in all)
        {
            if (edges.Count == 0 || place - edges[^1] > tolerance)
                edges.Add(place);
        }

        return [.. edges];
    }

    // For each edge the lines that lie on it.
    private static List<Rule>[] At(float[] edges, List<Rule> rules, float tolerance) =>
        [.. edges.Select(edge => rules.FindAll(rule => Math.Abs(rule.At - edge) <= tolerance))];

    private static bool IsParted(List<Rule> rules, float start, float end, float tolerance)
    {
        var covered = 0f;
        foreach (var rule in rules)
            covered += Math.Max(0, Math.Min(end, rule.End + tolerance) - Math.Max(start, rule.Start - tolerance));
        return covered >= MinCover * (end - start);
    }

    // Fields that hang together are one cell if they fill a rectangle; otherwise each row of them is one.
    private static List<TableCell> Cells(DisjointSets fields, int width, int height)
    {
        var cells = new List<TableCell>();
        var groups = new Dictionary<int, (TableCell Bounds, int Count)>();
        for (var field = 0; field < width * height; field++)
        {
            var (row, column) = (field / width, field % width);
            var root = fields.Find(field);
            groups[root] = groups.TryGetValue(root, out var known)
                ? (new TableCell(Math.Min(known.Bounds.Row, row), Math.Min(known.Bounds.Column, column), Math.Max(known.Bounds.EndRow, row + 1), Math.Max(known.Bounds.EndColumn, column + 1)), known.Count + 1)
                : (new TableCell(row, column, row + 1, column + 1), 1);
        }

        foreach (var (root, (bounds, count)) in groups)
        {
            if (count == (bounds.EndRow - bounds.Row) * (bounds.EndColumn - bounds.Column))
            {
                cells.Add(bounds);
                continue;
            }

            for (var row = bounds.Row; row < bounds.EndRow; row++)
            {
                var start = -1;
                for (var column = bounds.Column; column <= bounds.EndColumn; column++)
                {
                    var isIn = column < bounds.EndColumn && fields.Find((row * width) + column) == root;
                    if (isIn && start < 0)
                        start = column;
                    if (isIn || start < 0)
                        continue;
                    cells.Add(new TableCell(row, start, row + 1, column));
                    start = -1;
                }
            }
        }

        cells.Sort((a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        return cells;
    }
}
