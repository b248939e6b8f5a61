using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>A title printed at the head of each page begins no report.</summary>
public sealed class RunningHeadTests
{
    private const string Bare = "政府信息公开工作年度报告";

    [Theory]
    [InlineData(Bare)]
    [InlineData("青禾县人民政府2022年政府信息公开工作年度报告")]
    public void A_title_between_two_pieces_of_a_table_begins_no_report(string head)
    {
        var page = Numbered.Page();

        Extract.One(page.Html(requests: Cut(page, head))).AssertReadFrom(page);
    }

    [Fact]
    public void A_title_without_a_body_at_the_head_of_a_page_begins_no_report_though_last_years_table_repeats_rows_below()
    {
        var page = Numbered.Page();
        page.Title = Bare;
        page.Introduction = "本报告由青禾县人民政府编制，数据的统计期限自2022年1月1日起至2022年12月31日止。";
        var earlier = new ReportPage { Filler = "7" };

        var report = Extract.One(page.Html(requests: Cut(page, Bare) + "<p>附：2021年收到和处理政府信息公开申请情况</p>" + earlier.Requests()));

        report.AssertReadFrom(page);
    }

    [Theory]
    [InlineData(Bare, Bare)]
    [InlineData("青禾县人民政府2022年政府信息公开工作年度报告", "青禾县体育局2022年政府信息公开工作年度报告")]
    public void A_second_report_with_running_heads_is_a_report_of_its_own(string first, string second)
    {
        var one = Numbered.Page();
        var two = Numbered.Page().Set("requests.granted.total", "77");
        two.Title = "青禾县体育局2022年政府信息公开工作年度报告";

        var reports = Extract.All(one.Html(requests: Cut(one, first)) + two.Html(requests: Cut(two, second)));

        Assert.Equal(["青禾县人民政府", "青禾县体育局"], reports.Select(report => report.Identity.Issuer));
        reports[0].AssertReadFrom(one);
        reports[1].AssertReadFrom(two);
    }

    private static string Cut(ReportPage page, string head)
    {
        var lines = page.RequestLines().ToList();
        var header = Cells(["", .. page.Table("requests").Columns.Select(column => column.Label)]);
        return $"{Table(lines.Take(14).Prepend(header))}<p>{head}</p>{Table(lines.Skip(14))}";
    }
}
