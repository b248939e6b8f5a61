using ReportExtractor.Reading.Word.Lists;

namespace ReportExtractor.Tests.Reading.Word.Lists;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("chineseCounting", 0, "零")]
    [InlineData("chineseCounting", 7, "七")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 12, "十二")]
    [InlineData("chineseCountingThousand", 20, "二十")]
    [InlineData("japaneseCounting", 45, "四十五")]
    [InlineData("chineseCountingThousand", 101, "一百零一")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1003, "一千零三")]
    [InlineData("chineseLegalSimplified", 11, "壹拾壹")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographTraditional", 3, "丙")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("decimalEnclosedCircle", 10, "⑩")]
    [InlineData("decimalEnclosedCircleChinese", 21, "21")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("decimalEnclosedFullstop", 1, "⒈")]
    [InlineData("ideographParenthesized", 4, "㈣")]
    [InlineData("ideographEnclosedCircle", 1, "㊀")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("upperLetter", 2, "B")]
    [InlineData("lowerLetter", 28, "bb")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("upperRoman", 1999, "MCMXCIX")]
    [InlineData("none", 4, "")]
    [InlineData("decimal", 4, "4")]
    public void A_number_has_the_shape_that_word_prints(string shape, int number, string text) => Assert.Equal(text, NumberText.Of(number, shape));

    [Theory]
    [InlineData("chineseCounting")]
    [InlineData("upperRoman")]
    [InlineData("lowerLetter")]
    [InlineData("ideographTraditional")]
    [InlineData("decimalEnclosedCircle")]
    public void Beyond_its_reach_every_shape_is_plain_digits(string shape)
    {
        Assert.Equal("123456789", NumberText.Of(123456789, shape));
        Assert.Equal("-3", NumberText.Of(-3, shape));
    }
}
