using ReportExtractor.Documents;

namespace ReportExtractor.Reading;

/// <summary>Formats that are known by their first bytes but not read: they are named, so that nobody looks for a fault in the report.</summary>
internal sealed class ForeignFormat : IDocumentFormat
{
    private const int SampleLength = 4096;

    private static readonly (byte[] Magic, string Name)[] Known =
    [
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture, not text"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture, not text"),
        ("GIF8"u8.ToArray(), "a GIF picture, not text"),
        ([0x1F, 0x8B], "a gzip archive; unpack it first"),
        ("Rar!"u8.ToArray(), "a RAR archive; unpack it first"),
        ("7z"u8.ToArray(), "a 7z archive; unpack it first"),
    ];

    public bool Matches(SourceBytes source) => Describe(source.Content) is not null;

    public Document Read(SourceBytes source, CancellationToken cancellation) => throw new UnreadableDocumentException(
        ZipKinds.Of(source.Content) == ZipKind.Damaged ? UnreadableCause.Damaged : UnreadableCause.UnknownFormat,
        $"it is {Describe(source.Content)}");

    private static string? Describe(ReadOnlyMemory<byte> bytes) => ZipKinds.Of(bytes) switch
    {
        ZipKind.None => Describe(bytes.Span),
        ZipKind.Damaged => "a damaged ZIP archive or Word file, perhaps cut off",
        ZipKind.Excel => "an Excel workbook, not a text document",
        ZipKind.PowerPoint => "a PowerPoint presentation, not a text document",
        ZipKind.OpenDocument => "an OpenDocument file other than a text",
        ZipKind.Ofd => "an OFD file; OFD is not read",
        _ => "a ZIP archive; unpack it first",
    };

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
