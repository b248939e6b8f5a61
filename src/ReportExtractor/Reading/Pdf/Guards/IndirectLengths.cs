using System.Globalization;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>
/// Writes the lengths of streams in place of references to them. A reader that looks a length up reads whatever stands
/// where the table of contents says, which may be a stream whose length it must look up.
/// </summary>
internal static class IndirectLengths
{
    private const int MaxNameBytes = 3 * 6;

    /// <summary>The file with its lengths in place. One that is not known, or has no room, is left out: readers then look for the stream's end.</summary>
    public static ReadOnlyMemory<byte> Resolve(ReadOnlyMemory<byte> file, List<RawObject> objects)
    {
        byte[]? resolved = null;
        Dictionary<long, long>? numbers = null;
        for (var at = 0; file.Span[at..].IndexOf("/Length"u8) is >= 0 and var next;)
        {
            var name = at + next;
            at = name + 7;
            var scan = new RawScan(file.Span, at);
            if (!scan.TryReadReference(out var target))
                continue;
            numbers ??= Numbers(file.Span, objects);
            resolved ??= file.ToArray();
            var place = resolved.AsSpan(at, scan.At - at);
            var isKnown = numbers.TryGetValue(target, out var length) && length >= 0 && length.TryFormat(place[1..], out _, provider: CultureInfo.InvariantCulture);
            place.Fill((byte)' ');
            if (isKnown)
                length.TryFormat(place[1..], out _, provider: CultureInfo.InvariantCulture);
            else
                resolved.AsSpan(name, 7).Fill((byte)' ');
            at = scan.At;
        }

        return resolved ?? file;
    }

    /// <summary>True if the name of a length is written in escapes, as no producer does.</summary>
    public static bool IsDisguised(ReadOnlySpan<byte> file)
    {
        for (var at = 0; file[at..].IndexOf((byte)'#') is >= 0 and var next; at++)
        {
            at += next;
            var start = file[Math.Max(0, at - MaxNameBytes)..at].LastIndexOf((byte)'/');
            if (start < 0)
                continue;
            start += Math.Max(0, at - MaxNameBytes) + 1;
            var name = file[start..Math.Min(file.Length, start + MaxNameBytes)];
            if (!name.StartsWith("Length"u8) && Unescape(name).StartsWith("Length", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // Of numbers that are given twice none is known.
    private static Dictionary<long, long> Numbers(ReadOnlySpan<byte> file, List<RawObject> objects)
    {
        var numbers = new Dictionary<long, long>();
        foreach (var candidate in objects)
        {
            var scan = new RawScan(file, candidate.Body);
            var isNumber = scan.TryReadNumber(out var value) && scan.TryReadWord("endobj"u8);
            if (!numbers.TryAdd(candidate.Number, isNumber ? value : -1))
                numbers[candidate.Number] = -1;
        }

        return numbers;
    }

    private static string Unescape(ReadOnlySpan<byte> name)
    {
        Span<char> letters = stackalloc char[MaxNameBytes];
        var count = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var isEscape = name[i] == '#' && i + 2 < name.Length && byte.TryParse(name.Slice(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value);
            letters[count++] = isEscape ? (char)byte.Parse(name.Slice(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : (char)name[i];
            i += isEscape ? 2 : 0;
        }

        return new string(letters[..count]);
    }
}
