using System.Text;
using ReportExtractor.Reading;

namespace ReportExtractor.Tests.Reading;

public sealed class CharsetTests
{
    private const string Words = "政府信息公开工作年度报告，镕㐀𠀀：现行有效件数、本年收费金额。";

    static CharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static Encoding Gb18030 => Encoding.GetEncoding("GB18030");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_decides_and_is_no_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal(Words, Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Words)], "gbk"));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf_16_is_known_without_a_mark(string name)
    {
        const string text = "<html><body><p>2022年</p></body></html>";

        Assert.Equal(text, Decode(Encoding.GetEncoding(name).GetBytes(text)));
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("GB2312")]
    [InlineData("gbk")]
    [InlineData("gb18030")]
    public void Whatever_the_chinese_charset_is_called_it_is_read_as_gb18030(string declared)
    {
        var page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\"></head><body>{Words}</body></html>";

        Assert.Equal(page, Decode(Gb18030.GetBytes(page)));
    }

    [Fact]
    public void The_html_5_declaration_is_read_too()
    {
        var page = $"<meta charset='gbk'>{Words}";

        Assert.Equal(page, Decode(Gb18030.GetBytes(page)));
    }

    [Fact]
    public void Undeclared_bytes_that_are_no_utf_8_are_detected() => Assert.Equal(Words, Decode(Gb18030.GetBytes(Words)));

    [Fact]
    public void A_short_undeclared_chinese_text_is_not_taken_for_latin() => Assert.Equal("无", Decode(Gb18030.GetBytes("无")));

    [Fact]
    public void A_page_that_says_gb2312_and_is_utf_8_is_utf_8()
    {
        var page = $"<meta charset=\"gb2312\">{Words}";

        Assert.Equal(page, Decode(Encoding.UTF8.GetBytes(page)));
    }

    [Fact]
    public void A_page_that_says_utf_8_and_is_gbk_is_gbk()
    {
        var page = $"<meta charset=\"utf-8\">{Words}";

        Assert.Equal(page, Decode(Gb18030.GetBytes(page)));
    }

    [Fact]
    public void The_servers_word_goes_before_the_pages()
    {
        var page = "<meta charset=\"gbk\">總計";
        var big5 = Encoding.GetEncoding("big5");

        Assert.Equal(page, Decode(big5.GetBytes(page), "big5"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no-such-charset")]
    [InlineData("\"")]
    public void An_unknown_charset_is_no_obstacle(string declared) => Assert.Equal(Words, Decode(Gb18030.GetBytes(Words), declared));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Utf_8_cut_off_within_a_character_is_still_utf_8(int bytesLost)
    {
        var bytes = Encoding.UTF8.GetBytes("政府信息公开工作年度报告总计");

        Assert.StartsWith("政府信息公开工作年度报告总", Decode(bytes[..^bytesLost]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("gbk")]
    [InlineData("utf-8")]
    public void Utf_8_with_a_few_damaged_bytes_is_still_utf_8(string? server)
    {
        var bytes = Encoding.UTF8.GetBytes($"{Words}{Words}");
        bytes[Encoding.UTF8.GetByteCount("政府信息")] = 0xFF;

        var text = Decode(bytes, server);

        Assert.StartsWith("政府信息\uFFFD", text, StringComparison.Ordinal);
        Assert.EndsWith($"开工作年度报告，镕㐀𠀀：现行有效件数、本年收费金额。{Words}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Gbk_with_a_few_damaged_bytes_is_still_gbk()
    {
        var bytes = Gb18030.GetBytes($"{Words}{Words}");
        bytes[8] = 0xFF;

        Assert.EndsWith($"现行有效件数、本年收费金额。{Words}", Decode(bytes), StringComparison.Ordinal);
    }

    private static string Decode(byte[] bytes, string? server = null) => Charset.Decode(new SourceBytes(bytes, server));
}
