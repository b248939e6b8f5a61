namespace ReportExtractor.Recognition;

/// <summary>How alike two label keys are, from 0 to 1.</summary>
internal static class Similarity
{
    /// <summary>Below this no two labels are alike.</summary>
    public const double Least = 0.4;

    /// <summary>
    /// One minus the edit distance over the longer length, where two neighbours that changed places are one mistake; a key of three or more characters that stands whole within the
    /// other (a label cut short) counts at least one half.
    /// </summary>
    /// <remarks>What is below <see cref="Least"/> counts 0.</remarks>
    public static double Of(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        if (a.SequenceEqual(b))
            return 1;
        var shorter = a.Length < b.Length ? a : b;
        var longer = a.Length < b.Length ? b : a;
        var within = shorter.Length >= 3 && longer.IndexOf(shorter, StringComparison.Ordinal) >= 0 ? 0.5 + (0.4 * shorter.Length / longer.Length) : 0;
        var least = Math.Max(Least, within);
        if ((double)Shared(shorter, longer) / longer.Length < least)
            return within;
        var ratio = 1 - ((double)Distance(shorter, longer) / longer.Length);
        return ratio < least ? within : ratio;
    }

    // No more characters can stay in place than the two have in common.
    private static int Shared(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        var shared = 0;
        foreach (var c in shorter)
            shared += longer.Contains(c) ? 1 : 0;
        return shared;
    }

    private static int Distance(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        Span<int> row = stackalloc int[shorter.Length + 1];
        Span<int> above = stackalloc int[shorter.Length + 1];
        Span<int> next = stackalloc int[shorter.Length + 1];
        for (var i = 0; i < row.Length; i++)
            row[i] = i;
        for (var j = 1; j <= longer.Length; j++)
        {
            next[0] = j;
            for (var i = 1; i <= shorter.Length; i++)
            {
                next[i] = Math.Min(row[i - 1] + (shorter[i - 1] == longer[j - 1] ? 0 : 1), Math.Min(row[i], next[i - 1]) + 1);
                if (i > 1 && j > 1 && shorter[i - 1] == longer[j - 2] && shorter[i - 2] == longer[j - 1])
                    next[i] = Math.Min(next[i], above[i - 2] + 1);
            }

            var oldest = above;
            above = row;
            row = next;
            next = oldest;
        }

        return row[^1];
    }
}
