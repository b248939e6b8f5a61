using System.Buffers.Binary;

namespace ReportExtractor.Reading.OldOffice;

/// <summary>A format of text documents that is read by way of a converter.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extension">What its file names end with.</param>
internal sealed record OldOfficeKind(string Name, string MediaType, string Extension)
{
    // In the first bytes of a Word document (MS-DOC 2.5.2): where its flags are, and the one for a password.
    private const int WordFlags = 10;
    private const int EncryptedFlag = 0x0100;

    private static readonly OldOfficeKind Word = new("an old Word file (.doc)", "application/msword", "doc");
    private static readonly OldOfficeKind Works = new("a Works file (.wps)", "application/vnd.ms-works", "wps");
    private static readonly OldOfficeKind RichText = new("an RTF file", "application/rtf", "rtf");
    private static readonly OldOfficeKind OpenDocument = new("an OpenDocument text (.odt)", "application/vnd.oasis.opendocument.text", "odt");

    /// <summary>The format of the bytes; null for none of these.</summary>
    /// <exception cref="UnreadableDocumentException">The file is damaged, needs a password, or is an old file other than a text document.</exception>
    public static OldOfficeKind? Of(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith("{\\rtf"u8))
            return RichText;
        if (CompoundFile.Matches(bytes.Span))
            return OfCompound(CompoundFile.Open(bytes));
        return ZipKinds.Of(bytes) == ZipKind.OpenDocumentText ? OpenDocument : null;
    }

    private static OldOfficeKind OfCompound(CompoundFile? file)
    {
        if (file is not { HasEntries: true })
            throw new UnreadableDocumentException(UnreadableCause.Damaged, "it is a damaged old Word, Excel or PowerPoint file");
        if (file.Has("EncryptedPackage") || IsEncryptedWord(file.Head("WordDocument")))
            throw new UnreadableDocumentException(UnreadableCause.Encrypted, "it is protected by a password; save it without one");
        if (file.Has("WordDocument"))
            return Word;
        if (file.Has("MatOST"))
            return Works;
        var name = file.Has("Workbook") || file.Has("Book") ? "an old Excel workbook (.xls)"
            : file.Has("PowerPoint Document") ? "an old PowerPoint presentation (.ppt)"
            : "a compound file of a program that is not known";
        throw new UnreadableDocumentException(UnreadableCause.UnknownFormat, $"it is {name}, not a text document");
    }

    private static bool IsEncryptedWord(ReadOnlySpan<byte> head) =>
        head.Length >= WordFlags + 2 && (BinaryPrimitives.ReadUInt16LittleEndian(head[WordFlags..]) & EncryptedFlag) != 0;
}
