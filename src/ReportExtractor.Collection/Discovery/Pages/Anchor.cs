namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>A link of a page and what stands about it.</summary>
/// <param name="Address">Where it leads, resolved.</param>
/// <param name="Text">Its text, or that of its picture.</param>
/// <param name="Title">Its attribute <c>title</c>, or empty.</param>
/// <param name="Area">Where it stands.</param>
/// <param name="Class">Its classes.</param>
internal sealed record Anchor(Uri Address, string Text, string Title, Area Area, string Class)
{
    /// <summary>The date in it or beside it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The text of the row it stands in, of which it may be a part; empty if it stands in none.</summary>
    public string Row { get; init; } = "";

    /// <summary>It is said to lead to the next page (<c>rel=next</c>).</summary>
    public bool IsNext { get; init; }

    /// <summary>What it is called: the attribute where the text is cut short.</summary>
    public string Label => Text.Length == 0 || (Title.Length > Text.Length && (IsCut || Title.StartsWith(Text, StringComparison.Ordinal))) ? Title : Text;

    /// <summary>Its text was cut to fit.</summary>
    public bool IsCut => Text.EndsWith("...", StringComparison.Ordinal) || Text.EndsWith('…') || Text.EndsWith("..", StringComparison.Ordinal);
}
