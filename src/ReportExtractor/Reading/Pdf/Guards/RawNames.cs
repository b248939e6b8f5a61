using System.Globalization;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>Names in the bytes of a PDF that lead the library into circles.</summary>
internal static class RawNames
{
    private const int MaxLength = 6;
    private const int EscapeLength = 3;

    private static readonly string[] Watched = ["Length", "Dests"];

    /// <summary>Renames the tree of link targets. The library walks it when it opens a document, in circles if it has any; text has no use for it.</summary>
    public static void HideTargets(Span<byte> bytes)
    {
        for (var at = 0; bytes[at..].IndexOf("/Dests"u8) is >= 0 and var next; at++)
        {
            at += next;
            bytes[at + 1] = (byte)'-';
        }
    }

    /// <summary>True if one of the names that are looked for here is written in escapes, as no producer does.</summary>
    public static bool AreDisguised(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; bytes[at..].IndexOf((byte)'#') is >= 0 and var next; at++)
        {
            at += next;
            var reach = Math.Max(0, at - (MaxLength * EscapeLength));
            var slash = bytes[reach..at].LastIndexOf((byte)'/');
            if (slash >= 0 && IsWatched(bytes[(reach + slash + 1)..], at - reach - slash - 1))
                return true;
        }

        return false;
    }

    // The first escape stands this far into the name; beyond a name it changes nothing.
    private static bool IsWatched(ReadOnlySpan<byte> name, int escape)
    {
        var plain = Unescape(name);
        return Array.Exists(Watched, watched => escape < watched.Length && plain.StartsWith(watched, StringComparison.Ordinal));
    }

    private static string Unescape(ReadOnlySpan<byte> name)
    {
        Span<char> letters = stackalloc char[MaxLength];
        var count = 0;
        for (var i = 0; i < name.Length && count < MaxLength; i++)
        {
            var value = name[i];
            if (value == '#' && i + 2 < name.Length && byte.TryParse(name.Slice(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var escaped))
            {
                value = escaped;
                i += 2;
            }

            letters[count++] = (char)value;
        }

        return new string(letters[..count]);
    }
}
