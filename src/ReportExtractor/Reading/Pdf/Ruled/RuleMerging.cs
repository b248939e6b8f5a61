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

    // Rules of another table on the page may lie nearly as far across: only those that touch have one place.
    private static void JoinEnds(List<Rule> sorted, int start, int end, float tolerance, List<Rule> merged)
    {
        sorted.Sort(start, end - start, Comparer<Rule>.Create((a, b) => a.Start.CompareTo(b.Start)));
        var first = start;
        var reach = sorted[start].End;
        for (var i = start + 1; i <= end; i++)
        {
            if (i < end && sorted[i].Start <= reach + tolerance)
            {
                reach = Math.Max(reach, sorted[i].End);
                continue;
            }

            merged.Add(sorted[first] with { At = sorted[first..i].Average(rule => rule.At), End = reach });
            first = i;
            reach = i < end ? sorted[i].End : 0;
        }
    }
}
