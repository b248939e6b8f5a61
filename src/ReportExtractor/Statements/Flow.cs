using System.Text;
using ReportExtractor.Documents;

namespace ReportExtractor.Statements;

/// <summary>
/// A chapter's text as it is read: widths folded, blanks and the line breaks within a sentence taken out, so that words and
/// figures stand together. A blank or line break between two digits stays, since they may be two numbers.
/// </summary>
internal sealed class Flow
{
    private const string Ends = "。;!?:)";
    private const string CountedWith = "件条份宗起篇个期次项部人名家场册例则元万亿余多%";

    private readonly List<int> _origin = [];

    private Flow(string printed)
    {
        Printed = printed;
        var text = new StringBuilder(printed.Length);
        for (var i = 0; i < printed.Length; i++)
        {
            var c = printed[i] == '\n' ? '\n' : Width.Fold(printed[i]);
            if (Width.IsInvisible(printed[i]) || (c == ' ' && !IsBetweenDigits(printed, i)) || (c == '\n' && IsWithinSentence(text, printed, i)))
                continue;
            text.Append(c);
            _origin.Add(i);
        }

        Text = text.ToString();
    }

    /// <summary>The chapter's text as printed.</summary>
    public string Printed { get; }

    /// <summary>The text as it is read.</summary>
    public string Text { get; }

    /// <summary>The flow of a chapter's text.</summary>
    public static Flow Of(string printed) => new(printed);

    /// <summary>Where a character of <see cref="Text"/> stands in the printed text; the printed end for the end.</summary>
    public int Origin(int index) => index < _origin.Count ? _origin[index] : Printed.Length;

    /// <summary>A stretch of <see cref="Text"/> as printed, in one line.</summary>
    public string AsPrinted(int start, int end) =>
        end <= start ? "" : Printed[Origin(start)..(Origin(end - 1) + 1)].Replace("\n", "", StringComparison.Ordinal);

    // 4811条: no item's number has a unit.
    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && Width.Fold(text[end]) is (>= '0' and <= '9') or ',' or '.')
            end++;
        return end < text.Length && CountedWith.Contains(Width.Fold(text[end]));
    }

    private static bool IsBetweenDigits(string text, int index)
    {
        var (before, after) = (index - 1, index + 1);
        while (before >= 0 && Width.Fold(text[before]) == ' ')
            before--;
        while (after < text.Length && Width.Fold(text[after]) == ' ')
            after++;
        return before >= 0 && after < text.Length && char.IsAsciiDigit(Width.Fold(text[before])) && char.IsAsciiDigit(Width.Fold(text[after]));
    }

    // A line that ends without a stop goes on in the next, unless that begins with an item's number or a date.
    private static bool IsWithinSentence(StringBuilder text, string printed, int index)
    {
        if (text.Length == 0 || Ends.Contains(text[^1]) || text[^1] == '\n')
            return text.Length == 0 || text[^1] == '\n';
        var next = printed.AsSpan(index + 1).TrimStart();
        return next.Length > 0 && Width.Fold(next[0]) is not ('(' or '[' or '【') && (!char.IsAsciiDigit(Width.Fold(next[0])) || (!char.IsAsciiDigit(text[^1]) && IsCount(next)))
            && !(next.Length > 1 && next[1] is '、' && "一二三四五六七八九十".Contains(next[0]));
    }
}
