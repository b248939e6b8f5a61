namespace ReportExtractor.Generator.Pdf;

/// <summary>The fonts of a document: one for its text, perhaps another for its digits.</summary>
/// <param name="Text">The font of the text.</param>
/// <param name="Digits">The font of the digits, if it is another.</param>
internal sealed record PdfFonts(PdfFont Text, PdfFont? Digits = null)
{
    /// <summary>All of them.</summary>
    public IEnumerable<PdfFont> All => Digits is null ? [Text] : [Text, Digits];

    /// <summary>Their names.</summary>
    public override string ToString() => string.Concat(All.Select(font => font.Name));

    /// <summary>The pieces of a text, each with its font.</summary>
    public IEnumerable<(PdfFont Font, string Run)> Runs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var font = FontOf(text[start]);
            var end = start + 1;
            while (end < text.Length && FontOf(text[end]) == font)
                end++;
            yield return (font, text[start..end]);
            start = end;
        }
    }

    /// <summary>A text's width in points.</summary>
    public double Width(string text, double size) => text.Sum(letter => FontOf(letter).Width(letter)) * size;

    private PdfFont FontOf(char letter) => Digits is not null && letter is >= '0' and <= '9' or '.' or ',' or '-' ? Digits ?? Text : Text;
}
