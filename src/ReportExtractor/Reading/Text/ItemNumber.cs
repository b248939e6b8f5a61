using System.Globalization;

namespace ReportExtractor.Reading.Text;

/// <summary>Numbers before the items of a form: 1., （三）, 一、, 第.</summary>
internal static class ItemNumber
{
    private const string Numerals = "一二三四五六七八九十";

    // （十）
    private const int MaxLength = 4;

    /// <summary>True if a label has one before it, or is nothing but its digits.</summary>
    public static bool IsBefore(string label)
    {
        var text = label.AsSpan().TrimStart("（([【 \u3000");
        var digits = 0;
        while (digits < text.Length && IsNumeral(text[digits]))
            digits++;
        return text is ['第' or (>= '①' and <= '⑳'), ..] || (digits is 1 or 2 && (digits == text.Length ? char.IsDigit(text[0]) : text[digits] is '、' or '.' or '．' or '）' or ')' or ']' or '】' || char.IsWhiteSpace(text[digits])));
    }

    /// <summary>The number in digits that a label begins with; -1 if it is too long for an item's.</summary>
    public static int Of(string label)
    {
        var digits = label.TakeWhile(char.IsAsciiDigit).Count();
        return digits is 1 or 2 ? int.Parse(label.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture) : -1;
    }

    /// <summary>True if a word is nothing but one.</summary>
    public static bool IsAll(string word) => word.Length <= MaxLength && "、.．)）".Contains(word[^1]) && word.Any(IsNumeral);

    private static bool IsNumeral(char c) => char.IsDigit(c) || Numerals.Contains(c);
}
