using System.Globalization;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>Where an object begins in the bytes of a PDF.</summary>
/// <param name="Number">Its number; -1 if that is written in an unusual way.</param>
/// <param name="Body">The place after the word that begins it.</param>
internal readonly record struct RawObject(long Number, int Body);

/// <summary>Finds what looks like objects in the bytes of a PDF, wherever its table of contents says they are.</summary>
internal static class RawObjects
{
    /// <summary>The objects in the order they stand.</summary>
    public static List<RawObject> Find(ReadOnlySpan<byte> file)
    {
        var objects = new List<RawObject>();
        for (var at = 0; file[at..].IndexOf("obj"u8) is >= 0 and var next;)
        {
            at += next + 3;
            if (!file[..(at - 3)].EndsWith("end"u8))
                objects.Add(new RawObject(NumberBefore(file[..(at - 3)]), at));
        }

        return objects;
    }

    // Number and generation stand before the word.
    private static long NumberBefore(ReadOnlySpan<byte> before)
    {
        before = before[..(before.LastIndexOfAnyExcept(RawScan.Blanks) + 1)];
        before = before[..(before.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1)];
        before = before[..(before.LastIndexOfAnyExcept(RawScan.Blanks) + 1)];
        var start = before.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1;
        var isUsual = start < before.Length && (start == 0 || before[start - 1] is not ((byte)'.' or (byte)'+' or (byte)'-'));
        return isUsual && long.TryParse(before[start..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }
}
