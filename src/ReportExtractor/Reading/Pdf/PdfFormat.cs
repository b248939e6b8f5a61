using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Guards;
using ReportExtractor.Reading.Pdf.Pages;
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
        var budget = new ReadingBudget();
        using var pdf = Open(SoundFile.Prepare(source.Content.Span), budget);
        if (pdf.NumberOfPages > ReadingLimits.MaxPages)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it has {pdf.NumberOfPages} pages, more than the {ReadingLimits.MaxPages} that are read");
        var pages = new List<Page>();
        var items = new List<List<PageItem>>();
        var illegible = new List<IllegiblePart>();
        var letterCount = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (PageReader.TryRead(pdf, number, budget, illegible) is not { } page)
                continue;
            letterCount += page.Page.Letters.Count;
            pages.Add(page.Page);
            items.Add(page.Items);
        }

        if (letterCount == 0)
            throw Illegible(illegible, pdf.NumberOfPages);
        return new Document("application/pdf", DocumentFlow.Assemble(pages, items), Metadata(pdf)) { Pages = pages, Illegible = illegible };
    }

    private static PdfDocument Open(byte[] file, ReadingBudget budget)
    {
        try
        {
            var pdf = PdfDocument.Open(file, new ParsingOptions { SkipMissingFonts = true, FilterProvider = new BoundedFilters(budget) });
            budget.ThrowIfRefused();
            pdf.AddPageFactory<DrawnPage, PageFactory>();
            return pdf;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableDocumentException(UnreadableCause.Encrypted, "it is encrypted and needs a password");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            budget.ThrowIfRefused();
            throw new UnreadableDocumentException(UnreadableCause.Damaged, "the PDF is damaged");
        }
    }

    private static UnreadableDocumentException Illegible(List<IllegiblePart> parts, int pages)
    {
        if (parts.Count == 0)
            return new UnreadableDocumentException(UnreadableCause.Damaged, "the PDF has no text on any page");
        var first = parts[0];
        var where = pages == 1 ? "its only page" : parts.Count >= pages ? $"each of its {pages} pages" : $"page {first.Location.Page} of {pages}";
        return first.Cause switch
        {
            IllegibleCause.Picture => new(UnreadableCause.Picture, $"{where} is a picture, such as a scan, without text"),
            IllegibleCause.Outlines => new(UnreadableCause.Outlines, $"{where} has its letters drawn as outlines, without text"),
            IllegibleCause.PrivateGlyphs => new(UnreadableCause.PrivateGlyphs, $"{where} has its letters in a private code that does not say which they are"),
            _ => new(UnreadableCause.Damaged, $"{where} is damaged"),
        };
    }

    private static Dictionary<string, string> Metadata(PdfDocument pdf)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (pdf.Information.Title is { Length: > 0 } title)
            facts["title"] = title;
        return facts;
    }
}
