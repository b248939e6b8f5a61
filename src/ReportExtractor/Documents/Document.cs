namespace ReportExtractor.Documents;

/// <summary>What every reader yields: the visible content of one source in reading order.</summary>
/// <param name="MediaType">The format as told by the content, e.g. <c>text/html</c>.</param>
/// <param name="Blocks">Paragraphs and grids in reading order.</param>
/// <param name="Metadata">Facts that the source states about itself outside its text, e.g. <c>title</c>, <c>pubdate</c>; names are lower case.</param>
public sealed record Document(
    string MediaType,
    IReadOnlyList<Block> Blocks,
    IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>The pages as they were seen; empty for sources without pages.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>What people see in the source and the reader could not read, in reading order.</summary>
    public IReadOnlyList<IllegiblePart> Illegible { get; init; } = [];
}
