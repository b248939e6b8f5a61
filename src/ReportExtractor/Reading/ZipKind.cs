using System.IO.Compression;

namespace ReportExtractor.Reading;

/// <summary>What a ZIP archive is, as told by the files in it.</summary>
internal enum ZipKind
{
    /// <summary>The bytes are no ZIP archive.</summary>
    None,

    /// <summary>The archive's list of files cannot be read: it is cut off or damaged.</summary>
    Damaged,
    Word,
    Excel,
    PowerPoint,
    OpenDocumentText,
    OpenDocument,
    Ofd,
    Other,
}

/// <summary>Tells what a ZIP archive is.</summary>
internal static class ZipKinds
{
    private const int MaxNoteLength = 1 << 16;

    private static readonly byte[] ListEntry = [(byte)'P', (byte)'K', 1, 2];

    /// <summary>Tells what the bytes are.</summary>
    /// <exception cref="UnreadableDocumentException">The archive holds more files than <see cref="ReadingLimits.MaxArchiveEntries"/>.</exception>
    public static ZipKind Of(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.Span.StartsWith("PK\u0003\u0004"u8) && !bytes.Span.StartsWith("PK\u0005\u0006"u8))
            return ZipKind.None;

        // The list of files is built as soon as it is asked for, so it is measured before.
        if (bytes.Span.Count(ListEntry) > ReadingLimits.MaxArchiveEntries)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"it is an archive of more than {ReadingLimits.MaxArchiveEntries} files");
        try
        {
            using var archive = new ZipArchive(ReadOnlyStream.Over(bytes), ZipArchiveMode.Read);
            return Of(archive);
        }
        catch (InvalidDataException)
        {
            return ZipKind.Damaged;
        }
    }

    private static ZipKind Of(ZipArchive archive)
    {
        foreach (var entry in archive.Entries)
        {
            var kind = entry.FullName switch
            {
                "mimetype" => OpenDocument(Text(entry)),
                "[Content_Types].xml" => Office(Text(entry)),
                "word/document.xml" => ZipKind.Word,
                "OFD.xml" => ZipKind.Ofd,
                _ => ZipKind.Other,
            };
            if (kind != ZipKind.Other)
                return kind;
        }

        return ZipKind.Other;
    }

    private static ZipKind OpenDocument(string mimeType) => !mimeType.StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal) ? ZipKind.Other
        : mimeType.Contains(".text", StringComparison.Ordinal) ? ZipKind.OpenDocumentText
        : ZipKind.OpenDocument;

    private static ZipKind Office(string types) =>
        types.Contains("wordprocessingml.document.main+xml", StringComparison.Ordinal) || types.Contains("wordprocessingml.template.main+xml", StringComparison.Ordinal)
            || types.Contains("ms-word.document.macroEnabled.main+xml", StringComparison.Ordinal) ? ZipKind.Word
        : types.Contains("spreadsheetml.", StringComparison.Ordinal) ? ZipKind.Excel
        : types.Contains("presentationml.", StringComparison.Ordinal) ? ZipKind.PowerPoint
        : ZipKind.Other;

    private static string Text(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var buffer = new byte[MaxNoteLength];
        return System.Text.Encoding.UTF8.GetString(buffer, 0, stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
    }
}
