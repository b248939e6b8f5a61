using System.Text;
using ReportExtractor.Documents;
using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading;

/// <summary>The format is told by the content.</summary>
public sealed class FormatTests
{
    public static TheoryData<byte[], string> Foreign => new()
    {
        { Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj"), "PDF" },
        { [0x50, 0x4B, 0x03, 0x04, 20, 0, 0, 0], "ZIP" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old Word" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "PNG" },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10], "JPEG" },
        { [0x1F, 0x8B, 8, 0], "gzip" },
        { Encoding.ASCII.GetBytes("{\\rtf1\\ansi}"), "RTF" },
        { [1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 1, 1, 1, 0], "binary" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_format_that_is_not_read_is_named(byte[] bytes, string name)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new SourceBytes(bytes)));

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><p>年报</p>")]
    [InlineData("\n\n  <HTML><BODY>年报")]
    [InlineData("<table><tr><td>年报</td></tr></table>")]
    [InlineData("<div>年报</div>")]
    public void A_page_is_known_by_its_tags(string text) => Assert.Equal("text/html", Extract.Read(text).MediaType);

    [Theory]
    [InlineData("年报")]
    [InlineData("# 年报\n\n| a | b |\n| --- | --- |\n| 1 | 2 |")]
    [InlineData("其中 3 < 5，而 7 > 2")]
    public void Anything_else_is_text(string text) => Assert.Equal("text/plain", Extract.Read(text).MediaType);

    [Fact]
    public void A_page_in_utf_16_is_a_page()
    {
        var document = DocumentReader.Read(new SourceBytes(Encoding.Unicode.GetBytes("<html><body><p>年报</p></body></html>")));

        Assert.Equal("text/html", document.MediaType);
        Assert.Equal("年报", Assert.IsType<Paragraph>(Assert.Single(document.Blocks)).Text);
    }
}
