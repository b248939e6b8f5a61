using System.IO.Compression;
using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Generator.OldOffice;
using ReportExtractor.Generator.Word;
using ReportExtractor.Reading;

namespace ReportExtractor.Tests.Reading.OldOffice;

/// <summary>Old formats are known by their content and read by way of a converter.</summary>
public sealed class OldOfficeTests
{
    private static readonly byte[] Nothing = new byte[16];

    public static TheoryData<byte[], string, string> Formats => new()
    {
        { CompoundBytes.Of(Nothing, "WordDocument", "1Table"), "doc", "application/msword" },
        { CompoundBytes.Of(Nothing, "CONTENTS", "MatOST"), "wps", "application/vnd.ms-works" },
        { Encoding.ASCII.GetBytes(@"{\rtf1 x}"), "rtf", "application/rtf" },
        { OpenDocument("text"), "odt", "application/vnd.oasis.opendocument.text" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Each_is_given_to_the_converter_and_keeps_its_media_type(byte[] bytes, string extension, string mediaType)
    {
        var converter = new FakeConverter();
        var document = DocumentReader.Read(new SourceBytes(bytes), converter);

        Assert.Equal(extension, converter.Extension);
        Assert.Equal(mediaType, document.MediaType);
        Assert.Equal("换", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Without_a_converter_each_says_what_to_install(byte[] bytes, string extension, string mediaType)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new SourceBytes(bytes)));

        Assert.True(error.Cause == UnreadableCause.ConverterMissing, mediaType);
        Assert.Contains("install LibreOffice", error.Message, StringComparison.Ordinal);
        Assert.Contains(extension, error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_password_is_named_as_the_obstacle()
    {
        // The flags of a Word document stand at byte 10 of its stream.
        byte[] encrypted = [0xEC, 0xA5, 0xC1, 0, 0, 0, 0, 0, 0, 0, 0, 0x01];

        Assert.Equal(UnreadableCause.Encrypted, Refused(CompoundBytes.Of(Nothing, "EncryptionInfo", "EncryptedPackage")).Cause);
        Assert.Equal(UnreadableCause.Encrypted, Refused(CompoundBytes.Of(encrypted, "WordDocument")).Cause);
    }

    [Theory]
    [InlineData("Workbook", "Excel")]
    [InlineData("Book", "Excel")]
    [InlineData("PowerPoint Document", "PowerPoint")]
    [InlineData("VisioDocument", "not known")]
    public void Other_old_files_are_named(string stream, string name)
    {
        var error = Refused(CompoundBytes.Of(Nothing, stream));

        Assert.Equal(UnreadableCause.UnknownFormat, error.Cause);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_file_that_is_cut_off_or_spoilt_ends_with_a_reason()
    {
        var bytes = CompoundBytes.Of(Nothing, "WordDocument");
        for (var length = 4; length < bytes.Length; length += 37)
            Assert.Contains(Refused(bytes[..length]).Cause, new[] { UnreadableCause.Damaged, UnreadableCause.ConverterMissing });
        for (var place = 8; place < 600; place++)
        {
            var spoilt = bytes.ToArray();
            spoilt[place] ^= 0xA5;
            Refused(spoilt);
        }
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>", "Excel")]
    [InlineData("ppt/presentation.xml", "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/></Types>", "PowerPoint")]
    [InlineData("OFD.xml", null, "OFD")]
    [InlineData("年报.html", null, "ZIP archive")]
    public void Other_archives_are_named(string file, string? types, string name)
    {
        var error = Refused(Zip(types is null ? [(file, "x")] : [("[Content_Types].xml", types), (file, "x")]));

        Assert.Equal(UnreadableCause.UnknownFormat, error.Cause);
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_of_open_document_is_no_text() => Assert.Equal(UnreadableCause.UnknownFormat, Refused(OpenDocument("spreadsheet")).Cause);

    private static UnreadableDocumentException Refused(byte[] bytes) => Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new SourceBytes(bytes)));

    private static byte[] OpenDocument(string kind) => Zip([("mimetype", "application/vnd.oasis.opendocument." + kind), ("content.xml", "<x/>")]);

    private static byte[] Zip(IEnumerable<(string Name, string Text)> files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return memory.ToArray();
    }

    private sealed class FakeConverter : IOfficeConverter
    {
        public string? Extension { get; private set; }

        public byte[] ToWord(ReadOnlyMemory<byte> content, string extension, CancellationToken cancellation)
        {
            Extension = extension;
            return new WordFile(WordMarkup.P("换")).Bytes();
        }
    }
}
