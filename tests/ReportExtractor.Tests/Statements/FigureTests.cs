using System.Globalization;
using ReportExtractor.Statements;

namespace ReportExtractor.Tests.Statements;

/// <summary>What is a figure in a text, and how exact its words are.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("收到25件", "25件 25")]
    [InlineData("公开12,345条", "12,345条 12345")]
    [InlineData("收到3件,1件属个人", "3件 3; 1件 1")]
    [InlineData("收到两件,答复十二件", "两件 2; 十二件 12")]
    [InlineData("信函申请三个、当面申请两个,开设三个栏目", "三个 3; 两个 2")]
    [InlineData("收到一百零五件", "一百零五件 105")]
    [InlineData("占66.48%", "66.48% 66.48")]
    [InlineData("占百分之三十", "百分之三十 30")]
    [InlineData("上升2个百分点", "2个百分点 2")]
    [InlineData("均为0,为零", "0 0; 零 0")]
    [InlineData("收费829.9459万元", "829.9459万元 8299459[8299458.5..8299460]")]
    [InlineData("公开1944余条", "1944余条 1944[1944..1963.44]")]
    [InlineData("公开200余条", "200余条 200[200..300]")]
    [InlineData("公开万余条", "万余条 10000[10000..20000]")]
    [InlineData("公开1.2万余条", "1.2万余条 12000[12000..13000]")]
    [InlineData("近400条", "近400条 400[360..400]")]
    [InlineData("约100条左右", "约100条左右 100[95..105]")]
    [InlineData("超过100条", "超过100条 100[100..200]")]
    public void A_number_with_its_unit_is_a_figure(string text, string expected) => Assert.Equal(expected, Figures(text));

    [Theory]
    [InlineData("2022年12月31日")]
    [InlineData("国办发〔2022〕8号")]
    [InlineData("《条例》第二十条、第36条")]
    [InlineData("电话0357-7322222")]
    [InlineData("一是加强学习,二是加强培训")]
    [InlineData("落实“三审三校”和“26+N”,谋划“十四五”")]
    [InlineData("一个平台,三次会议,两个工作日,5个工作日")]
    [InlineData("12345热线")]
    [InlineData("99999999999999999999条")]
    public void Dates_lists_and_numbers_of_documents_are_none(string text) => Assert.Equal("", Figures(text));

    [Fact]
    public void A_number_that_a_line_break_cuts_is_none() => Assert.Equal("", Figures(Flow.Of("公开信息19\n44条").Text));

    [Fact]
    public void A_sentence_goes_on_over_the_lines_of_its_page() => Assert.Equal("44条 44", Figures(Flow.Of("公开信 息\n４４ 条。").Text));

    private static string Figures(string text) => string.Join("; ", Figure.In(text, 0, text.Length).Select(figure => string.Create(
        CultureInfo.InvariantCulture,
        $"{text[figure.Start..figure.End]} {figure.Value:0.####}{(figure.Low == figure.High ? "" : $"[{figure.Low:0.####}..{figure.High:0.####}]")}")));
}
