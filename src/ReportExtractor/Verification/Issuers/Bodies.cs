namespace ReportExtractor.Verification.Issuers;

/// <summary>
/// Tells which names are of one body. 洪泽区人民政府 and 淮安市洪泽区人民政府 are, unless another city's 洪泽区 is among the names;
/// then the short one may be either's, and is no one's.
/// </summary>
internal static class Bodies
{
    /// <summary>The items of each body. Those whose name may be of several bodies are in none.</summary>
    public static IEnumerable<IReadOnlyList<T>> Group<T>(IEnumerable<T> items, Func<T, IssuerName> nameOf)
    {
        foreach (var group in items.GroupBy(item => nameOf(item).Key))
        {
            var bodies = new List<(IReadOnlyList<Place> Above, List<T> Items)>();
            foreach (var item in group.OrderByDescending(item => nameOf(item).Above.Count))
            {
                var name = nameOf(item);
                var candidates = bodies.FindAll(body => IsPart(name.Above, body.Above));
                if (candidates.Count == 0)
                    bodies.Add((name.Above, [item]));
                else if (candidates.Count == 1 && name.IsTelling)
                    candidates[0].Items.Add(item);
            }

            foreach (var body in bodies)
                yield return body.Items;
        }
    }

    /// <summary>True if two names may be of one body.</summary>
    public static bool MayBeOne(IssuerName one, IssuerName other) =>
        one.Key == other.Key && (IsPart(one.Above, other.Above) || IsPart(other.Above, one.Above)) && (one.IsTelling || other.IsTelling);

    // 淮安市 is part of 江苏省 淮安市; so is nothing at all.
    private static bool IsPart(IReadOnlyList<Place> some, IReadOnlyList<Place> all)
    {
        var found = 0;
        foreach (var place in all)
        {
            if (found < some.Count && some[found].Name == place.Name)
                found++;
        }

        return found == some.Count;
    }
}
