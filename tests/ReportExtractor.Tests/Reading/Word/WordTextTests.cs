using ReportExtractor.Documents;
using ReportExtractor.Generator.Word;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Tests.Reading.Word;

public sealed class WordTextTests
{
    [Fact]
    public void Paragraphs_come_in_order_without_indents_and_empty_ones() =>
        Assert.Equal(["甲", "乙 丙"], new WordFile(P("　　甲 ") + "<w:p/>" + P("乙   丙")).Paragraphs());

    [Fact]
    public void Both_kinds_of_office_open_xml_are_read() => Assert.Equal(["甲"], new WordFile(P("甲")) { IsStrict = true }.Paragraphs());

    [Fact]
    public void The_media_type_and_the_title_are_stated()
    {
        var document = new WordFile(P("甲")) { Title = "年度报告" }.Read();

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", document.MediaType);
        Assert.Equal("年度报告", Assert.Single(document.Metadata, fact => fact.Key == "title").Value);
    }

    [Theory]
    [InlineData("<w:pStyle w:val=\"H\"/>", true)]
    [InlineData("<w:pStyle w:val=\"Mine\"/>", true)]
    [InlineData("<w:pStyle w:val=\"T\"/>", true)]
    [InlineData("<w:outlineLvl w:val=\"1\"/>", true)]
    [InlineData("<w:pStyle w:val=\"H\"/><w:outlineLvl w:val=\"9\"/>", false)]
    [InlineData("<w:pStyle w:val=\"Body\"/>", false)]
    [InlineData("", false)]
    public void Headings_are_told_by_style_and_outline(string properties, bool isHeading)
    {
        var file = new WordFile(P("总体情况", properties)).Styles(
            Style("H", "heading 2"), Style("Mine", "我的标题", basis: "H"), Style("T", "Title"), Style("Body", "Body Text"));

        Assert.Equal(isHeading, Assert.IsType<Paragraph>(Assert.Single(file.Read().Blocks)).IsHeading);
    }

    [Theory]
    [InlineData("<w:r><w:t>20</w:t></w:r><w:r><w:t>22</w:t></w:r>", "2022")]
    [InlineData("<w:smartTag><w:r><w:t>2022年</w:t></w:r></w:smartTag>", "2022年")]
    [InlineData("<w:hyperlink><w:r><w:t>网站</w:t></w:r></w:hyperlink>", "网站")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>", "甲")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>jia</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>", "甲")]
    [InlineData("<m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>", "1+1")]
    [InlineData("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲 乙")]
    [InlineData("<w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/><w:t>3</w:t></w:r>", "1-23")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F032\"/></w:r>", "2")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F082\"/></w:r>", "②")]
    [InlineData("<w:r><w:t><![CDATA[甲]]>乙</w:t></w:r>", "甲乙")]
    public void Text_is_read_wherever_it_stands_in_a_paragraph(string content, string text) => Assert.Equal([text], new WordFile(Paragraph(content)).Paragraphs());

    [Fact]
    public void A_break_begins_another_line()
    {
        const string Breaks = "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t><w:br w:type=\"page\"/><w:t>丁</w:t></w:r>";

        Assert.Equal(["甲", "乙", "丙", "丁"], new WordFile(Paragraph(Breaks)).Paragraphs());
        Assert.Equal("甲\n乙\n丙\n丁", new WordFile(Tbl(Tr(Cell(Paragraph(Breaks)), Tc("1")))).Grid().Rows[0].Cells[0].Text);
    }

    [Fact]
    public void Page_numbers_and_tables_of_contents_are_no_text() =>
        Assert.Equal(["一、总体情况"], new WordFile(P("一、总体情况 1", "<w:pStyle w:val=\"C\"/>") + P("- 3 -") + P("一、总体情况")).Styles(Style("C", "toc 1")).Paragraphs());

    [Theory]
    [InlineData("<w:vanish/>", "甲乙")]
    [InlineData("<w:vanish w:val=\"1\"/>", "甲乙")]
    [InlineData("<w:vanish w:val=\"0\"/>", "甲密乙")]
    [InlineData("<w:rStyle w:val=\"Hidden\"/>", "甲乙")]
    [InlineData("<w:rStyle w:val=\"Hidden\"/><w:vanish w:val=\"false\"/>", "甲密乙")]
    public void Hidden_text_is_not_read(string properties, string seen)
    {
        var file = new WordFile(Paragraph(R("甲") + R("密", properties) + R("乙"))).Styles(Style("Hidden", "Hidden", "<w:rPr><w:vanish/></w:rPr>", type: "character"));

        Assert.Equal([seen], file.Paragraphs());
    }

    [Fact]
    public void Of_a_text_box_one_version_is_read_after_its_paragraph() =>
        Assert.Equal(["甲乙", "盒一", "盒二", "丙"], new WordFile(Paragraph(R("甲") + TextBox(P("盒一") + P("盒二")) + R("乙")) + P("丙")).Paragraphs());

    [Fact]
    public void A_text_box_in_a_cell_belongs_to_the_cell() =>
        Assert.Equal(["甲\n盒|1"], new WordFile(Tbl(Tr(Cell(Paragraph(R("甲") + TextBox(P("盒")))), Tc("1")))).Grid().Lines());

    [Fact]
    public void A_table_in_a_text_box_is_a_table() => Assert.Equal(["甲|1"], new WordFile(Paragraph(TextBox(Tbl(Row("甲", "1")) + "<w:p/>"))).Grid().Lines());

    [Fact]
    public void A_control_that_waits_to_be_filled_in_is_blank() =>
        Assert.Equal(
            ["编号："],
            new WordFile(Paragraph(R("编号：") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入文字。</w:t></w:r></w:sdtContent></w:sdt>")).Paragraphs());

    [Fact]
    public void Paragraphs_in_content_controls_are_read() =>
        Assert.Equal(["甲", "乙"], new WordFile($"<w:sdt><w:sdtPr/><w:sdtContent>{P("甲")}</w:sdtContent></w:sdt><w:customXml>{P("乙")}</w:customXml>").Paragraphs());
}
