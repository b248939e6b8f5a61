using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

public sealed class SeveralReportsTests
{
    private const string Education = "青禾县教育局2022年政府信息公开工作年度报告";
    private const string Sports = "青禾县体育局2022年政府信息公开工作年度报告";

    [Fact]
    public void Two_reports_in_one_page_are_two_reports()
    {
        var (one, two) = (Page(Education, 100), Page(Sports, 700));

        var reports = Extract.All(one.Html() + two.Html());

        Assert.Equal(["青禾县教育局", "青禾县体育局"], reports.Select(report => report.Identity.Issuer));
        reports[0].AssertReadFrom(one);
        reports[1].AssertReadFrom(two);
        Assert.All(reports, report => Assert.Equal(6, report.Sections.Count));
    }

    [Fact]
    public void Two_reports_in_one_text_are_two_reports()
    {
        var (one, two) = (Page(Education, 100), Page(Sports, 700));

        var reports = Extract.All(one.Text(TextTables.Tabs) + "\n\n" + two.Text(TextTables.Bars));

        Assert.Equal(["青禾县教育局", "青禾县体育局"], reports.Select(report => report.Identity.Issuer));
        reports[0].AssertReadFrom(one);
        reports[1].AssertReadFrom(two);
    }

    [Fact]
    public void A_link_to_another_years_report_does_not_make_two()
    {
        var html = new ReportPage().Html().Replace("</body>", "<p>青禾县人民政府2021年政府信息公开工作年度报告</p></body>", StringComparison.Ordinal);

        Assert.Equal(2022, Extract.One(html).Identity.Year);
    }

    private static ReportPage Page(string title, int first)
    {
        var page = new ReportPage { Title = title };
        foreach (var cell in page.Form.Cells)
            page.Set(cell.Name, (first + cell.Index).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return page;
    }
}
