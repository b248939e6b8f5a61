namespace ReportExtractor.Documents;

/// <summary>One piece of a document's flow: a <see cref="Paragraph"/> or a <see cref="Grid"/>.</summary>
/// <param name="Location">Where the piece begins in the source.</param>
public abstract record Block(Location Location);

/// <summary>A line or paragraph of text outside any table.</summary>
/// <param name="Text">The text as a reader sees it, white space folded.</param>
/// <param name="IsHeading">The source itself marks it as a heading.</param>
/// <param name="Location">Where it begins in the source.</param>
public sealed record Paragraph(string Text, bool IsHeading, Location Location) : Block(Location)
{
    /// <summary>How many blank lines stand above it, in sources where they can be a blank cell of a table that lost its partings; 0 elsewhere.</summary>
    public int BlankLinesAbove { get; init; }
}
