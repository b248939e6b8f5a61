using System.Globalization;
using CsCheck;
using ReportExtractor.Recognition;

namespace ReportExtractor.Tests.Properties;

/// <summary>A number reads back however it is written.</summary>
public sealed class NumberTests
{
    private static readonly Gen<long> Whole = Gen.OneOf(Gen.Long[0, 9_999], Gen.Long[0, 9_999_999_999]);

    [Theory]
    [InlineData(",")]
    [InlineData("，")]
    [InlineData(" ")]
    [InlineData("\u00a0")]
    [InlineData(", ")]
    public void With_separators(string separator) => Whole.Sample(number =>
    {
        var cell = CellText.Parse(number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", separator, StringComparison.Ordinal));
        return cell.Content is CellContent.Number or CellContent.SpacedNumber && cell.Value == number;
    });

    [Fact]
    public void In_full_width() => Whole.Sample(number =>
        CellText.Parse(string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '０')))).Value == number);

    [Fact]
    public void With_unit_and_remark() => Gen.Select(Whole, Pick.From("件", "条", "元", "万元"), Gen.Long[0, 999]).Sample((number, unit, part) =>
    {
        var cell = CellText.Parse($"{number}{unit}（其中修订{part}件）");
        return cell == new CellText(CellContent.Number, number, unit, $"其中修订{part}件");
    });

    [Fact]
    public void With_decimals_to_the_last_one() => Gen.Select(Gen.Long[0, 9_999_999], Gen.String[Gen.Char['0', '9'], 1, 8]).Sample((whole, decimals) =>
    {
        var text = $"{whole.ToString(CultureInfo.InvariantCulture)}.{decimals}";
        return CellText.Parse(text).Value.ToString(CultureInfo.InvariantCulture) == text;
    });

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Gen.String[Gen.OneOf(Gen.Char["0123456789０９,，.．-—/ ()（）件万元无"], Gen.Char), 0, 40].Sample(text =>
        {
            var cell = CellText.Parse(text);
            return cell.Content is CellContent.Number or CellContent.SpacedNumber || cell.Value == 0;
        });

    [Fact]
    public void No_text_makes_the_other_small_readers_throw() =>
        Gen.String[Gen.OneOf(Gen.Char["一二十（）()1234567890第章年月日至.-、政府信息公开工作年度报告〇○"], Gen.Char), 0, 60].Sample(text =>
        {
            var numbering = Numbering.Parse(text);
            var key = LabelText.Key(text);
            _ = (Dates.FindDate(text), Dates.WholeDate(text), Dates.FindYear(text), Dates.FindPeriod(text), ReportTitle.Parse(text));
            return numbering.Length >= 0 && numbering.Length <= text.Length && key.Length <= text.Length && LabelText.Key(key) == key;
        });
}
