using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Tables of a year before the report's own.</summary>
public sealed class EarlierTableTests
{
    private const string Table = "requests";

    [Theory]
    [InlineData("附：2021年收到和处理政府信息公开申请情况")]
    [InlineData("上年度数据对照表")]
    [InlineData("（去年同期）")]
    public void A_table_of_an_earlier_year_beside_this_years_is_left_out(string caption)
    {
        var page = Numbered.Page();
        var earlier = new ReportPage { Filler = "8" }.Requests();

        Extract.One(page.Html(requests: $"{page.Requests()}<p>{caption}</p>{earlier}")).AssertReadFrom(page);
        Extract.One(page.Html(requests: $"<p>{caption}</p>{earlier}<p>2022年情况</p>{page.Requests()}")).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("2021年收到和处理政府信息公开申请情况")]
    [InlineData("上一年度数据")]
    public void The_only_table_is_in_doubt_if_its_caption_names_an_earlier_year(string caption)
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Html(requests: $"<p>{caption}</p>{page.Requests()}"));

        report.AssertReadFrom(page, Table, CellStatus.YearUncertain);
        Assert.All(report.Cells.Where(cell => cell.Status == CellStatus.YearUncertain), cell => Assert.Equal(0.5, cell.Confidence));
        report.AssertReadFrom(page, "proactive_disclosure");
        report.AssertReadFrom(page, "review_and_litigation");
    }

    [Theory]
    [InlineData("与2021年相比，申请数量有所增加。")]
    [InlineData("2021年结转的申请一并计入")]
    [InlineData("上年度结转申请计入下表")]
    [InlineData("2021年至2022年申请情况")]
    [InlineData("2022年申请情况")]
    public void Not_every_line_with_a_year_is_such_a_caption(string line)
    {
        var page = Numbered.Page();

        Extract.One(page.Html(requests: $"<p>{line}</p>{page.Requests()}")).AssertReadFrom(page);
    }

    [Fact]
    public void A_caption_holds_no_longer_than_its_chapter()
    {
        var page = Numbered.Page();
        var earlier = new ReportPage { Filler = "8" }.Requests();

        var report = Extract.One(page.Html(requests: $"{page.Requests()}<p>附：2021年数据</p>{earlier}"));

        report.AssertReadFrom(page, "review_and_litigation");
    }

    [Fact]
    public void Its_caption_may_be_a_row_between_the_two_tables()
    {
        var page = Numbered.Page();
        var earlier = new ReportPage { Filler = "8" };
        string[] header = [.. page.RequestsHeader()];
        var table = HtmlTables.Table([.. header, .. page.RequestsBody(), "<td colspan=\"10\">2021年度数据（供对比）</td>", .. header, .. earlier.RequestsBody()]);

        Extract.One(page.Html(requests: table)).AssertReadFrom(page);
    }

    [Fact]
    public void A_blank_of_the_only_table_is_in_doubt_too()
    {
        var page = Numbered.Page().Set("requests.granted.total", "-");

        Assert.Equal(0.5, Extract.One(page.Html(requests: $"<p>上年度数据</p>{page.Requests()}")).Cell("requests.granted.total").Confidence);
    }
}
