using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Lines;

/// <summary>Gathers letters to lines.</summary>
internal static class LetterLines
{
    // Letters of one line overlap by this part of the lower one's height.
    private const float MinOverlap = 0.5f;

    /// <summary>The lines from top to bottom.</summary>
    public static List<LetterLine> Of(IEnumerable<Letter> letters)
    {
        var lines = new List<(List<Letter> Letters, float Top, float Bottom)>();
        foreach (var letter in letters.OrderBy(letter => letter.Box.CentreY))
        {
            // The letter that opened the line says where it stands: a line must not creep down letter by letter.
            if (lines.Count > 0 && Overlap(letter.Box, lines[^1].Top, lines[^1].Bottom) >= MinOverlap)
            {
                var line = lines[^1];
                line.Letters.Add(letter);
                if (letter.Box.Height > line.Bottom - line.Top)
                    lines[^1] = (line.Letters, letter.Box.Top, letter.Box.Bottom);
                continue;
            }

            lines.Add(([letter], letter.Box.Top, letter.Box.Bottom));
        }

        return lines.ConvertAll(line =>
        {
            line.Letters.Sort((a, b) => a.Box.Left.CompareTo(b.Box.Left));
            return new LetterLine(line.Letters);
        });
    }

    private static float Overlap(Box box, float top, float bottom) =>
        (Math.Min(box.Bottom, bottom) - Math.Max(box.Top, top)) / Math.Max(0.1f, Math.Min(box.Height, bottom - top));
}
