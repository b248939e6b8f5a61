using System.Text;

namespace ReportExtractor.Reading.Word.Lists;

/// <summary>The numbers that Word prints before paragraphs: none of them stands in the text, all follow from counting.</summary>
internal sealed class ListCounters(WordElement? part, WordStyles styles)
{
    private readonly ListDefinitions _definitions = new(part, styles);
    private readonly Dictionary<string, int?[]> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(WordList List, int Level)> _begun = [];

    /// <summary>Counts a paragraph and returns what is printed before it, a blank included where one parts it from the text.</summary>
    /// <param name="properties">The paragraph's own properties, if any.</param>
    /// <param name="styleId">The identifier of its style, if it names one.</param>
    public string Count(WordElement? properties, string? styleId)
    {
        var own = properties?.Child("numPr");
        var style = styles.OfParagraph(styleId);
        if ((own?.Child("numId")?.Value ?? style.Numbering) is not { } number || number == "0" || _definitions.Find(number) is not { } list)
            return "";
        var level = own?.Number("ilvl") ?? list.LevelOf(styleId) ?? style.Level ?? 0;
        if (level is < 0 or >= ListLevel.Count || list.Levels[level] is not { } shown)
            return "";
        var counts = Advance(list, level, shown);
        if (shown.Format == "bullet")
            return "";
        var label = Label(list, shown, counts);
        return label.Length == 0 || shown.IsTight ? label : label + " ";
    }

    private int?[] Advance(WordList list, int level, ListLevel shown)
    {
        if (!_counts.TryGetValue(list.Sequence, out var counts))
            _counts.Add(list.Sequence, counts = new int?[ListLevel.Count]);
        if (_begun.Add((list, level)) && list.Restarts[level] is { } restart)
            counts[level] = restart;
        else
            counts[level] = counts[level] is { } last ? Math.Min(last, int.MaxValue - 1) + 1 : shown.Start;
        for (var deeper = level + 1; deeper < ListLevel.Count; deeper++)
        {
            if (list.Levels[deeper]?.RestartsAfter(level) ?? true)
                counts[deeper] = null;
        }

        return counts;
    }

    private static string Label(WordList list, ListLevel shown, int?[] counts)
    {
        var label = new StringBuilder();
        for (var i = 0; i < shown.Text.Length; i++)
        {
            if (shown.Text[i] != '%' || i + 1 >= shown.Text.Length || shown.Text[i + 1] is not (>= '1' and <= '9' and var digit))
            {
                label.Append(shown.Text[i]);
                continue;
            }

            i++;
            var level = digit - '1';
            if (list.Levels[level] is { } definition)
                label.Append(NumberText.Of(counts[level] ?? definition.Start, shown.IsLegal ? "decimal" : definition.Format));
        }

        return label.ToString();
    }
}
