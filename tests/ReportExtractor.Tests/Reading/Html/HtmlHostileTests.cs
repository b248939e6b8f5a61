using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Html;

/// <summary>Pages at whose every tag a parser would look through thousands of open elements are refused before they are parsed.</summary>
public sealed class HtmlHostileTests
{
    [Theory]
    [InlineData("<br>行政许可<font color=white></title>")]
    [InlineData("9</style>=<pre>")]
    [InlineData("<p-x>")]
    [InlineData("<td:x></td>")]
    public void Elements_left_open_are_counted_whatever_else_is_closed(string piece) => AssertRefused(Many(piece, 20_000));

    [Theory]
    [InlineData("svg")]
    [InlineData("math")]
    public void Cells_nest_where_no_table_is(string drawing) => AssertRefused($"<{drawing}>" + Many("<td>", 20_000));

    [Fact]
    public void Tags_within_what_is_nested_deeply_are_counted_with_its_depth() => AssertRefused(Many("<x-y>", 5_000) + Many("字</p>", 20_000));

    [Fact]
    public void A_long_page_without_a_tag_that_closes_its_cells_is_read() =>
        Assert.Equal(20_000, Grids.Grid("<table>" + Many("<tr><td>甲<td><b>1</b></i>", 20_000)).Rows.Count);

    private static string Many(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));

    private static void AssertRefused(string body)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Extract.Read("<html><body>" + body));

        Assert.Equal(UnreadableCause.TooLarge, error.Cause);
        Assert.Contains("nested", error.Message, StringComparison.Ordinal);
    }
}
