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
    /// <param name="converter">What old office formats are read by way of; without it they are refused.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>At least one report.</returns>
    /// <exception cref="UnreadableDocumentException">The bytes cannot be read as a document.</exception>
    /// <exception cref="NotAReportException">The document is no annual report.</exception>
    public static IReadOnlyList<Report> Extract(
        SourceBytes source,
        string uri,
        DateTimeOffset? retrieved = null,
        Language language = Language.Zh,
        IOfficeConverter? converter = null,
        CancellationToken cancellation = default)
    {
        var document = DocumentReader.Read(source, converter, cancellation);
        return Check(document, Stamp(source, document, uri, retrieved), language);
    }

    /// <summary>Goes the same way and keeps what the reader saw, also of a document that gives no report.</summary>
    /// <param name="source">The source's bytes.</param>
    /// <param name="uri">Its address or path.</param>
    /// <param name="retrieved">When the bytes were obtained, if known.</param>
    /// <param name="language">The language of the findings.</param>
    /// <param name="converter">What old office formats are read by way of; without it they are refused.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UnreadableDocumentException">Nothing can be read of the bytes.</exception>
    public static InspectedDocument Inspect(
        SourceBytes source,
        string uri,
        DateTimeOffset? retrieved = null,
        Language language = Language.Zh,
        IOfficeConverter? converter = null,
        CancellationToken cancellation = default)
    {
        var document = DocumentReader.Read(source, converter, cancellation);
        var stamp = Stamp(source, document, uri, retrieved);
        try
        {
            return new InspectedDocument(stamp, document, Check(document, stamp, language), Refusal: null);
        }
        catch (Exception error) when (Refusal(error) is { } refusal)
        {
            return new InspectedDocument(stamp, document, [], refusal);
        }
    }

    /// <summary>The sentence that says why a source gives no report; null for an error that says nothing about the source.</summary>
    public static string? Refusal(Exception error) => error switch
    {
        NotAReportException => $"not an annual disclosure report: {error.Message}",
        UnreadableDocumentException => $"cannot be read: {error.Message}",
        _ => null,
    };

    private static SourceStamp Stamp(SourceBytes source, Document document, string uri, DateTimeOffset? retrieved) =>
        new(uri, document.MediaType, Convert.ToHexStringLower(SHA256.HashData(source.Content.Span)), retrieved);

    private static IReadOnlyList<Report> Check(Document document, SourceStamp stamp, Language language)
    {
        try
        {
            return [.. ReportRecogniser.Recognise(document, stamp).Select(report => Verifier.Verify(report, language))];
        }
        catch (NotAReportException error) when (document.Illegible.Count > 0 && (error.IsTitled || IsNearlyEmpty(document)))
        {
            throw IllegibleDocument.Error(document.Illegible, document.Pages.Count);
        }
    }

    // A scan may have its page numbers, or a heading, in text.
    private static bool IsNearlyEmpty(Document document) =>
        document.Blocks.Sum(block => block is Paragraph paragraph ? paragraph.Text.Length : ((Grid)block).Rows.Sum(row => row.Cells.Sum(cell => cell.Text.Length))) < 200;
}
