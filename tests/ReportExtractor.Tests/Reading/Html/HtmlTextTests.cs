using ReportExtractor.Documents;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Html;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<span>1</span><span>2</span>3", "123")]
    [InlineData("<font size=2>20</font><b>23</b>年", "2023年")]
    [InlineData("<p class=\"MsoNormal\"><span>26</span><span><o:p></o:p></span></p>", "26")]
    [InlineData("<p>商业</p><p>企业</p>", "商业\n企业")]
    [InlineData("本年新<br />制作数量", "本年新\n制作数量")]
    [InlineData("&nbsp;", "")]
    [InlineData("&nbsp;12&nbsp;", "12")]
    [InlineData("<o:p>&nbsp;</o:p>", "")]
    [InlineData("\n  12\n  ", "12")]
    [InlineData("a\n   b", "a b")]
    [InlineData("&lt;5&amp;", "<5&")]
    [InlineData("12<sup>1</sup>", "12[1]")]
    public void A_cell_holds_what_a_reader_of_the_page_sees(string html, string text)
    {
        var grid = Grids.Grid($"<table><tr><td>甲</td><td>{html}</td></tr></table>");

        Assert.Equal(text, grid.Rows[0].Cells[1].Text);
    }

    [Theory]
    [InlineData("<span hidden>9</span>")]
    [InlineData("<span style=\"display:none\">9</span>")]
    [InlineData("<span style=\"color:red; DISPLAY : None !important\">9</span>")]
    [InlineData("<span style=\"visibility: hidden\">9</span>")]
    [InlineData("<span style=\"mso-hide:all\">9</span>")]
    [InlineData("<span class=\"big tip\">9</span>")]
    [InlineData("<span id=\"ad\">9</span>")]
    [InlineData("<script>9</script>")]
    [InlineData("<noscript>9</noscript>")]
    [InlineData("<style>.x{} 9</style>")]
    [InlineData("<template>9</template>")]
    [InlineData("<textarea>9</textarea>")]
    [InlineData("<select><option>9</option></select>")]
    [InlineData("<!-- 9 -->")]
    [InlineData("<div style=\"display:none\"><p><b>9</b></p></div>")]
    public void What_is_not_seen_is_not_read(string hidden)
    {
        const string style = "<style>@media print { .seen { display: none } } .tip, #ad { display: none } p.seen2 { display:none }</style>";

        Assert.Equal("甲|1\n2", Grids.Text($"<html><head>{style}</head><body><table><tr><td>甲</td><td>1{hidden}</td></tr></table>{hidden}<p>2{hidden}</p></body></html>").Trim());
    }

    [Theory]
    [InlineData("<span class=\"seen\">9</span>")]
    [InlineData("<span style=\"display:inline\">9</span>")]
    [InlineData("<span style=\"overflow:hidden\">9</span>")]
    [InlineData("<span class=\"tips\">9</span>")]
    public void What_is_seen_is_read(string seen)
    {
        const string style = "<style>@media print { .seen { display: none } } .tip { display: none }</style>";

        Assert.Equal("19", Assert.Single(Grids.Paragraphs($"<html><head>{style}</head><body><p>1{seen}</p></body></html>")));
    }

    [Fact]
    public void A_hidden_row_or_table_is_not_read()
    {
        var text = Grids.Text("<table><tr><td>甲</td><td>1</td></tr><tr style=\"display:none\"><td>乙</td><td>2</td></tr></table><table hidden><tr><td>丙</td><td>3</td></tr></table>");

        Assert.Equal("甲|1", text);
    }

    [Theory]
    [InlineData("- 3 -")]
    [InlineData("— 12 —")]
    [InlineData("—5—")]
    public void Page_numbers_are_dropped(string number) =>
        Assert.Equal(["上文", "下文"], Grids.Paragraphs($"<p>上文</p><p>{number}</p><p>下文</p>"));

    [Theory]
    [InlineData("-")]
    [InlineData("3")]
    [InlineData("-3")]
    [InlineData("- 三 -")]
    public void What_only_resembles_a_page_number_is_kept(string line) =>
        Assert.Equal(["上文", line, "下文"], Grids.Paragraphs($"<p>上文</p><p>{line}</p><p>下文</p>"));

    [Fact]
    public void A_heading_is_marked_as_one()
    {
        var blocks = Extract.Read("<h2>一、<b>总体</b>情况</h2><p>正文</p>").Blocks.OfType<Paragraph>().ToList();

        Assert.Equal(("一、总体情况", true), (blocks[0].Text, blocks[0].IsHeading));
        Assert.Equal(("正文", false), (blocks[1].Text, blocks[1].IsHeading));
    }

    [Fact]
    public void The_first_title_and_the_metadata_are_kept()
    {
        var facts = Extract.Read("<html><head><title>年报</title><meta name=\"PubDate\" content=\"2023-01-17\"><meta property=\"article:x\" content=\"y\"></head><body><title>别的</title><p>文</p></body></html>").Metadata;

        Assert.Equal("年报", facts["title"]);
        Assert.Equal("2023-01-17", facts["pubdate"]);
        Assert.Equal("y", facts["article:x"]);
    }

    [Fact]
    public void A_paragraph_knows_where_it_begins()
    {
        var paragraph = Extract.Read("<body>\n<div>\n  <p>正文</p></div>").Blocks.OfType<Paragraph>().Single();

        Assert.Equal(new Location(3, 3), paragraph.Location);
    }
}
