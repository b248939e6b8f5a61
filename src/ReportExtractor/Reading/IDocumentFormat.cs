using ReportExtractor.Documents;

namespace ReportExtractor.Reading;

/// <summary>One format that can be read.</summary>
internal interface IDocumentFormat
{
    /// <summary>True if the bytes are of this format, as told by the bytes themselves.</summary>
    bool Matches(SourceBytes source);

    /// <summary>Reads the bytes.</summary>
    /// <exception cref="UnreadableDocumentException">The bytes are damaged, encrypted or beyond the limits.</exception>
    Document Read(SourceBytes source, CancellationToken cancellation);
}
