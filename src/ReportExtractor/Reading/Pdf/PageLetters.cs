using ReportExtractor.Documents;
using ReportExtractor.Reading.Pdf.Pages;
using UglyToad.PdfPig.Core;

namespace ReportExtractor.Reading.Pdf;

/// <summary>The letters of a page that a reader sees, each once.</summary>
internal static class PageLetters
{
    // How a letter's height stands around its baseline, whatever its shape.
    private const float Ascent = 0.85f;
    private const float Descent = 0.15f;

    private const float MaxSize = 400;
    private const float MinWidth = 0.001f;

    // Bold is often printed by drawing a letter again, this part of its size beside the first.
    private const float BoldShift = 0.12f;

    // A letter drawn again follows the first closely.
    private const int BoldReach = 40;

    /// <summary>Finds the letters, in the order they are drawn.</summary>
    /// <param name="page">The page.</param>
    /// <param name="upright">How to hold it.</param>
    /// <param name="privateCount">How many letters do not say which letter they are.</param>
    public static List<Letter> Find(DrawnPage page, Upright upright, out int privateCount)
    {
        var letters = new List<Letter>(page.Letters.Count);
        privateCount = 0;
        foreach (var letter in page.Letters)
        {
            // Invisible letters lie over a scan: what some program made of it.
            if (!letter.IsVisible)
                continue;
            if (IsPrivate(letter.Text))
            {
                privateCount++;
                continue;
            }

            if (string.IsNullOrWhiteSpace(letter.Text))
                continue;
            var placed = Place(letter, upright);
            if (IsOnPage(placed.Box, upright) && !IsDrawnAgain(placed, letters))
                letters.Add(placed);
        }

        return letters;
    }

    private static Letter Place(DrawnLetter letter, Upright upright)
    {
        var text = Radicals.Fold(letter.Text);
        var (x0, y0) = upright.Place(letter.Start);
        var (x1, y1) = upright.Place(letter.End);
        var size = (float)Math.Clamp(Math.Abs(letter.Size), 1, MaxSize);
        if (Math.Abs(x1 - x0) > Math.Abs(y1 - y0))
            return new Letter(text, new Box(Math.Min(x0, x1), y0 - (Ascent * size), Math.Max(x0, x1), y0 + (Descent * size)), size);

        // A letter without a width.
        if (Math.Abs(x1 - x0) + Math.Abs(y1 - y0) < MinWidth)
            return new Letter(text, new Box(x0, y0 - (Ascent * size), x0 + (size / 2), y0 + (Descent * size)), size);

        // Written upwards or downwards.
        var head = Box(letter.Start, letter.End, letter.Up, Ascent, upright);
        return new Letter(text, head.Around(Box(letter.Start, letter.End, letter.Up, -Descent, upright)), size);
    }

    private static Box Box(PdfPoint start, PdfPoint end, PdfPoint up, double height, Upright upright) =>
        upright.Place(new PdfRectangle(start.X, start.Y, end.X + (height * up.X), end.Y + (height * up.Y)));

    private static bool IsPrivate(string? text) =>
        string.IsNullOrEmpty(text) || text[0] is '\ufffd' or (>= '\ue000' and <= '\uf8ff') || (text[0] < ' ' && text[0] is not ('\t' or '\n' or '\r'));

    private static bool IsOnPage(Box box, Upright upright) =>
        box.CentreX >= 0 && box.CentreX <= upright.Width && box.CentreY >= 0 && box.CentreY <= upright.Height;

    private static bool IsDrawnAgain(Letter letter, List<Letter> before)
    {
        var reach = BoldShift * letter.Size;
        for (var i = before.Count - 1; i >= 0 && i >= before.Count - BoldReach; i--)
        {
            if (Math.Abs(before[i].Box.Left - letter.Box.Left) < reach && Math.Abs(before[i].Box.Bottom - letter.Box.Bottom) < reach && before[i].Text == letter.Text)
                return true;
        }

        return false;
    }
}
