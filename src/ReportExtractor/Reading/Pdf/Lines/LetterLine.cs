using System.Text;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Lines;

/// <summary>Letters that stand on one line, from left to right.</summary>
internal sealed class LetterLine(List<Letter> letters)
{
    // A gap of this part of the font size is a blank, whether or not one was drawn.
    private const float Blank = 0.3f;

    private const float ColumnGap = 3.5f;

    // Smaller letters that stand higher than the others are a mark, not part of the number before them.
    private const float MarkSize = 0.8f;
    private const float MarkRise = 0.2f;

    public IReadOnlyList<Letter> Letters => letters;

    public Box Box { get; } = letters.Select(letter => letter.Box).Aggregate((a, b) => a.Around(b));

    /// <summary>The largest font size on the line.</summary>
    public float Size { get; } = letters.Max(letter => letter.Size);

    /// <summary>The line's parts that stand so far apart that they belong to columns of their own: a menu beside the text.</summary>
    public IEnumerable<LetterLine> Columns
    {
        get
        {
            var start = 0;
            for (var i = 1; i <= letters.Count; i++)
            {
                if (i < letters.Count && letters[i].Box.Left - letters[i - 1].Box.Right <= ColumnGap * Size)
                    continue;
                yield return new LetterLine(letters.GetRange(start, i - start));
                start = i;
            }
        }
    }

    /// <summary>The text, with blanks where letters stand apart, raised letters in brackets.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(letters.Count + 8);
            var inMark = false;
            for (var i = 0; i < letters.Count; i++)
            {
                var isMark = IsMark(letters[i]);
                if (inMark && !isMark)
                    text.Append(']');
                if (i > 0 && letters[i].Box.Left - letters[i - 1].Box.Right > Blank * Math.Min(letters[i].Size, letters[i - 1].Size))
                    text.Append(' ');
                if (isMark && !inMark)
                    text.Append('[');
                inMark = isMark;
                text.Append(letters[i].Text);
            }

            if (inMark)
                text.Append(']');
            return text.ToString();
        }
    }

    private bool IsMark(Letter letter) =>
        letter.Size < MarkSize * Size && Box.Bottom - letter.Box.Bottom > MarkRise * Size;
}
