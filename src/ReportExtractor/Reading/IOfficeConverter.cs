namespace ReportExtractor.Reading;

/// <summary>Turns documents of old formats into Word files, by a program that this library does not know.</summary>
public interface IOfficeConverter
{
    /// <summary>Converts a document to a Word file (Office Open XML).</summary>
    /// <param name="content">The document.</param>
    /// <param name="extension">What its file name would end with, e.g. <c>doc</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UnreadableDocumentException">The document cannot be converted, or not within the converter's bounds.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    byte[] ToWord(ReadOnlyMemory<byte> content, string extension, CancellationToken cancellation);
}
