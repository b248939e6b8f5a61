using System.Buffers;
using System.Globalization;

namespace ReportExtractor.Reading.Pdf.Guards;

/// <summary>Reads what can stand between objects in the bytes of a PDF, as leniently as any reader does.</summary>
internal ref struct RawScan(ReadOnlySpan<byte> file, int at)
{
    // Readers take control characters for blanks.
    private static readonly byte[] BlankBytes = [.. Enumerable.Range(0, 33).Concat(Enumerable.Range(0x7F, 33)).Select(value => (byte)value)];
    private static readonly SearchValues<byte> Signs = SearchValues.Create("+-.0123456789"u8);

    private readonly ReadOnlySpan<byte> _file = file;

    /// <summary>The bytes that part words.</summary>
    public static SearchValues<byte> Blanks { get; } = SearchValues.Create(BlankBytes);

    /// <summary>The place that is read next.</summary>
    public int At { get; private set; } = at;

    /// <summary>Reads a number; false if there is none, or it is none that an object or a length could have (<paramref name="number"/> is -1 then).</summary>
    public bool TryReadNumber(out long number)
    {
        SkipBlanks();
        var rest = _file[At..];
        var length = rest.IndexOfAnyExcept(Signs) is >= 0 and var end ? end : rest.Length;
        At += length;
        if (!long.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out number) || number < 0)
            number = -1;
        return length > 0;
    }

    /// <summary>Reads a reference to an object.</summary>
    public bool TryReadReference(out long number) => TryReadNumber(out number) && TryReadNumber(out _) && TryReadWord("R"u8);

    /// <summary>Reads this word.</summary>
    public bool TryReadWord(ReadOnlySpan<byte> word)
    {
        SkipBlanks();
        if (!_file[At..].StartsWith(word))
            return false;
        At += word.Length;
        return At == _file.Length || !char.IsAsciiLetterOrDigit((char)_file[At]);
    }

    // Comments go to the end of their line.
    private void SkipBlanks()
    {
        while (true)
        {
            At = _file[At..].IndexOfAnyExcept(Blanks) is >= 0 and var next ? At + next : _file.Length;
            if (At == _file.Length || _file[At] != '%')
                return;
            At = _file[At..].IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? At + end : _file.Length;
        }
    }
}
