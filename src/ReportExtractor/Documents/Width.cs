namespace ReportExtractor.Documents;

/// <summary>Characters that look the same to a reader, folded to one.</summary>
internal static class Width
{
    /// <summary>A full-width ASCII character as its half-width twin; every kind of blank as a space; a radical as its ideograph; others unchanged.</summary>
    public static char Fold(char c) => c switch
    {
        <= '~' => c is '\t' or '\n' or '\r' ? ' ' : c,
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '\u00a0' or '\u3000' or (>= '\u2000' and <= '\u200a') or '\u202f' or '\u205f' => ' ',
        >= '\u2e80' and <= '\u2fd5' => Radicals.Fold(c),
        _ => c,
    };

    /// <summary>True for characters that take no place on paper: zero-width blanks, joiners, soft hyphens, byte order marks, control characters.</summary>
    public static bool IsInvisible(char c) =>
        c is (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2064') or '\ufeff' or '\u00ad' or '\u180e'
        || (c < ' ' && c is not ('\t' or '\n' or '\r')) || c == '\u007f';

    /// <summary>The text with widths folded and blanks and invisible characters taken out.</summary>
    public static string Compact(ReadOnlySpan<char> text)
    {
        var buffer = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var raw in text)
        {
            if (IsInvisible(raw))
                continue;
            var c = Fold(raw);
            if (c != ' ')
                buffer[length++] = c;
        }

        return new string(buffer[..length]);
    }
}
