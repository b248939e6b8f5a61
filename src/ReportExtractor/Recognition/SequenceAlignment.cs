namespace ReportExtractor.Recognition;

/// <summary>Aligns two sequences so that the sum of the scores of all pairs is highest and no two pairs cross (Needleman and Wunsch, 1970).</summary>
internal static class SequenceAlignment
{
    /// <summary>Aligns by dynamic programming in time and space of <paramref name="left"/> times <paramref name="right"/>.</summary>
    /// <param name="left">Length of the first sequence.</param>
    /// <param name="right">Length of the second sequence.</param>
    /// <param name="score">The score of pairing an item of the first with one of the second; 0 or less forbids it.</param>
    /// <param name="adjacent">Extra score for a pair that continues the pair before it in both sequences, so that of two equal readings the unbroken one wins.</param>
    /// <returns>For each item of the first sequence its partner in the second, or -1.</returns>
    public static int[] Align(int left, int right, Func<int, int, double> score, double adjacent = 0.01)
    {
        var width = right + 1;
        var best = new double[(left + 1) * width];

        // The best score of all alignments that end in the pair of this place.
        var paired = new double[(left + 1) * width];
        Array.Fill(paired, double.NegativeInfinity);
        for (var i = 1; i <= left; i++)
        {
            for (var j = 1; j <= right; j++)
            {
                var at = (i * width) + j;
                best[at] = Math.Max(best[at - width], best[at - 1]);
                var gain = score(i - 1, j - 1);
                if (gain <= 0)
                    continue;
                paired[at] = gain + Math.Max(best[at - width - 1], paired[at - width - 1] + adjacent);
                best[at] = Math.Max(best[at], paired[at]);
            }
        }

        var partner = new int[left];
        Array.Fill(partner, -1);
        var joined = false;
        for (int i = left, j = right; i > 0 && j > 0;)
        {
            var at = (i * width) + j;
            if (joined || paired[at] >= best[at])
            {
                partner[--i] = --j;
                joined = paired[at - width - 1] + adjacent > best[at - width - 1];
            }
            else if (best[at - width] >= best[at - 1])
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        return partner;
    }
}
