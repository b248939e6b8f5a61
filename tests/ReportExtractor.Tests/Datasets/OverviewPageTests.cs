using System.Globalization;
using System.Xml.Linq;
using ReportExtractor.Datasets;
using ReportExtractor.Reports;
using ReportExtractor.Tests.FindingsPage;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Datasets;

/// <summary>The overview of a dataset says what the dataset says, and can be looked at.</summary>
public sealed class OverviewPageTests(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const int Desk = 1280;
    private const int Phone = 390;
    private const int Paper = 688;

    private readonly DatasetFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Coverage_counts_the_reports_of_each_province_and_year()
    {
        var page = Page(Known());

        Assert.Equal(["山西省|1|·|1|2", "江苏省|·|·|1|1", "地区未知 region unknown|·|·|1|1", "合计 all|1|0|3|4"], Rows(page, "覆盖范围 Coverage"));
        Assert.DoesNotContain("山西省", page.Descendants("p").Last(text => text.Value.StartsWith("没有报告的", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Outcomes_weigh_by_requests_and_leave_out_reports_that_contradict_themselves() => Assert.Equal(
        [
            "2020|–|–|–|–|–|–|0|1|0|0|0|1",
            "2021|–|–|–|–|–|–|0|0|0|0|0|0",
            "2022|93.0 %|0.0 %|6.0 %|1.0 %|0.0 %|0.0 %|100|3|2|1|0|0",
        ],
        Rows(Page(Known()), "申请处理结果 Outcomes of requests"));

    [Fact]
    public void Blank_outcomes_count_as_nothing_and_absent_ones_leave_a_report_out() => Assert.Equal(
        ["2022|74.1 %|0.0 %|22.2 %|3.7 %|0.0 %|0.0 %|27|2|1|0|1|0"],
        Rows(
            Page([Read(Of("隰县", "2022").Consistent().Set("requests.partially_granted.total", "").Set("requests.partially_granted.natural_person", "")), Read(Of("洪泽区", "2022").Consistent().Without("requests.partially_granted"))]),
            "申请处理结果 Outcomes of requests"));

    [Fact]
    public void A_difference_of_one_among_many_requests_is_a_difference_and_blank_totals_are_none() => Assert.Equal(
        ["2022|–|–|–|–|–|–|0|2|0|1|0|1"],
        Rows(
            Page([Read(Of("隰县", "2022").Set("requests.total_processed.total", "1000000").Set("requests.granted.total", "1000001")), Read(Of("洪泽区", "2022").Set("requests.total_processed.total", "—"))]),
            "申请处理结果 Outcomes of requests"));

    [Fact]
    public void Reports_are_grouped_by_their_requests() => Assert.Equal(
        ["1 (25.0 %)", "0", "0 (0.0 %)", "1–9", "2 (50.0 %)", "10–99", "1 (25.0 %)", "100–999", "0 (0.0 %)", "≥ 1,000"],
        Texts(Page(Known()), "received"));

    [Fact]
    public void Reports_are_grouped_by_the_share_of_their_refusals()
    {
        var page = Page([.. Known(), Read(Of("隰县", "2021").Set("requests.total_processed.total", "10").Set("requests.refused.state_secret.total", "4")), Read(Of("隰县", "2023").Set("requests.total_processed.total", "10").Set("requests.refused.state_secret.total", "11"))]);

        Assert.Equal(["1 (25.0 %)", "0 %", "0 (0.0 %)", "< 10 %", "2 (50.0 %)", "10 – < 25 %", "1 (25.0 %)", "25 – < 50 %", "0 (0.0 %)", "50–100 %"], Texts(page, "refused"));
        Assert.Contains("cannot be: 2.", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_with_an_error_are_counted_for_each_year()
    {
        var page = Page(Known());

        Assert.Equal(["2020", "100.0 % (1 / 1)", "2021", "– (0 / 0)", "2022", "0.0 % (0 / 3)"], Texts(page, "errors"));
        Assert.Equal(
            _folder.Csv("findings").GroupBy(finding => finding["rule"]!, StringComparer.Ordinal).OrderByDescending(rule => rule.Count()).ThenBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => $"{rule.Key}|{rule.Count()}"),
            Rows(page, "发现问题最多的规则 The rules with most findings").Select(row => row.Split('|')).Select(row => $"{row[0]}|{row[3]}"));
    }

    [Fact]
    public void Numbers_of_cells_are_those_of_the_dataset()
    {
        var page = Page(new RandomReports(4).Take(100));
        var reports = _folder.Csv("reports").ToList();

        Assert.Equal(
            new[] { reports.Count, reports.Select(report => report["body"]).OfType<string>().Distinct(StringComparer.Ordinal).Count(), reports.Select(report => report["year"]).OfType<string>().Distinct(StringComparer.Ordinal).Count(), Sum("cells"), Sum("cells_read"), Sum("cells_doubtful"), Sum("cells_blank"), Sum("cells_not_found") }
                .Select(number => number.ToString("N0", CultureInfo.InvariantCulture)),
            page.Descendants("b").Take(8).Select(number => number.Value));
        Assert.Equal(
            reports.GroupBy(report => report["year"] ?? "未知 unknown", StringComparer.Ordinal).OrderBy(year => year.Key, StringComparer.Ordinal).Select(year => $"{year.Key} {year.Sum(report => Number(report, "cells")).ToString("N0", CultureInfo.InvariantCulture)}"),
            Rows(page, "缺失与存疑的单元格 Missing and doubtful cells").Select(row => row.Split('|')).Select(row => $"{row[0]} {row[^1]}"));

        int Sum(string column) => reports.Sum(report => Number(report, column));
        static int Number(IReadOnlyDictionary<string, string?> report, string column) => int.Parse(report[column]!, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_page_has_no_script_and_asks_for_nothing_outside()
    {
        Page(Known());
        var html = File.ReadAllText(Html);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("http", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("src=", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_same_reports_give_the_same_page()
    {
        Page([.. Known(), .. new RandomReports(5).Take(50)]);
        var first = File.ReadAllBytes(Html);

        Page([.. Known(), .. new RandomReports(5).Take(50)]);

        Assert.Equal(first, File.ReadAllBytes(Html));
    }

    [Fact]
    public void A_dataset_without_reports_has_a_page_without_charts()
    {
        var page = Page([]);

        Assert.Empty(page.Descendants("svg"));
        Assert.All(page.Descendants("b"), number => Assert.Equal("0", number.Value));
    }

    [Fact]
    public void Reports_of_no_known_year_stand_in_a_row_of_their_own() => Assert.Equal(
        ["未知 unknown|–|–|–|–|–|–|0|3|0|0|3|0"],
        Rows(Page(new RandomReports(6).Take(3).Select(report => report with { Identity = report.Identity with { Year = null } })), "申请处理结果 Outcomes of requests"));

    [BrowserFact]
    public async Task Every_chart_is_visible_and_no_text_reaches_beyond_it()
    {
        Page([.. Known(), .. new RandomReports(7).Take(200)]);

        await browser.WithPageAsync(await File.ReadAllTextAsync(Html), Desk, async page =>
        {
            var charts = await page.Locator("figure svg").AllAsync();
            Assert.Equal(6, charts.Count);
            Assert.All(charts, chart => Assert.True(chart.IsVisibleAsync().Result));
            Assert.Empty(await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('figure svg')].flatMap(svg => {
                  const view = svg.viewBox.baseVal;
                  return [...svg.querySelectorAll('text')].filter(text => {
                    const box = text.getBBox();
                    return box.x < 0 || box.y < 0 || box.x + box.width > view.width || box.y + box.height > view.height;
                  }).map(text => svg.id + ': ' + text.textContent);
                })
                """));
        });
    }

    [BrowserFact]
    public async Task Nothing_is_wider_than_a_phone()
    {
        Page([.. Known(), .. new RandomReports(8).Take(200)]);

        await browser.WithPageAsync(await File.ReadAllTextAsync(Html), Phone, async page => Assert.Equal(Phone, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")));
    }

    // An A4 page is 210 mm wide, 28 of which are margins; there are 96 points of a browser to 25.4 mm.
    [BrowserFact]
    public async Task Nothing_is_wider_than_a_printed_page()
    {
        Page([.. Known(), Read(Of("隰县", "2024").Set("requests.total_processed.total", "10000000").Set("requests.granted.total", "10000000"))]);

        await browser.WithPageAsync(await File.ReadAllTextAsync(Html), Paper, async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
            Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('table, svg, p, div')].filter(one => one.getBoundingClientRect().right > innerWidth).map(one => one.outerHTML.slice(0, 200))"));
        });
    }

    private string Html => Path.Combine(_folder.Path, "overview.html");

    // 隰县 is in 山西省 and 洪泽区 in 江苏省; there is no 青禾县.
    private static IReadOnlyList<Report> Known() =>
    [
        Read(Of("隰县", "2020").Consistent().Set("requests.granted.total", "21")),
        Read(Of("隰县", "2022").Consistent()),
        Read(Of("洪泽区", "2022")
            .Set("requests.received_new.natural_person", "100").Set("requests.received_new.total", "100").Set("requests.granted.natural_person", "73").Set("requests.granted.total", "73")
            .Set("requests.total_processed.natural_person", "73").Set("requests.total_processed.total", "73").Set("requests.carried_out.natural_person", "27").Set("requests.carried_out.total", "27")),
        Read(Of("青禾县", "2022")),
    ];

    private static ReportPage Of(string place, string year) => new(year == "2020" ? "2019" : "2021")
    {
        Title = $"{place}人民政府{year}年政府信息公开工作年度报告",
        Introduction = $"本报告由{place}人民政府编制。",
    };

    private static Report Read(ReportPage page) => Extract.One(page.Html());

    private XElement Page(IEnumerable<Report> reports)
    {
        _folder.Export(reports, new DatasetOptions());
        return XElement.Parse(File.ReadAllText(Html).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Rows(XElement page, string chapter) =>
        page.Descendants("h2").First(heading => heading.Value == chapter).ElementsAfterSelf().SelectMany(element => element.DescendantsAndSelf("tbody")).First().Elements("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value)));

    private static IEnumerable<string> Texts(XElement page, string chart) =>
        page.Descendants("svg").First(svg => svg.Attribute("id")?.Value == chart).Descendants("text").Select(text => text.Value);
}
