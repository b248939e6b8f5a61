namespace ReportExtractor.Collection.Discovery;

/// <summary>Tells documents, archives and pictures by their first bytes.</summary>
internal static class FileBytes
{
    // A PDF may have some bytes before its mark (ISO 32000, annex H: within the first 1,024).
    private const int PdfWindow = 1024;

    private static readonly byte[][] Marks =
    [
        [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06],
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "{\\rtf"u8.ToArray(),
        "Rar!"u8.ToArray(), [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], [0x1F, 0x8B],
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(), [0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A],
    ];

    /// <summary>True if the bytes are a file, not a page.</summary>
    public static bool AreOfFile(ReadOnlySpan<byte> bytes)
    {
        foreach (var mark in Marks)
        {
            if (bytes.StartsWith(mark))
                return true;
        }

        return IsWebp(bytes) || (!bytes.TrimStart("\uFEFF \t\r\n"u8).StartsWith((byte)'<') && bytes[..Math.Min(PdfWindow, bytes.Length)].IndexOf("%PDF-"u8) >= 0);
    }

    private static bool IsWebp(ReadOnlySpan<byte> bytes) => bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8);
}
