namespace ReportExtractor.Generator;

/// <summary>A generated document with its truth.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Format">One of <see cref="DocumentGenerator.Formats"/>.</param>
/// <param name="Content">The file.</param>
/// <param name="Reports">The truth of each report in it, in order.</param>
/// <param name="Habits">The publisher's choices that are not ordinary, as <c>habit=option</c>.</param>
internal sealed record GeneratedDocument(int Seed, string Format, byte[] Content, IReadOnlyList<ReportTruth> Reports, IReadOnlyCollection<string> Habits)
{
    /// <summary>A name for the file.</summary>
    public string FileName => $"{Seed}.{Format switch { "markdown" => "md", "text" => "txt", _ => Format }}";
}
