using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Word;

/// <summary>Word files (Office Open XML), as Word, WPS Office and LibreOffice write them.</summary>
internal sealed class WordFormat : IDocumentFormat
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public bool Matches(SourceBytes source) => ZipKinds.Of(source.Content) == ZipKind.Word;

    public Document Read(SourceBytes source, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var package = WordPackage.Open(source.Content, cancellation);
        var context = new WordContext(package, cancellation);
        var blocks = new WordFlow(context).Read(package.Body);
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!string.IsNullOrWhiteSpace(package.Title))
            metadata.Add("title", package.Title.Trim());
        return new Document(MediaType, blocks, metadata) { Illegible = context.Illegible };
    }
}
