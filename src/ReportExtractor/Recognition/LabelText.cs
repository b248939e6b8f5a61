using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>
/// Labels reduced to what tells them apart, the one place where this is done. A key keeps ideographs and letters, in
/// half width and simplified writing, and drops numbering, brackets, quotes, punctuation, digits, blanks and
/// invisible characters.
/// </summary>
internal static class LabelText
{
    /// <summary>Longer texts are no labels: the longest official one has 42 characters.</summary>
    public const int MaxLength = 120;

    private const string Numerals = "一二三四五六七八九十";

    /// <summary>Writes the key of a text to a buffer and returns its length, or 0 if the text has none or is too long to be a label.</summary>
    public static int WriteKey(ReadOnlySpan<char> text, Span<char> buffer)
    {
        if (text.Length > MaxLength)
            return 0;
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = TraditionalCharacters.Simplify(Width.Fold(text[i]));
            if (!char.IsLetter(c) || c is 'º' or 'ª')
                continue;
            if (Numerals.Contains(c) && IsNumbering(text, i))
                continue;
            buffer[length++] = c;
        }

        return length;
    }

    /// <summary>The key of a text; empty if it has none.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(buffer[..WriteKey(text, buffer)]);
    }

    /// <summary>The text without its bracketed remarks, as （件） is one, （一） is none; the same text if there are none or nothing else.</summary>
    public static string WithoutRemarks(string text)
    {
        var open = text.AsSpan().IndexOfAny("（(【[〔");
        if (open < 0)
            return text;
        var kept = new System.Text.StringBuilder(text.Length);
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '(' or '【' or '[' or '〔')
            {
                if (depth++ == 0)
                    start = i;
            }
            else if (text[i] is '）' or ')' or '】' or ']' or '〕' && depth > 0)
            {
                if (--depth == 0 && i - start <= 3 && !IsWord(text.AsSpan(start + 1, i - start - 1)))
                    kept.Append(text, start, i - start + 1);
            }
            else if (depth == 0)
            {
                kept.Append(text[i]);
            }
        }

        return kept.Length == 0 ? text : kept.ToString();
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c) || Numerals.Contains(c))
                return false;
        }

        return text.Length > 0;
    }

    // A numeral is numbering if it stands in brackets or before a stop: （三）, 三、, 三． but not 三类.
    private static bool IsNumbering(ReadOnlySpan<char> text, int index)
    {
        var after = index + 1;
        while (after < text.Length && (Numerals.Contains(text[after]) || Width.Fold(text[after]) == ' '))
            after++;
        if (after >= text.Length)
            return false;
        var next = Width.Fold(text[after]);
        return next is '、' or '.' or ')' or ',' or '】' or ']' or '〕' or '．' or '·';
    }
}
