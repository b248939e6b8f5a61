using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Ruled;

/// <summary>Snaps lines that nearly lie on each other to one place, and joins those that touch end to end.</summary>
internal static class RuleMerging
{
    /// <summary>The lines of one direction, merged, ordered by their place.</summary>
    /// <param name="rules">Lines of one direction.</param>
    /// <param name="tolerance">How far apart lines may be and still be one.</param>
    public static List<Rule> Merge(IEnumerable<Rule> rules, float tolerance)
    {
        var sorted = rules.OrderBy(rule => rule.At).ToList();
        var merged = new List<Rule>();
        for (var start = 0; start < sorted.Count;)
        {
            // A double line is one; but the cluster must not creep on from line to line.
            var end = start + 1;
            while (end < sorted.Count && sorted[end].At - sorted[end - 1].At <= tolerance && sorted[end].At - sorted[start].At <= 2 * tolerance)
                end++;
            JoinEnds(sorted, start, end, tolerance, merged);
            start = end;
        }

        return merged;
    }

    private static void JoinEnds(List<Rule> sorted, int start, int end, float tolerance, List<Rule> merged)
    {
        var at = 0f;
        for (var i = start; i < end; i++)
            at += sorted[i].At / (end - start);
        sorted.Sort(start, end - start, Comparer<Rule>.Create((a, b) => a.Start.CompareTo(b.Start)));
        var current = sorted[start] with { At = at };
        for (var i = start + 1; i < end; i++)
        {
            if (sorted[i].Start <= current.End + tolerance)
            {
                current = current with { End = Math.Max(current.End, sorted[i].End) };
                continue;
            }

            merged.Add(current);
            current = sorted[i] with { At = at };
        }

        merged.Add(current);
    }
}
