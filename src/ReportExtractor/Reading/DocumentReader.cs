using ReportExtractor.Documents;
using ReportExtractor.Reading.Html;
using ReportExtractor.Reading.OldOffice;
using ReportExtractor.Reading.Pdf;
using ReportExtractor.Reading.Text;
using ReportExtractor.Reading.Word;

namespace ReportExtractor.Reading;

/// <summary>Bytes in, <see cref="Document"/> out. The format is told by the content, never by a file name.</summary>
public static class DocumentReader
{
    /// <summary>Reads a document.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="converter">What old office formats are read by way of; without it they are refused.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="UnreadableDocumentException">The input is empty, of a format that cannot be read, damaged, needs a password, or beyond <see cref="ReadingLimits"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static Document Read(SourceBytes source, IOfficeConverter? converter = null, CancellationToken cancellation = default)
    {
        if (source.Content.IsEmpty)
            throw new UnreadableDocumentException(UnreadableCause.Damaged, "the file is empty");
        if (source.Content.Length > ReadingLimits.MaxBytes)
            throw TooLarge(source.Content.Length);
        return Formats(converter).First(format => format.Matches(source)).Read(source, cancellation);
    }

    /// <summary>The error for an input of more than <see cref="ReadingLimits.MaxBytes"/>, which need not be loaded to be refused.</summary>
    public static UnreadableDocumentException TooLarge(long bytes) =>
        new(UnreadableCause.TooLarge, $"it has {bytes / (1024 * 1024)} MiB, more than the {ReadingLimits.MaxBytes / (1024 * 1024)} MiB that are read");

    // Asked in this order; plain text takes what no other format claims.
    private static IReadOnlyList<IDocumentFormat> Formats(IOfficeConverter? converter) =>
    [
        new PdfFormat(),
        new WordFormat(),
        new OldOfficeFormat(converter),
        new ForeignFormat(),
        new HtmlFormat(),
        new TextFormat(),
    ];
}
