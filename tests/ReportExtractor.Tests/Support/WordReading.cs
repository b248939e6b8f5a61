using ReportExtractor.Documents;
using ReportExtractor.Generator.Word;
using ReportExtractor.Reading;

namespace ReportExtractor.Tests.Support;

/// <summary>What is read from a Word file.</summary>
internal static class WordReading
{
    public static Document Read(this WordFile file) => DocumentReader.Read(new SourceBytes(file.Bytes()));

    /// <summary>The file's only table.</summary>
    public static Grid Grid(this WordFile file) => Assert.Single(file.Read().Blocks.OfType<Grid>());

    public static IReadOnlyList<string> Paragraphs(this WordFile file) => [.. file.Read().Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];
}
