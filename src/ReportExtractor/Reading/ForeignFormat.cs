using ReportExtractor.Documents;

namespace ReportExtractor.Reading;

/// <summary>Formats that are known by their first bytes but not read: they are named, so that nobody looks for a fault in the report.</summary>
internal sealed class ForeignFormat : IDocumentFormat
{
    private const int SampleLength = 4096;

    private static readonly (byte[] Magic, string Name)[] Known =
    [
        ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or a Word, Excel or OFD file; these are not read yet"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file; these are not read yet"),
        ("{\\rtf"u8.ToArray(), "an RTF file; RTF is not read yet"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture, not text"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture, not text"),
        ("GIF8"u8.ToArray(), "a GIF picture, not text"),
        ([0x1F, 0x8B], "a gzip archive; unpack it first"),
        ("Rar!"u8.ToArray(), "a RAR archive; unpack it first"),
        ("7z"u8.ToArray(), "a 7z archive; unpack it first"),
    ];

    public bool Matches(SourceBytes source) => Describe(source.Content.Span) is not null;

    public Document Read(SourceBytes source, CancellationToken cancellation) =>
        throw new UnreadableDocumentException(UnreadableCause.UnknownFormat, $"it is {Describe(source.Content.Span)}");

    private static string? Describe(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, name) in Known)
        {
            if (bytes.StartsWith(magic))
                return name;
        }

        return IsBinary(bytes[..Math.Min(SampleLength, bytes.Length)]) ? "binary data, not text" : null;
    }

    // Text has hardly any control characters, and NULs only in UTF-16, on every other place.
    private static bool IsBinary(ReadOnlySpan<byte> sample)
    {
        if (Charset.IsUtf16(sample))
            return false;
        var controls = 0;
        foreach (var b in sample)
        {
            controls += b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B) ? 1 : 0;
        }

        return controls * 50 > sample.Length;
    }
}
