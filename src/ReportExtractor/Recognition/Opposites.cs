namespace ReportExtractor.Recognition;

/// <summary>Words that no misprint adds or drops: labels that differ in one of them mean different things, however alike they look.</summary>
internal static class Opposites
{
    private static readonly string[][] Words =
    [
        ["上年", "上一年", "去年", "往年"],
        ["下年", "下一年", "次年"],
        ["新收", "收到"],
        ["办结", "结案"],
        ["不"],
        ["未"],
        ["非"],
        ["其他"],
    ];

    // From here on a label within another is that label cut short, not another one; one character less suffices for its beginning.
    private const int MinPiece = 6;
    private const int MinBeginning = 5;

    /// <summary>True if one label has such a word and the other has not, unless it was cut off with its end.</summary>
    public static bool Differ(string a, string b) =>
        !(a.Length < b.Length ? IsPiece(a, b) : IsPiece(b, a)) && Array.Exists(Words, words => Has(a, words) != Has(b, words));

    /// <summary>True if a label has such a word that the other has not.</summary>
    public static bool Adds(string label, string other) => Array.Exists(Words, words => Has(label, words) && !Has(other, words));

    private static bool IsPiece(string piece, string whole) =>
        (piece.Length >= MinPiece && whole.Contains(piece, StringComparison.Ordinal)) || (piece.Length >= MinBeginning && whole.StartsWith(piece, StringComparison.Ordinal));

    private static bool Has(string label, string[] words) => Array.Exists(words, word => label.Contains(word, StringComparison.Ordinal));
}
