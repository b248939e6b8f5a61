namespace ReportExtractor.Datasets.Documentation;

/// <summary>A part of a page that is written as Markdown and as HTML.</summary>
internal abstract record PageBlock;

/// <summary>A heading.</summary>
/// <param name="Level">1 for the page's own.</param>
/// <param name="Text">Its text.</param>
internal sealed record PageHeading(int Level, string Text) : PageBlock;

/// <summary>A paragraph.</summary>
/// <param name="Text">Its text.</param>
internal sealed record PageParagraph(string Text) : PageBlock;

/// <summary>A table. Cells in the first column are names of things.</summary>
/// <param name="Head">The heads of its columns.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record PageTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows) : PageBlock;
