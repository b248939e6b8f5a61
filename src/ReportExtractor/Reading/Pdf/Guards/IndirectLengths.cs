using System.Globalization;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>
/// Writes the lengths of streams in place of references to them. A reader that looks a length up reads whatever stands
/// where the table of contents says, which may be a stream whose length it must look up.
/// </summary>
internal static class IndirectLengths
{
    /// <summary>Puts the lengths in place. One that is not known, or has no room, is left out: readers then look for the stream's end.</summary>
    public static void Resolve(Span<byte> file, List<RawObject> objects)
    {
        Dictionary<long, long>? numbers = null;
        for (var at = 0; file[at..].IndexOf("/Length"u8) is >= 0 and var next;)
        {
            var name = file.Slice(at + next, 7);
            at += next + name.Length;
            var scan = new RawScan(file, at);
            if (!scan.TryReadReference(out var target))
                continue;
            var reference = file[at..scan.At];
            at = scan.At;
            numbers ??= Numbers(file, objects);
            reference.Fill((byte)' ');
            if (!numbers.TryGetValue(target, out var length) || length < 0 || !length.TryFormat(reference[1..], out _, provider: CultureInfo.InvariantCulture))
                name.Fill((byte)' ');
        }
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
}
