using ReportExtractor.Documents;

namespace ReportExtractor.Inspection;

/// <summary>Finds the frame that a page's rules draw around a text: the nearest rule on each side.</summary>
internal sealed class TextFrames
{
    // Rules meet if they end this near, in points.
    private const float Tolerance = 1.5f;

    // More rules than a page of tables has beside each other; beyond them the text has no frame.
    private const int Reach = 600;

    private readonly List<Rule> _vertical;
    private readonly List<Rule> _horizontal;

    public TextFrames(IReadOnlyList<Rule> rules)
    {
        _vertical = [.. rules.Where(rule => rule.IsVertical).OrderBy(rule => rule.At)];
        _horizontal = [.. rules.Where(rule => !rule.IsVertical).OrderBy(rule => rule.At)];
    }

    /// <summary>The frame of a cell; where a side has no rule, the text's own edge.</summary>
    /// <param name="text">The place of its text, or of the cell itself.</param>
    public Box Around(Box text)
    {
        var (x, y) = (text.CentreX, text.CentreY);
        return new Box(
            Before(_vertical, x, y) ?? text.Left,
            Before(_horizontal, y, x) ?? text.Top,
            After(_vertical, x, y) ?? text.Right,
            After(_horizontal, y, x) ?? text.Bottom);
    }

    private static float? Before(List<Rule> rules, float place, float crossing)
    {
        var first = FirstFrom(rules, place);
        for (var i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (Crosses(rules[i], crossing))
                return rules[i].At;
        }

        return null;
    }

    private static float? After(List<Rule> rules, float place, float crossing)
    {
        var first = FirstFrom(rules, place);
        for (var i = first; i < Math.Min(rules.Count, first + Reach); i++)
        {
            if (Crosses(rules[i], crossing))
                return rules[i].At;
        }

        return null;
    }

    private static bool Crosses(Rule rule, float place) => rule.Start - Tolerance <= place && place <= rule.End + Tolerance;

    // The index of the first rule that does not stand before a place.
    private static int FirstFrom(List<Rule> rules, float place)
    {
        var (low, high) = (0, rules.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rules[middle].At < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
