using System.Text;

namespace ReportExtractor.Generator.Pdf;

/// <summary>Text broken into lines: between any two ideographs, not within numbers and words.</summary>
internal static class WrappedText
{
    /// <summary>The lines of a text, the first one shorter by <paramref name="indent"/>.</summary>
    public static IReadOnlyList<string> Lines(string text, PdfFonts fonts, double size, double width, double indent = 0)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            var room = width - indent;
            foreach (var piece in Pieces(paragraph))
            {
                if (line.Length > 0 && fonts.Width(line + piece, size) > room)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    room = width;
                }

                line.Append(piece);
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    /// <summary>The width of the widest part of a text that is not broken.</summary>
    public static double WidestWord(string text, PdfFonts fonts, double size) => Pieces(text).Select(piece => fonts.Width(piece, size)).DefaultIfEmpty().Max();

    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && ((IsOfWord(text[end - 1]) && IsOfWord(text[end])) || IsInNumber(text, end) || IsInNumber(text, end - 1)))
                end++;
            yield return text[start..end];
            start = end;
        }
    }

    // 12 345 is one word.
    private static bool IsInNumber(string text, int blank) =>
        text[blank] == ' ' && blank > 0 && blank + 1 < text.Length && char.IsDigit(text[blank - 1]) && char.IsDigit(text[blank + 1]);

    private static bool IsOfWord(char letter) => (char.IsAscii(letter) && letter != ' ') || char.IsDigit(letter);
}
