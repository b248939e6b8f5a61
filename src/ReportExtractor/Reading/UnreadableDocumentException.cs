namespace ReportExtractor.Reading;

/// <summary>The bytes cannot be read as a document.</summary>
/// <param name="message">One sentence that gives the reason.</param>
public sealed class UnreadableDocumentException(string message) : Exception(message);
