using System.Globalization;
using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Recognition;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("12", "12")]
    [InlineData("０１２", "12")]
    [InlineData("１２３４", "1234")]
    [InlineData(" 0", "0")]
    [InlineData("0\u3000", "0")]
    [InlineData("\u200b12\u200b", "12")]
    [InlineData("1\u200b2", "12")]
    [InlineData("1,234", "1234")]
    [InlineData("1，234", "1234")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("1, 234", "1234")]
    [InlineData("1.0", "1.0")]
    [InlineData("829.9459", "829.9459")]
    [InlineData("0.10", "0.10")]
    [InlineData("59，237.2449", "59237.2449")]
    [InlineData("７７３０．２８", "7730.28")]
    [InlineData("+1036", "1036")]
    [InlineData("＋4", "4")]
    [InlineData("-8", "-8")]
    [InlineData("−8", "-8")]
    [InlineData("－8", "-8")]
    [InlineData("– 8", "-8")]
    [InlineData("15646978.85", "15646978.85")]
    public void A_number_is_read_whatever_its_width_sign_and_separators(string text, string value)
    {
        var cell = CellText.Parse(text);

        Assert.Equal(CellContent.Number, cell.Content);
        Assert.Equal(value, cell.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Null(cell.Note);
    }

    [Theory]
    [InlineData("0件", 0, "件")]
    [InlineData("1362件", 1362, "件")]
    [InlineData("3 条", 3, "条")]
    [InlineData("251000元", 251000, "元")]
    [InlineData("12.5万元", 12.5, "万元")]
    [InlineData("3億元", 3, "亿元")]
    [InlineData("18,000萬元", 18000, "万元")]
    [InlineData("5人次", 5, "人次")]
    public void The_unit_behind_a_number_is_told_apart(string text, double value, string unit)
    {
        var cell = CellText.Parse(text);

        Assert.Equal((CellContent.Number, (decimal)value, unit, null), (cell.Content, cell.Value, cell.Unit, cell.Note));
    }

    [Theory]
    [InlineData("22（其中修订16件）", 22, "其中修订16件")]
    [InlineData("22（其中修订 16 件）", 22, "其中修订 16 件")]
    [InlineData("55（含自然失\n效 29 件）", 55, "含自然失 效 29 件")]
    [InlineData("22件(其中修订16件)", 22, "其中修订16件")]
    [InlineData("22[1]", 22, "1")]
    [InlineData("22 其中修订16件", 22, "其中修订16件")]
    [InlineData("22*", 22, "*")]
    [InlineData("22①", 22, "①")]
    public void A_remark_beside_a_number_is_kept_and_not_added(string text, int value, string note)
    {
        var cell = CellText.Parse(text);

        Assert.Equal((CellContent.Number, value, note), (cell.Content, cell.Value, cell.Note));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00a0")]
    [InlineData("\u3000\u3000")]
    [InlineData("\u200b\ufeff")]
    [InlineData("\n")]
    public void A_cell_with_nothing_to_see_is_blank(string text) => Assert.Equal(CellContent.Blank, CellText.Parse(text).Content);

    [Theory]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("－")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("\\")]
    [InlineData("--")]
    [InlineData(" - ")]
    public void A_dash_or_slash_is_told_from_a_blank_and_from_zero(string text) => Assert.Equal(CellContent.Dash, CellText.Parse(text).Content);

    [Theory]
    [InlineData("无", true)]
    [InlineData(" 无。", true)]
    [InlineData("不涉及", true)]
    [InlineData("暂无", true)]
    [InlineData("详见附件", false)]
    [InlineData("结果维持", false)]
    public void Words_are_text_and_some_say_that_there_is_nothing(string text, bool isNil)
    {
        Assert.Equal(CellContent.Text, CellText.Parse(text).Content);
        Assert.Equal(isNil, CellText.IsNil(text));
    }

    [Theory]
    [InlineData("1月2日")]
    [InlineData("12.3.4")]
    [InlineData("3/4")]
    [InlineData("12-15")]
    [InlineData("约30")]
    [InlineData("12,34")]
    [InlineData("1，2，3")]
    [InlineData("12件5")]
    [InlineData("12345678901234567890123456789012345")]
    public void Figures_that_are_no_single_number_are_never_made_one(string text) => Assert.Equal(CellContent.Unreadable, CellText.Parse(text).Content);

    [Theory]
    [InlineData("12 345", 12345)]
    [InlineData("1 234 567", 1234567)]
    [InlineData("1\u00a0234", 1234)]
    public void Blanks_may_part_thousands(string text, int value) => Assert.Equal(value, CellText.Parse(text).Value);

    [Theory]
    [InlineData("1 2", 12)]
    [InlineData("15 5", 155)]
    public void Digits_that_stand_apart_are_one_number_with_a_doubt(string text, int value)
    {
        var cell = CellText.Parse(text);

        Assert.Equal((CellContent.SpacedNumber, value), (cell.Content, cell.Value));
    }
}
