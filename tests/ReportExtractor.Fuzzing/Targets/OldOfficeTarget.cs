using ReportExtractor.Generator.OldOffice;
using ReportExtractor.Generator.Word;
using ReportExtractor.Reading;
using ReportExtractor.Reading.OldOffice;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>Older office formats up to the converter, which gives the same Word file for every input: what it does is bounded by its own process.</summary>
internal static class OldOfficeTarget
{
    private static readonly byte[] Content = new byte[64];

    public static FuzzTarget Create()
    {
        var format = new OldOfficeFormat(new Stub());
        var word = CompoundBytes.Of(Content, "WordDocument", "1Table");
        return new FuzzTarget("old-office", bytes => WholeWay.Go(format, bytes, readsAnything: false))
        {
            Seeds = () => [word, CompoundBytes.Of(Content, "CONTENTS", "MatOST"), CompoundBytes.Of(Content, "EncryptedPackage"), CompoundBytes.Of(Content, "Workbook"), "{\\rtf1 a}"u8.ToArray(), OpenDocument("application/vnd.oasis.opendocument.text"u8)],
            Words = ["{\\rtf1", "\u00d0\u00cf\u0011\u00e0", "PK\u0003\u0004", "mimetype", "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"],
            Frames =
            [
                ("bare", bytes => bytes),
                ("behind the mark", bytes => [0xD0, 0xCF, 0x11, 0xE0, .. bytes]),
                ("behind a header", bytes => [.. word[..512], .. bytes]),
                ("over a file", bytes => [.. word[..76], .. bytes, .. word[Math.Min(word.Length, 76 + bytes.Length)..]]),
                ("in RTF", bytes => [.. "{\\rtf1 "u8, .. bytes]),
                ("as a media type", bytes => OpenDocument(bytes)),
            ],
        };
    }

    private static byte[] OpenDocument(ReadOnlySpan<byte> type) => ZipBytes.Of("mimetype", type.ToArray());

    private sealed class Stub : IOfficeConverter
    {
        private static readonly byte[] Word = new WordFile(WordMarkup.P("报告")).Bytes();

        public byte[] ToWord(ReadOnlyMemory<byte> content, string extension, CancellationToken cancellation) => Word;
    }
}
