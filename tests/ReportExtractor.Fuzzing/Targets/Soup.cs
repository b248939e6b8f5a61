using System.Text;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>Bytes as a choice of words: what a language allows in an order that nobody would write.</summary>
internal static class Soup
{
    // Words that follow each other, and now and then a letter.
    private const int Letters = 32;

    private const int LongestPattern = 6;
    private const int Growth = 16;

    /// <summary>A word for each byte. Rare bytes are ASCII letters instead.</summary>
    public static string Of(ReadOnlySpan<byte> bytes, IReadOnlyList<string> words, string between = "")
    {
        var text = new StringBuilder(bytes.Length * 4);
        foreach (var value in bytes)
            text.Append(value < Letters ? ((char)(0x20 + (3 * value))).ToString() : words[(value - Letters) % words.Count]).Append(between);
        return text.ToString();
    }

    /// <summary>A few of the bytes over and over, so that what grows faster than its input shows.</summary>
    public static byte[] Repeated(ReadOnlySpan<byte> bytes)
    {
        var pattern = bytes[..Math.Min(bytes.Length, 1 + (bytes[0] % LongestPattern))];
        var repeated = new byte[bytes.Length * Growth];
        for (var i = 0; i < repeated.Length; i++)
            repeated[i] = pattern[i % pattern.Length];
        return repeated;
    }

    /// <summary>The same as UTF-8.</summary>
    public static byte[] Bytes(ReadOnlySpan<byte> bytes, IReadOnlyList<string> words, string between = "") => Encoding.UTF8.GetBytes(Of(bytes, words, between));
}
