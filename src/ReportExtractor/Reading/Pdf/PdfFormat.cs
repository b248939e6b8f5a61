using ReportExtractor.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ReportExtractor.Reading.Pdf;

/// <summary>PDF files: letters, lines and pictures of each page, put together to paragraphs and tables.</summary>
internal sealed class PdfFormat : IDocumentFormat
{
    // Some producers write a few bytes before the mark.
    private const int MarkReach = 1024;

    public bool Matches(SourceBytes source) => source.Content.Span[..Math.Min(MarkReach, source.Content.Length)].IndexOf("%PDF-"u8) >= 0;

    public Document Read(SourceBytes source, CancellationToken cancellation)
    {
        using var pdf = Open(source);
        if (pdf.NumberOfPages > ReadingLimits.MaxPages)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it has {pdf.NumberOfPages} pages, more than the {ReadingLimits.MaxPages} that are read");
        var pages = new List<Page>();
        var items = new List<List<PageItem>>();
        var illegible = new List<IllegiblePart>();
        var letterCount = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (PageReader.TryRead(pdf, number, illegible) is not { } page)
                continue;
            letterCount += page.Page.Letters.Count;
            if (letterCount > ReadingLimits.MaxLetters)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it has more than {ReadingLimits.MaxLetters} letters");
            pages.Add(page.Page);
            items.Add(page.Items);
        }

        if (letterCount == 0)
            throw illegible.Count > 0
                ? IllegibleDocument.Error(illegible, pdf.NumberOfPages)
                : new UnreadableDocumentException(UnreadableCause.Damaged, "the PDF has no text on any page");
        return new Document("application/pdf", DocumentFlow.Assemble(pages, items), Metadata(pdf)) { Pages = pages, Illegible = illegible };
    }

    private static PdfDocument Open(SourceBytes source)
    {
        try
        {
            return PdfDocument.Open(source.Content, new ParsingOptions { SkipMissingFonts = true, FilterProvider = new BoundedFilters() });
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableDocumentException(UnreadableCause.Encrypted, "it is encrypted and needs a password");
        }
        catch (Exception error) when (error is not (UnreadableDocumentException or OutOfMemoryException))
        {
            throw new UnreadableDocumentException(UnreadableCause.Damaged, "the PDF is damaged");
        }
    }

    private static Dictionary<string, string> Metadata(PdfDocument pdf)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (pdf.Information.Title is { Length: > 0 } title)
            facts["title"] = title;
        return facts;
    }
}
