namespace ReportExtractor.Reading.Word;

/// <summary>What a style says of its text; null where it says nothing.</summary>
/// <param name="IsHeading">It marks headings.</param>
/// <param name="IsContents">It marks lines of a table of contents.</param>
/// <param name="IsHidden">Its text is not shown.</param>
/// <param name="IsRaised">Its text is raised above the line.</param>
/// <param name="Numbering">The numbering that its paragraphs take part in.</param>
/// <param name="Level">The level of that numbering.</param>
internal sealed record WordStyle(bool? IsHeading, bool? IsContents, bool? IsHidden, bool? IsRaised, string? Numbering, int? Level)
{
    public static readonly WordStyle None = new(null, null, null, null, null, null);

    /// <summary>This style on top of the one that it is based on.</summary>
    public WordStyle Over(WordStyle basis) => new(
        IsHeading ?? basis.IsHeading,
        IsContents ?? basis.IsContents,
        IsHidden ?? basis.IsHidden,
        IsRaised ?? basis.IsRaised,
        Numbering ?? basis.Numbering,
        Level ?? basis.Level);
}
