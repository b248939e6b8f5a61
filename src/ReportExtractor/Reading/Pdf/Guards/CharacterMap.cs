using System.Buffers;
using System.Buffers.Text;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>Foresees how much a font's character map will hold.</summary>
internal static class CharacterMap
{
    // Codes have four bytes at most.
    private const int MaxDigits = 8;

    // A map that builds on one of the library's own costs as much as reading that one.
    private const long BaseCost = 20_000;

    // Beyond the bound, however often it is added.
    private const long TooMany = 1L << 32;

    private static readonly SearchValues<byte> NumberParts = SearchValues.Create("0123456789.+-"u8);

    private static readonly SearchValues<byte> TokenStarts = SearchValues.Create("<[e"u8);

    /// <summary>How many codes the ranges of the map stand for, more or less; more than any bound if they are no codes at all.</summary>
    public static long Cost(ReadOnlySpan<byte> map)
    {
        long cost = 0;
        for (var rest = map; rest.IndexOf("range"u8) is >= 0 and var at; rest = rest[(at + 5)..])
        {
            var before = rest[..at];
            if (before.EndsWith("beginbf"u8))
                cost += Announced(before) + RangesCost(rest[(at + 5)..]);
            else if (before.EndsWith("begincid"u8) || before.EndsWith("begincodespace"u8))
                cost += Announced(before) + ListCost(rest[(at + 5)..]);
            if (cost > ReadingLimits.MaxFontCodes)
                break;
        }

        return cost + (BaseCost * map.Count("usecmap"u8));
    }

    // 12 begincodespacerange: room is made for so many before one is read.
    private static long Announced(ReadOnlySpan<byte> before)
    {
        before = before[..before.LastIndexOf("begin"u8)].TrimEnd(" \t\r\n\f\0"u8);
        var number = before[(before.LastIndexOfAnyExcept(NumberParts) + 1)..];
        return Utf8Parser.TryParse(number, out double count, out _) ? (long)Math.Clamp(count, 0, TooMany) : 0;
    }

    // Ranges are <first> <last> <text of the first>, or <first> <last> [<text> …].
    private static long RangesCost(ReadOnlySpan<byte> rest)
    {
        long cost = 0;
        while (TryRead(ref rest, out var first) && TryRead(ref rest, out var last) && TryRead(ref rest, out var text) && cost <= ReadingLimits.MaxFontCodes)
        {
            if (first.Length > MaxDigits)
                return TooMany;
            var codes = Math.Max(0, Number(last[..Math.Min(first.Length, last.Length)]) - Number(first)) + 1;
            cost += codes * (1 + (text.Length / MaxDigits));
        }

        return cost;
    }

    // These are searched for every letter, one after the other; so each counts as many.
    private static long ListCost(ReadOnlySpan<byte> rest)
    {
        const int EachCost = 200;
        long cost = 0;
        while (TryRead(ref rest, out var code))
            cost += code.Length > MaxDigits ? TooMany : EachCost;
        return cost;
    }

    // The digits of the next code; those of a list are left out. False at the end of the section.
    private static bool TryRead(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> digits)
    {
        digits = default;
        var start = rest.IndexOfAny(TokenStarts);
        if (start < 0 || rest[start] == 'e')
            return false;
        var isList = rest[start] == '[';
        rest = rest[(start + 1)..];
        var end = rest.IndexOf(isList ? (byte)']' : (byte)'>');
        if (end < 0)
            return false;
        digits = isList ? default : rest[..end];
        rest = rest[(end + 1)..];
        return true;
    }

    private static long Number(ReadOnlySpan<byte> digits)
    {
        long number = 0;
        foreach (var digit in digits)
        {
            if (char.IsAsciiHexDigit((char)digit))
                number = (number << 4) + (digit <= '9' ? digit - '0' : (digit | ' ') - 'a' + 10);
        }

        return number;
    }
}
