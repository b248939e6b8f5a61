namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>
/// Shares lines of labels out among the rows of figures beside them, each a run of lines. Figures stand beside the middle
/// of their label, its first line or its last, the same in the whole table: the way that fits best is taken. Lines above
/// the first row's label may be the rest of one on the page before.
/// </summary>
internal static class LabelPartition
{
    // A row without a label costs more than any misfit.
    private const double NoLabel = 1e6;

    // A line of no row's costs less than figures a whole line off their label, and more than figures half a line off.
    private const double Unclaimed = 0.5;

    /// <summary>For each row the lines that are its label.</summary>
    /// <param name="lines">The middles of the lines from top to bottom.</param>
    /// <param name="rows">The middles of the figures from top to bottom.</param>
    public static IReadOnlyList<(int Start, int Length)> Of(IReadOnlyList<float> lines, IReadOnlyList<float> rows)
    {
        Func<int, int, double>[] anchors =
        [
            (start, end) => (lines[start] + lines[end - 1]) / 2,
            (start, _) => lines[start],
            (_, end) => lines[end - 1],
        ];
        var leading = lines.Count > 1 ? lines[1] - lines[0] : 0;
        return anchors.Select(anchor => Best(lines.Count, rows, anchor, Unclaimed * leading * leading)).MinBy(found => found.Cost).Parts;
    }

    private static (double Cost, IReadOnlyList<(int Start, int Length)> Parts) Best(int lines, IReadOnlyList<float> rows, Func<int, int, double> anchor, double unclaimed)
    {
        // cost[r, l]: the first r rows have the first l lines.
        var cost = new double[rows.Count + 1, lines + 1];
        var from = new int[rows.Count + 1, lines + 1];
        for (var l = 1; l <= lines; l++)
            cost[0, l] = l * unclaimed;
        for (var r = 1; r <= rows.Count; r++)
        {
            for (var l = 0; l <= lines; l++)
            {
                cost[r, l] = double.PositiveInfinity;
                for (var start = 0; start <= l; start++)
                {
                    var misfit = start == l ? NoLabel : anchor(start, l) - rows[r - 1];
                    var total = cost[r - 1, start] + (start == l ? misfit : misfit * misfit);
                    if (total < cost[r, l])
                        (cost[r, l], from[r, l]) = (total, start);
                }
            }
        }

        var parts = new (int Start, int Length)[rows.Count];
        for (int r = rows.Count, end = lines; r > 0; r--)
        {
            parts[r - 1] = (from[r, end], end - from[r, end]);
            end = from[r, end];
        }

        return (cost[rows.Count, lines], parts);
    }
}
