namespace ReportExtractor.Recognition.Lines;

/// <summary>
/// How many places of a table's rows hold no figures, where every cell, also a blank one, has a line of its own. The
/// label of a row may stand in one of several columns of labels, by the groups that the row stands in; each column before
/// it and behind it is a blank cell or none, by what became of merged cells. Of these few frames the one is taken that
/// gives most rows just the lines that they have.
/// </summary>
internal sealed class LineFrame
{
    // Rows of three depths stand in so many columns of labels: those of the outer group, the inner group and the row.
    private static readonly (int Inner, int Innermost)[] LabelColumns = [(0, 0), (0, 1), (1, 1), (1, 2)];

    private readonly Shape[] _shapes;

    private LineFrame(Shape[] shapes) => _shapes = shapes;

    /// <summary>The frame of a table's rows; null if most of them have other lines than any frame gives them.</summary>
    /// <param name="rows">The rows of one table.</param>
    /// <param name="gaps">What blank lines mean.</param>
    public static LineFrame? Of(IReadOnlyList<LineRow> rows, LineGaps gaps)
    {
        var compared = rows.Where(row => row.IsAboveOther).ToList();
        var behind = Math.Max(gaps.Behind, LineGaps.Least(compared.Where(row => row.Figures.Count > 0).Select(row => row.BlanksBehind)));
        var ranked = Shapes(rows.Max(row => row.Depth), gaps.Within, behind)
            .Select(shape => (Shape: shape, Regular: compared.Where(row => shape.IsRegular(row, gaps)).Sum(row => shape.HasTotal(row, gaps) ? 2 : 1), Unfit: rows.Count(row => !shape.Holds(row, gaps))))
            .OrderByDescending(rank => rank.Regular).ThenBy(rank => rank.Unfit).ThenBy(rank => Math.Abs(rank.Shape.Behind - gaps.Behind))
            .ToList();
        var best = ranked[0];
        return best.Regular < compared.Count || 2 * best.Unfit > rows.Count ? null
            : new LineFrame([.. ranked.Where(rank => (rank.Regular, rank.Unfit, rank.Shape.Behind) == (best.Regular, best.Unfit, best.Shape.Behind)).Select(rank => rank.Shape)]);
    }

    /// <summary>How many blank places stand between the label of a row and its first column; null if that cannot be told.</summary>
    public int? Before(LineRow row)
    {
        var depths = row.Depth >= 0 ? [row.Depth] : new[] { 0, 1, 2 };
        return _shapes.SelectMany(shape => depths.Select(shape.Before)).Distinct().ToList() is [var only] ? only : null;
    }

    /// <summary>True if the row has just the lines that its frame gives it, or nothing is known of the row below.</summary>
    public bool IsRegular(LineRow row, LineGaps gaps) => !row.IsAboveOther || Array.TrueForAll(_shapes, shape => shape.IsRegular(row, gaps));

    private static IEnumerable<Shape> Shapes(int depth, int least, int most)
    {
        for (var behind = least; behind <= most; behind++)
        {
            yield return new Shape([0, 0, 0], 0, false, false, behind);
            foreach (var (inner, innermost) in LabelColumns)
            {
                var last = depth > 1 ? innermost : inner;
                if (last == 0)
                    continue;
                foreach (var (hasBefore, hasBehind) in new[] { (true, true), (true, false), (false, true) })
                    yield return new Shape([0, inner, innermost], last, hasBefore, hasBehind, behind);
            }
        }
    }

    /// <summary>One frame.</summary>
    /// <param name="Columns">The column of labels that a row stands in, by its depth.</param>
    /// <param name="Last">The last one.</param>
    /// <param name="HasLead">The columns before the label are blank cells.</param>
    /// <param name="HasRest">The columns behind the label are blank cells.</param>
    /// <param name="Behind">Blank lines that follow each row.</param>
    private sealed record Shape(int[] Columns, int Last, bool HasLead, bool HasRest, int Behind)
    {
        public int Before(int depth) => HasRest ? Last - Columns[Math.Min(depth, 2)] : 0;

        public bool IsRegular(LineRow row, LineGaps gaps) => row.Lines == Least(row, gaps) + (Lead(row.Next!.Depth) * gaps.Step) && Holds(row, gaps);

        /// <summary>True if the row has lines for its columns, and its figures stand in them.</summary>
        public bool Holds(LineRow row, LineGaps gaps)
        {
            var before = row.Depth >= 0 ? Before(row.Depth) : 0;
            return row.Lines >= Least(row, gaps) && row.Offsets(gaps) is { } offsets && offsets.TrueForAll(offset => offset >= before && offset < before + row.Width);
        }

        /// <summary>The total is printed, or there are no figures.</summary>
        public bool HasTotal(LineRow row, LineGaps gaps) => row.Figures.Count == 0 || row.TotalPlace < 0 || row.Offsets(gaps)!.Contains(Before(row.Depth) + row.TotalPlace);

        private int Least(LineRow row, LineGaps gaps) => ((row.Width + (row.Depth >= 0 ? Before(row.Depth) : 0)) * gaps.Step) + Behind;

        private int Lead(int depth) => HasLead ? Columns[Math.Min(depth, 2)] : 0;
    }
}
