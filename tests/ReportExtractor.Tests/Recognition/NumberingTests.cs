using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Recognition;

public sealed class NumberingTests
{
    [Theory]
    [InlineData("一、总体情况", "Chinese", 1, "一", "总体情况")]
    [InlineData("六．其他", "Chinese", 6, "六", "其他")]
    [InlineData("十二、其他", "Chinese", 12, "十二", "其他")]
    [InlineData("二十、其他", "Chinese", 20, "二十", "其他")]
    [InlineData("壹、总体情况", "Chinese", 1, "壹", "总体情况")]
    [InlineData("二 主动公开", "Chinese", 2, "二", "主动公开")]
    [InlineData("（一）予以公开", "BracketedChinese", 1, "一", "予以公开")]
    [InlineData("(三) 不予公开", "BracketedChinese", 3, "三", "不予公开")]
    [InlineData("【二】部分公开", "BracketedChinese", 2, "二", "部分公开")]
    [InlineData("1.属于国家秘密", "Arabic", 1, "1", "属于国家秘密")]
    [InlineData("1. 属于国家秘密", "Arabic", 1, "1", "属于国家秘密")]
    [InlineData("１．属于国家秘密", "Arabic", 1, "１", "属于国家秘密")]
    [InlineData("2、重复申请", "Arabic", 2, "2", "重复申请")]
    [InlineData("3)其他", "Arabic", 3, "3", "其他")]
    [InlineData("（1）其他", "BracketedArabic", 1, "1", "其他")]
    [InlineData("（１）其他", "BracketedArabic", 1, "１", "其他")]
    [InlineData("③其他", "Arabic", 3, "③", "其他")]
    [InlineData("第一部分 总体情况", "Ordinal", 1, "一", "总体情况")]
    [InlineData("第二章　主动公开", "Ordinal", 2, "二", "主动公开")]
    [InlineData("\u3000\u3000一、总体情况", "Chinese", 1, "一", "总体情况")]
    public void A_number_at_the_head_is_parted_from_the_text(string text, string style, int value, string printed, string rest)
    {
        var numbering = Numbering.Parse(text);

        Assert.Equal((style, value, printed), (numbering.Style.ToString(), numbering.Value, numbering.Printed));
        Assert.Equal(rest, text[numbering.Length..]);
    }

    [Theory]
    [InlineData("总体情况")]
    [InlineData("829.9459")]
    [InlineData("1,234")]
    [InlineData("2022年工作")]
    [InlineData("三类内部事务信息")]
    [InlineData("一")]
    [InlineData("（一")]
    [InlineData("第二十条第（一）项")]
    [InlineData("")]
    public void A_text_without_a_number_of_its_own_has_none(string text) => Assert.Equal(0, Numbering.Parse(text).Length);
}
