using System.Text;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>A text as a cell of a sheet can hold it.</summary>
internal static class SheetText
{
    /// <summary>How many characters a cell holds.</summary>
    public const int MaxLength = 32_767;

    /// <summary>What stands at the end of a text that was too long.</summary>
    public const string CutMark = "……（过长，已截断，全文见 CSV 文件）";

    private const char LastBeforeSurrogates = '\uD7FF';
    private const char LastCharacter = '\uFFFD';

    /// <summary>The text without characters that no sheet can hold, and not longer than one can; null if nothing can be seen of it.</summary>
    public static string? Of(string text)
    {
        var clean = text.AsSpan().ContainsAnyExceptInRange(' ', LastBeforeSurrogates) ? Clean(text) : text;
        if (string.IsNullOrWhiteSpace(clean))
            return null;
        if (clean.Length <= MaxLength)
            return clean;
        var length = MaxLength - CutMark.Length;
        return clean[..(char.IsHighSurrogate(clean[length - 1]) ? length - 1 : length)] + CutMark;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or (>= ' ' and <= LastCharacter) || !rune.IsBmp)
                clean.Append(rune);
        }

        return clean.ToString();
    }
}
