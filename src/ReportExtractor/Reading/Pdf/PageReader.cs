using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Guards;
using ReportExtractor.Reading.Pdf.Pages;
using UglyToad.PdfPig;

namespace ReportExtractor.Reading.Pdf;

/// <summary>Reads one page: its letters, lines, and what is on it that cannot be read.</summary>
internal static class PageReader
{
    // A picture of this part of a page without text is a scan; a smaller one may still be a table.
    private const float ScanShare = 0.3f;
    private const float PictureShare = 0.05f;

    // Ornaments have fewer curves.
    private const int ManyCurves = 200;

    // Of letters that do not say which they are a font may have a few.
    private const float PrivateShare = 0.3f;

    // In points; the format's own bound is 14,400.
    private const double MaxSide = 1_000_000;

    /// <summary>A page as it was seen, and its tables and lines from top to bottom.</summary>
    internal sealed record Result(Page Page, List<PageItem> Items);

    /// <summary>Reads a page; null if nothing of it can be read. What is damaged is noted.</summary>
    /// <exception cref="UnreadableDocumentException">The document is beyond <see cref="ReadingLimits"/>.</exception>
    public static Result? TryRead(PdfDocument pdf, int number, ReadingBudget budget, List<IllegiblePart> illegible)
    {
        var page = TryDraw(pdf, number, budget);
        if (page is null || budget.HasDamage)
            illegible.Add(new IllegiblePart(IllegibleCause.Damaged, new Location(0, 0) { Page = number }));
        if (page is null)
            return null;
        var upright = Upright.For(page);
        var letters = PageLetters.Find(page, upright, out var privateCount);
        var rules = PageRules.Find(page.Paths, upright);
        if (IllegibleParts(page, number, upright, letters.Count, privateCount, rules.Curves) is { Count: > 0 } parts)
            illegible.AddRange(parts);
        List<Rule> seen = [.. rules.Drawn, .. rules.Clips];
        return new Result(new Page(number, upright.Width, upright.Height, letters, seen), PageLayout.Read(number, letters, rules));
    }

    private static DrawnPage? TryDraw(PdfDocument pdf, int number, ReadingBudget budget)
    {
        budget.HasDamage = false;
        DrawnPage? page = null;
        try
        {
            page = pdf.GetPage<DrawnPage>(number);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The library has an error for each way in which a page can be damaged, and hides what refused the document.
        }

        budget.ThrowIfRefused();
        return page is { Width: < MaxSide, Height: < MaxSide } ? page : null;
    }

    private static List<IllegiblePart> IllegibleParts(DrawnPage page, int number, Upright upright, int letters, int privateCount, int curves)
    {
        var whole = Location.OnPage(number, new Box(0, 0, upright.Width, upright.Height));
        if (privateCount > PrivateShare * (letters + privateCount))
            return [new IllegiblePart(IllegibleCause.PrivateGlyphs, whole)];
        var minimum = (letters == 0 ? ScanShare : PictureShare) * upright.Width * upright.Height;
        var parts = new List<IllegiblePart>();
        foreach (var picture in page.Pictures)
        {
            var box = upright.Place(picture);
            if (box.Width * box.Height >= minimum)
                parts.Add(new IllegiblePart(IllegibleCause.Picture, Location.OnPage(number, box)));
        }

        if (letters == 0 && parts.Count == 0 && curves >= ManyCurves)
            parts.Add(new IllegiblePart(IllegibleCause.Outlines, whole));
        return parts;
    }
}
