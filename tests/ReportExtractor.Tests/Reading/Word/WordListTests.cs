using ReportExtractor.Generator.Word;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Tests.Reading.Word;

/// <summary>The numbers that Word prints before paragraphs stand nowhere in their text.</summary>
public sealed class WordListTests
{
    [Fact]
    public void A_number_stands_before_its_paragraph_in_its_dress() =>
        Assert.Equal(
            ["一、总体情况", "（一）主动公开", "（二）依申请公开", "二、主动公开政府信息情况", "（一）规章"],
            new WordFile(P("总体情况", InList(1)) + P("主动公开", InList(1, 1)) + P("依申请公开", InList(1, 1)) + P("主动公开政府信息情况", InList(1)) + P("规章", InList(1, 1)))
                .Lists(List(1, Level(0, "chineseCounting", "%1、"), Level(1, "chineseCountingThousand", "（%2）"))).Paragraphs());

    [Fact]
    public void A_blank_parts_number_and_text_unless_nothing_does()
    {
        const string Spaced = "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>";

        Assert.Equal(["1. 规章"], new WordFile(P("规章", InList(1))).Lists(List(1, Spaced)).Paragraphs());
    }

    [Fact]
    public void Text_between_the_items_does_not_stop_the_counting() =>
        Assert.Equal(["1.甲", "文", "2.乙"], new WordFile(P("甲", InList(1)) + P("文") + P("乙", InList(1))).Lists(List(1, Level(0, "decimal", "%1."))).Paragraphs());

    [Fact]
    public void Cells_are_numbered_too() =>
        Assert.Equal(
            ["1.属于国家秘密|0", "2.其他法律行政法规禁止公开|3"],
            new WordFile(Tbl(Tr(Cell(P("属于国家秘密", InList(1))), Tc("0")), Tr(Cell(P("其他法律行政法规禁止公开", InList(1))), Tc("3")))).Lists(List(1, Level(0, "decimal", "%1."))).Grid().Lines());

    [Fact]
    public void A_number_may_hold_those_of_higher_levels() =>
        Assert.Equal(
            ["一", "一-1", "一-2", "1.2.1"],
            new WordFile(P("", InList(1)) + P("", InList(1, 1)) + P("", InList(1, 1)) + P("", InList(1, 2)))
                .Lists(List(1, Level(0, "chineseCounting", "%1"), Level(1, "decimal", "%1-%2"), Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"))).Paragraphs());

    [Fact]
    public void A_level_may_keep_counting_over_higher_ones() =>
        Assert.Equal(
            ["一、", "1.", "二、", "2."],
            new WordFile(P("", InList(1)) + P("", InList(1, 1)) + P("", InList(1)) + P("", InList(1, 1)))
                .Lists(List(1, Level(0, "chineseCounting", "%1、"), Level(1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>"))).Paragraphs());

    [Fact]
    public void Two_lists_of_one_sequence_count_on_unless_one_begins_anew()
    {
        const string Second = "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
        const string Third = "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

        Assert.Equal(
            ["1.", "2.", "1.", "2."],
            new WordFile(P("", InList(1)) + P("", InList(2)) + P("", InList(3)) + P("", InList(3))).Lists(List(1, Level(0, "decimal", "%1.")), Second, Third).Paragraphs());
    }

    [Fact]
    public void A_list_may_dress_a_level_its_own_way()
    {
        var own = $"<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">{Level(0, "decimalEnclosedCircle", "%1")}</w:lvlOverride></w:num>";

        Assert.Equal(["①甲"], new WordFile(P("甲", InList(2))).Lists(List(1, Level(0, "decimal", "%1.")), own).Paragraphs());
    }

    [Fact]
    public void A_style_numbers_its_paragraphs()
    {
        var file = new WordFile(P("总体情况", "<w:pStyle w:val=\"H1\"/>") + P("主动公开", "<w:pStyle w:val=\"H2\"/>") + P("附注", "<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
            .Styles(Style("H1", "heading 1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"), Style("H2", "heading 2", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", basis: "H1"))
            .Lists(List(1, Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>"), Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>")));

        Assert.Equal(["一、总体情况", "（一）主动公开", "附注"], file.Paragraphs());
    }

    [Fact]
    public void A_list_may_take_its_levels_from_a_style()
    {
        var lists = List(1, Level(0, "chineseCounting", "%1、"))
            + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>";

        Assert.Equal(
            ["一、甲"],
            new WordFile(P("甲", InList(2))).Styles(Style("L", "我的列表", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>", type: "numbering")).Lists(lists).Paragraphs());
    }

    [Theory]
    [InlineData("bullet", "", "甲")]
    [InlineData("none", "附", "附甲")]
    [InlineData("decimal", "", "甲")]
    [InlineData("decimal", "第%1章", "第1章甲")]
    [InlineData("noSuchShape", "%1.", "1.甲")]
    public void A_dress_without_a_number_is_printed_and_a_bullet_is_not(string format, string text, string printed) =>
        Assert.Equal([printed], new WordFile(P("甲", InList(1))).Lists(List(1, Level(0, format, text))).Paragraphs());

    [Fact]
    public void A_deleted_paragraph_does_not_count() =>
        Assert.Equal(
            ["1.甲", "2.乙"],
            new WordFile(P("甲", InList(1)) + Paragraph("<w:del><w:r><w:delText>删</w:delText></w:r></w:del>", InList(1) + "<w:rPr><w:del/></w:rPr>") + P("乙", InList(1)))
                .Lists(List(1, Level(0, "decimal", "%1."))).Paragraphs());

    [Fact]
    public void Paragraphs_that_were_joined_have_the_last_ones_number() =>
        Assert.Equal(
            ["1.甲", "2.乙丙", "3.丁"],
            new WordFile(P("甲", InList(1)) + P("乙", "<w:rPr><w:del/></w:rPr>") + P("丙", InList(1)) + P("丁", InList(1))).Lists(List(1, Level(0, "decimal", "%1."))).Paragraphs());

    [Fact]
    public void A_paragraph_without_an_end_does_not_reach_into_the_next_cell() =>
        Assert.Equal(
            ["甲|1.乙"],
            new WordFile(Tbl(Tr(Tc("甲").Replace("<w:p>", "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>", StringComparison.Ordinal), Cell(P("乙", InList(1)))))).Lists(List(1, Level(0, "decimal", "%1."))).Grid().Lines());

    [Fact]
    public void A_list_that_is_not_defined_prints_nothing() => Assert.Equal(["甲", "乙"], new WordFile(P("甲", InList(7)) + P("乙", InList(1, 5))).Lists(List(1, Level(0, "decimal", "%1."))).Paragraphs());
}
