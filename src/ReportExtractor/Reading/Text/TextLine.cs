using System.Buffers;

namespace ReportExtractor.Reading.Text;

/// <summary>One line of a text.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its characters without the line's end.</param>
internal readonly record struct TextLine(int Number, string Text)
{
    private static readonly SearchValues<char> PageNumberCharacters = SearchValues.Create("-—–－ \u30000123456789０１２３４５６７８９");

    private static readonly SearchValues<char> ProseMarks = SearchValues.Create("。，；：");

    /// <summary>True if the line is one cell of a table that lost its partings, as far as it can be told: short, neither prose nor a numbered heading (三、…) nor a page number.</summary>
    public bool IsLoneLabel => IsLabel && !Text.Contains('、', StringComparison.Ordinal);

    /// <summary>True if the line may be a label: short, neither prose nor a page number.</summary>
    public bool IsLabel => Text.AsSpan().Trim() is var text && text.Length is > 1 and <= 60
        && !WithoutRemark(text).ContainsAny(ProseMarks) && text.ContainsAnyExcept(PageNumberCharacters);

    /// <summary>True if nothing is printed on the line.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    // （二）部分公开（区分处理的，只计这一情形，不计其他情形）, or the first line of it
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> text) =>
        text.LastIndexOfAny('（', '(') is > 0 and var open && (text[^1] is '）' or ')' || !text[open..].ContainsAny('）', ')')) ? text[..open] : text;

    /// <summary>The lines of a text; a form feed ends a line too.</summary>
    /// <exception cref="UnreadableDocumentException">It has more than <see cref="ReadingLimits.MaxLines"/>.</exception>
    public static IReadOnlyList<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var number = 1;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var rest = line;
            for (var feed = rest.IndexOf('\f'); feed >= 0; feed = rest.IndexOf('\f'))
            {
                Add(rest[..feed]);
                rest = rest[(feed + 1)..];
            }

            Add(rest);
            number++;
        }

        return lines;

        void Add(ReadOnlySpan<char> line)
        {
            if (lines.Count == ReadingLimits.MaxLines)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"the text has more than {ReadingLimits.MaxLines} lines");
            lines.Add(new TextLine(number, line.ToString()));
        }
    }
}
