using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;
using ReportExtractor.Reading.Pdf.Lines;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>A run of letters that are drawn one behind the other on one line, closer than the cells of a table.</summary>
internal sealed class LineWord
{
    public LineWord(IReadOnlyList<Letter> letters)
    {
        Letters = letters;
        var line = new LetterLine([.. letters.OrderBy(letter => letter.Box.Left)]);
        Box = line.Box;
        Size = line.Size;
        Text = line.Text;
        IsFigure = AlignedWord.LooksLikeFigure(Text);
    }

    /// <summary>Words below each other as one.</summary>
    public LineWord(IReadOnlyList<LineWord> lines)
    {
        Letters = [.. lines.SelectMany(line => line.Letters)];
        Box = lines.Select(line => line.Box).Aggregate((a, b) => a.Around(b));
        Size = lines.Max(line => line.Size);
        Text = string.Concat(lines.Select(line => line.Text));
        IsFigure = AlignedWord.LooksLikeFigure(Text);
    }

    public IReadOnlyList<Letter> Letters { get; }

    public string Text { get; }

    public Box Box { get; }

    /// <summary>The largest font size in it.</summary>
    public float Size { get; }

    /// <summary>It is a number or a dash.</summary>
    public bool IsFigure { get; private init; }

    /// <summary>It is a figure with a remark: 22（其中修订16件）.</summary>
    public bool HasRemark => IsFigure && Text.AsSpan().IndexOfAny("（([") >= 0;

    /// <summary>The word, which is known to be none of a table's figures.</summary>
    public LineWord AsLabel() => new(Letters) { IsFigure = false };
}

/// <summary>Parts letters into the words that may be cells. Producers draw a table cell by cell, so the order of drawing keeps cells apart that stand close.</summary>
internal static class LineWords
{
    // In parts of the font size. A blank within a label takes a half.
    private const float Gap = 0.6f;
    private const float Overlap = -0.4f;
    private const float BaselineShift = 0.15f;
    private const float MinGap = 0.12f;

    // What is longer was never several cells.
    private const int MaxLetters = 200;

    // 总   计 is one heading, and so is 自  然  人.
    private const float SpacedLetterGap = 2.5f;
    private const float SameGap = 0.1f;

    /// <summary>The words of letters, which come in the order they are drawn.</summary>
    public static List<LineWord> Of(IReadOnlyList<Letter> letters)
    {
        var words = new List<LineWord>();
        for (var start = 0; start < letters.Count;)
        {
            var end = start + 1;
            while (end < letters.Count && IsNext(letters, start, end))
                end++;
            words.Add(new LineWord([.. letters.Skip(start).Take(end - start)]));
            start = end;
        }

        return words;
    }

    /// <summary>A word parted where cells that stand close were taken for one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isCellBefore">True if what lies left and right of a gap in the word is known to stand in two columns.</param>
    public static IEnumerable<LineWord> Part(LineWord word, Func<LineWord, LineWord, bool> isCellBefore)
    {
        for (var i = 1; i < word.Letters.Count && word.Letters.Count <= MaxLetters; i++)
        {
            if (word.Letters[i].Box.Left - word.Letters[i - 1].Box.Right < MinGap * word.Size)
                continue;
            var (left, right) = (new LineWord([.. word.Letters.Take(i)]), new LineWord([.. word.Letters.Skip(i)]));
            if (isCellBefore(left, right))
                return Part(right, isCellBefore).Prepend(left);
        }

        return [word];
    }

    private static bool IsNext(IReadOnlyList<Letter> letters, int start, int index)
    {
        var (before, letter) = (letters[index - 1], letters[index]);
        var size = Math.Max(before.Size, letter.Size);
        if (Math.Abs(letter.Box.Bottom - before.Box.Bottom) > BaselineShift * size && Math.Min(before.Size, letter.Size) > 0.8f * size)
            return false;
        var gap = (letter.Box.Left - before.Box.Right) / size;
        if (gap < Overlap || Math.Abs(letter.Box.CentreY - before.Box.CentreY) > size / 2)
            return false;

        // Single letters wide apart, neither of them a figure.
        var isSpaced = (index == start + 1 || Math.Abs(gap - ((before.Box.Left - letters[index - 2].Box.Right) / size)) <= SameGap) && IsIdeograph(before) && IsIdeograph(letter)
            && (index + 1 >= letters.Count || letters[index + 1].Box.Left - letter.Box.Right > Gap * size || letters[index + 1].Box.Left < letter.Box.Left);
        return gap <= (isSpaced ? SpacedLetterGap : Gap);
    }

    private static bool IsIdeograph(Letter letter) => letter.Text[0] >= '\u3400' && char.IsLetter(letter.Text[0]) && !AlignedWord.LooksLikeFigure(letter.Text);
}
