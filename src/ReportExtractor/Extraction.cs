using System.Security.Cryptography;
using ReportExtractor.Documents;
using ReportExtractor.Inspection;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor;

/// <summary>The whole way in one call: bytes in, checked reports out.</summary>
public static class Extraction
{
    /// <summary>Reads, recognises and verifies every report that a source holds.</summary>
    /// <param name="source">The source's bytes.</param>
    /// <param name="uri">Its address or path, kept in the report.</param>
    /// <param name="retrieved">When the bytes were obtained, if known.</param>
    /// <param name="language">The language of the findings.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>At least one report.</returns>
    /// <exception cref="UnreadableDocumentException">The bytes cannot be read as a document.</exception>
    /// <exception cref="NotAReportException">The document is no annual report.</exception>
    public static IReadOnlyList<Report> Extract(
        SourceBytes source,
        string uri,
        DateTimeOffset? retrieved = null,
        Language language = Language.Zh,
        CancellationToken cancellation = default)
    {
        var document = DocumentReader.Read(source, cancellation);
        return Check(document, Stamp(source, document, uri, retrieved), language);
    }

    /// <summary>Reads, recognises and verifies what a source holds, and keeps what the reader saw. A document that is no annual report is kept too.</summary>
    /// <param name="source">The source's bytes.</param>
    /// <param name="uri">Its address or path.</param>
    /// <param name="retrieved">When the bytes were obtained, if known.</param>
    /// <param name="language">The language of the findings.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UnreadableDocumentException">The bytes cannot be read as a document.</exception>
    public static InspectedDocument Inspect(
        SourceBytes source,
        string uri,
        DateTimeOffset? retrieved = null,
        Language language = Language.Zh,
        CancellationToken cancellation = default)
    {
        var document = DocumentReader.Read(source, cancellation);
        var stamp = Stamp(source, document, uri, retrieved);
        try
        {
            return new InspectedDocument(stamp, document, Check(document, stamp, language), Refusal: null);
        }
        catch (NotAReportException error)
        {
            return new InspectedDocument(stamp, document, [], Refusal(error));
        }
    }

    /// <summary>The sentence that says why a document gives no report.</summary>
    public static string Refusal(NotAReportException error) => $"not an annual disclosure report: {error.Message}";

    private static SourceStamp Stamp(SourceBytes source, Document document, string uri, DateTimeOffset? retrieved) =>
        new(uri, document.MediaType, Convert.ToHexStringLower(SHA256.HashData(source.Content.Span)), retrieved);

    private static IReadOnlyList<Report> Check(Document document, SourceStamp stamp, Language language) =>
        [.. ReportRecogniser.Recognise(document, stamp).Select(report => Verifier.Verify(report, language))];
}
