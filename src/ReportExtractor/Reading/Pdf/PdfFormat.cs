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
            throw illegible.Count > 0
                ? IllegibleDocument.Error(illegible, pdf.NumberOfPages)
                : new UnreadableDocumentException(UnreadableCause.Damaged, "the PDF has no text on any page");
        return new Document("application/pdf", DocumentFlow.Assemble(pages, items), Metadata(pdf)) { Pages = pages, Illegible = illegible };
    }

    private static PdfDocument Open(byte[] file, ReadingBudget budget)
    {
        try
        {
            var pdf = PdfDocument.Open(file, new ParsingOptions { SkipMissingFonts = true, FilterProvider = new BoundedFilters(budget, isEncrypted: file.AsSpan().IndexOf("/Encrypt"u8) >= 0) });
            budget.ThrowIfRefused();
            pdf.AddPageFactory<DrawnPage, PageFactory>();
            return pdf;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableDocumentException(UnreadableCause.Encrypted, "it is encrypted and needs a password");
        }
        catch (Exception)
        {
            budget.ThrowIfRefused();
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
