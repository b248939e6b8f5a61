using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Localisation;

/// <summary>A row whose figures stand one column beside their own from some column on, since one is left out or one too many.</summary>
internal static class ShiftedRow
{
    // Fewer moved figures may as well be wrong by themselves.
    private const int MinMoved = 2;

    /// <summary>What the row may have been: for each, the cells that change. The figure that is lost is what the row's sum leaves for it.</summary>
    /// <param name="cells">The row's cells in printed order, its total last.</param>
    /// <param name="report">The report.</param>
    public static IEnumerable<IReadOnlyList<Change>> Unshifted(int[] cells, Report report)
    {
        if (!Array.TrueForAll(cells, cell => report.Cells[cell].IsFound))
            yield break;
        var printed = Array.ConvertAll(cells, cell => report.Cells[cell].Value ?? 0);
        for (var first = 0; first < cells.Length - MinMoved; first++)
        {
            if (printed[^1] == 0)
            {
                var leftOut = new decimal[cells.Length];
                printed.AsSpan(0, first).CopyTo(leftOut);
                printed.AsSpan(first, cells.Length - 1 - first).CopyTo(leftOut.AsSpan(first + 1));
                leftOut[first] = leftOut[^1] - leftOut.AsSpan(0, cells.Length - 1).ToArray().Sum();
                if (leftOut[first] >= 0)
                    yield return Changes(cells, leftOut, report);
            }

            if (printed[first] == 0)
            {
                var tooMany = new decimal[cells.Length];
                printed.AsSpan(0, first).CopyTo(tooMany);
                printed.AsSpan(first + 1).CopyTo(tooMany.AsSpan(first));
                tooMany[^1] = tooMany.AsSpan(0, cells.Length - 1).ToArray().Sum();
                yield return Changes(cells, tooMany, report);
            }
        }
    }

    private static List<Change> Changes(int[] cells, decimal[] figures, Report report) =>
        [.. cells.Zip(figures).Where(pair => (report.Cells[pair.First].Value ?? 0) != pair.Second)
            .Select(pair => new Change(pair.First, report.Cells[pair.First].Value, pair.Second, ErrorKind.ShiftedRow, 1))];
}
