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

    // A font without a code for its letters gives any characters, few of which a report would have.
    private const int ManyLetters = 30;
    private const float LikelyShare = 0.5f;

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
        var items = PageLayout.Read(number, letters, rules).ConvertAll(item => item is TablePiece piece ? piece with { IsCutOff = IsCutOff(piece.Box, upright) } : item);
        illegible.AddRange(IllegibleParts(page, number, upright, letters, privateCount, rules.Curves));
        illegible.AddRange(items.OfType<TablePiece>().Where(piece => piece.IsCutOff).Select(piece => new IllegiblePart(IllegibleCause.CutOff, Location.OnPage(number, piece.Box))));
        List<Rule> seen = [.. rules.Drawn, .. rules.Clips];
        return new Result(new Page(number, upright.Width, upright.Height, letters, seen), items);
    }

    // Nobody draws a table up to the very edge of the paper.
    private static bool IsCutOff(Box table, Upright upright) => table.Left < 1 || table.Right > upright.Width - 1;

    // What a report consists of: ideographs, and letters and digits in either width.
    private static bool IsLikely(Letter letter) =>
        letter.Text[0] is (>= '\u3400' and <= '\u9fff') or (>= '\u3000' and <= '\u303f') or (>= '\uff00' and <= '\uffef') or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        || char.IsSurrogate(letter.Text[0]);

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

    private static List<IllegiblePart> IllegibleParts(DrawnPage page, int number, Upright upright, List<Letter> letters, int privateCount, int curves)
    {
        var whole = Location.OnPage(number, new Box(0, 0, upright.Width, upright.Height));
        if (privateCount > PrivateShare * (letters.Count + privateCount) || (letters.Count >= ManyLetters && letters.Count(IsLikely) < LikelyShare * letters.Count))
            return [new IllegiblePart(IllegibleCause.PrivateGlyphs, whole)];
        var minimum = (letters.Count == 0 ? ScanShare : PictureShare) * upright.Width * upright.Height;
        var parts = new List<IllegiblePart>();
        foreach (var picture in page.Pictures)
        {
            var box = upright.Place(picture);
            if (box.Width * box.Height >= minimum)
                parts.Add(new IllegiblePart(IllegibleCause.Picture, Location.OnPage(number, box)));
        }

        if (letters.Count == 0 && parts.Count == 0 && curves >= ManyCurves)
            parts.Add(new IllegiblePart(IllegibleCause.Outlines, whole));
        return parts;
    }
}
