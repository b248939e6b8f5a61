using System.Text;
using ReportExtractor.Reading;
using ReportExtractor.Reading.Pdf.Guards;

namespace ReportExtractor.Tests.Reading.Pdf.Guards;

public class CharacterMapTests
{
    [Theory]
    [InlineData("no map at all <0000> <FFFF>", 0)]
    [InlineData("1 beginbfrange <0000> <00FF> <0041> endbfrange", 257)]
    [InlineData("2 beginbfrange <0000> <0001> <0041> <10> <1f> <0061> endbfrange", 20)]
    [InlineData("1 beginbfrange <0000> <0001> [<0041> <0042>] endbfrange", 3)]
    [InlineData("1 beginbfrange <0005> <0001> <0041> endbfrange", 2)]
    [InlineData("1 beginbfrange <0000> <00", 1)]
    public void Codes_of_ranges_are_counted(string map, int expected) => Assert.Equal(expected, Cost(map));

    [Theory]
    [InlineData("1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange")]
    [InlineData("1 beginbfrange <000000000000> <FFFFFFFFFFFF> <0041> endbfrange")]
    [InlineData("1 begincodespacerange <000000000000> <FFFFFFFFFFFF> endcodespacerange")]
    [InlineData("1 begincodespacerange <0000000000> <FFFFFFFFFF> <0000000000> <FFFFFFFFFF> <0000000000> <FFFFFFFFFF> endcodespacerange")]
    [InlineData("1111111111111111 begincodespacerange <00> <FF> endcodespacerange")]
    [InlineData("99999999.5 begincodespacerange <00> <FF> endcodespacerange")]
    [InlineData("99999999begincidrange <00> <FF> 1 endcidrange")]
    public void What_stands_for_too_many_codes_is_beyond_the_bound(string map) => Assert.True(Cost(map) > ReadingLimits.MaxFontCodes);

    private static long Cost(string map) => CharacterMap.Cost(Encoding.ASCII.GetBytes(map));
}
