namespace ReportExtractor.Reading.Word;

/// <summary>The styles of a file, each with what it takes from those it is based on.</summary>
internal sealed class WordStyles
{
    // Word itself allows no longer chain; a ring of styles ends here too.
    private const int MaxChain = 32;

    private readonly Dictionary<string, WordElement> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly string? _default;

    public WordStyles(WordElement? part)
    {
        for (var style = part?.First; style is not null; style = style.Next)
        {
            if (style.Name != "style" || style["styleId"] is not { } id || !_definitions.TryAdd(id, style))
                continue;
            if (style["type"] == "paragraph" && style["default"] is "1" or "true" or "on")
                _default ??= id;
        }
    }

    /// <summary>The style of paragraphs, by its identifier; without one, the default style.</summary>
    public WordStyle OfParagraph(string? id) => Find(id ?? _default);

    /// <summary>The style of a run, by its identifier.</summary>
    public WordStyle OfRun(string? id) => Find(id);

    /// <summary>True for a heading: by the paragraph's own properties, or by its style.</summary>
    public bool IsHeading(WordElement? properties, string? styleId) => IsOutline(properties) ?? OfParagraph(styleId).IsHeading ?? false;

    /// <summary>The list that a style of lists names.</summary>
    public string? OfList(string id) => Find(id).Numbering;

    private WordStyle Find(string? id)
    {
        if (id is null)
            return WordStyle.None;
        if (_styles.TryGetValue(id, out var known))
            return known;
        var style = WordStyle.None;
        var length = 0;
        for (var next = id; next is not null && length < MaxChain && _definitions.TryGetValue(next, out var definition); length++)
        {
            style = style.Over(Own(definition));
            next = definition.Child("basedOn")?.Value;
        }

        _styles.Add(id, style);
        return style;
    }

    private static WordStyle Own(WordElement definition)
    {
        var name = definition.Child("name")?.Value ?? "";
        var paragraph = definition.Child("pPr");
        var run = definition.Child("rPr");
        var numbering = paragraph?.Child("numPr");
        return new WordStyle(
            IsHeadingName(name) ? true : IsOutline(paragraph),
            name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) ? true : null,
            run?.Switch("vanish"),
            IsRaised(run),
            numbering?.Child("numId")?.Value,
            numbering?.Number("ilvl"));
    }

    // In the outline, out of it, or nothing said.
    private static bool? IsOutline(WordElement? properties) => properties?.Number("outlineLvl") is { } level ? level is >= 0 and < 9 : null;

    /// <summary>True if a run's properties raise it above the line, false if they set it back, null if they say nothing.</summary>
    public static bool? IsRaised(WordElement? properties) => properties?.Child("vertAlign") is { } align ? align.Value == "superscript" : null;

    private static bool IsHeadingName(string name) =>
        name.Equals("title", StringComparison.OrdinalIgnoreCase) || name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题", StringComparison.Ordinal);
}
