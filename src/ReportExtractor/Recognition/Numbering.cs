using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>How a number before a label or heading is written.</summary>
internal enum NumberingStyle
{
    None,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1.</summary>
    Arabic,

    /// <summary>（1）</summary>
    BracketedArabic,

    /// <summary>第一章, 第一部分</summary>
    Ordinal,
}

/// <summary>The number before a label or heading.</summary>
/// <param name="Style">How it is written.</param>
/// <param name="Value">Its value, 0 without a number.</param>
/// <param name="Printed">The number as printed, without brackets and stops.</param>
/// <param name="Length">How many characters of the text it takes, with brackets, stops and blanks.</param>
internal readonly record struct Numbering(NumberingStyle Style, int Value, string? Printed, int Length)
{
    private const string Digits = "一二三四五六七八九十";
    private const string FormalDigits = "壹贰叁肆伍陆柒捌玖拾";

    /// <summary>Reads the number at the head of a text.</summary>
    public static Numbering Parse(ReadOnlySpan<char> text)
    {
        var i = SkipBlanks(text, 0);
        if (i >= text.Length)
            return default;
        if (text[i] is >= '①' and <= '⑳')
            return new(NumberingStyle.Arabic, text[i] - '①' + 1, text[i].ToString(), SkipBlanks(text, i + 1));

        var ordinal = text[i] == '第';
        var bracket = Width.Fold(text[i]) is '(' or '【' or '[' or '〔';
        if (ordinal || bracket)
            i = SkipBlanks(text, i + 1);
        var start = i;
        var value = 0;
        var chinese = false;
        for (; i < text.Length && i - start < 3; i++)
        {
            var c = Width.Fold(text[i]);
            var digit = Math.Max(Digits.IndexOf(c, StringComparison.Ordinal), FormalDigits.IndexOf(c, StringComparison.Ordinal)) + 1;
            if (digit > 0 && (chinese || i == start))
            {
                chinese = true;
                value = digit == 10 ? Math.Max(value, 1) * 10 : value + digit;
            }
            else if (char.IsAsciiDigit(c) && !chinese)
            {
                value = (value * 10) + (c - '0');
            }
            else
            {
                break;
            }
        }

        if (i == start || i >= text.Length)
            return default;
        var printed = text[start..i].ToString();
        i = SkipBlanks(text, i);
        if (i >= text.Length)
            return default;
        var stop = Width.Fold(text[i]);
        if (ordinal)
        {
            var length = text[i..].StartsWith("部分", StringComparison.Ordinal) ? 2 : stop is '章' or '节' ? 1 : 0;
            return length == 0 ? default : new(NumberingStyle.Ordinal, value, printed, SkipStops(text, i + length));
        }

        if (bracket)
        {
            return stop is ')' or '】' or ']' or '〕'
                ? new(chinese ? NumberingStyle.BracketedChinese : NumberingStyle.BracketedArabic, value, printed, SkipStops(text, i + 1))
                : default;
        }

        var spaced = i > start && Width.Fold(text[i - 1]) == ' ' && chinese;
        if (stop is not ('、' or '.' or '．' or ')' or ',' or '·' or ':' or '。') && !spaced)
            return default;
        var end = SkipStops(text, i);

        // 829.9 is a number, not a numbered label.
        if (!chinese && stop is '.' or ',' && end < text.Length && char.IsAsciiDigit(Width.Fold(text[end])))
            return default;
        return new(chinese ? NumberingStyle.Chinese : NumberingStyle.Arabic, value, printed, end);
    }

    private static int SkipBlanks(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (Width.Fold(text[i]) == ' ' || Width.IsInvisible(text[i])))
            i++;
        return i;
    }

    private static int SkipStops(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (Width.Fold(text[i]) is ' ' or '、' or '.' or ',' or '．' or ')' or ':' or '·' || Width.IsInvisible(text[i])))
            i++;
        return i;
    }
}
