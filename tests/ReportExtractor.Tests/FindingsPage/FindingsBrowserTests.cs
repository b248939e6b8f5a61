using System.Globalization;
using ReportExtractor.FindingsPage;
using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Decisions;

namespace ReportExtractor.Tests.FindingsPage;

/// <summary>The findings page as a person uses it.</summary>
public sealed class FindingsBrowserTests(Browser browser) : IClassFixture<Browser>
{
    private const int Desk = 1280;
    private const int Phone = 390;

    [BrowserFact]
    public Task Searching_and_choosing_leave_what_fits() => browser.WithPageAsync(Corpus(), Desk, async page =>
    {
        var shown = page.Locator("#findings > li:not([hidden])");
        var all = await shown.CountAsync();
        Assert.Equal(await page.Locator("#findings > li").CountAsync(), all);

        await page.Locator("#filter input[type=search]").FillAsync("洪泽区 复议后起诉");
        Assert.Equal(1, await shown.CountAsync());
        Assert.Contains($"1 条，共 {all} 条", await page.Locator("#shown").TextContentAsync() ?? "", StringComparison.Ordinal);

        await page.Locator("#filter button").ClickAsync();
        await page.Locator("#filter select[name=rule]").SelectOptionAsync("statements.share");
        Assert.All(await shown.AllAsync(), item => Assert.Contains("warning", item.GetAttributeAsync("class").Result!, StringComparison.Ordinal));

        await page.Locator("#filter input[value=warning]").UncheckAsync();
        Assert.Equal(0, await shown.CountAsync());
    });

    [BrowserFact]
    public Task A_bar_of_the_chart_and_a_number_of_the_table_choose_their_findings() => browser.WithPageAsync(Corpus(), Desk, async page =>
    {
        var shown = page.Locator("#findings > li:not([hidden])");
        var bar = page.Locator(".bars button[data-year='2019']");
        await bar.ClickAsync();
        Assert.Equal(await bar.Locator(".count").TextContentAsync(), (await shown.CountAsync()).ToString(CultureInfo.InvariantCulture));

        await page.Locator(".matrix > summary").ClickAsync();
        var number = page.Locator(".matrix button[data-body='洪泽区人民政府'][data-rule='review.total']");
        await number.ClickAsync();
        Assert.Equal(await number.TextContentAsync(), (await shown.CountAsync()).ToString(CultureInfo.InvariantCulture));
    });

    [BrowserFact]
    public Task Sorting_by_body_brings_its_findings_together() => browser.WithPageAsync(Corpus(), Desk, async page =>
    {
        await page.Locator("#filter select[name=sort]").SelectOptionAsync("body");

        var bodies = await page.Locator("#findings .body").AllTextContentsAsync();
        var names = bodies.Select(body => body[..body.LastIndexOf(' ')]).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal).Count(), names.Where((name, i) => i == 0 || names[i - 1] != name).Count());
    });

    [BrowserFact]
    public Task A_finding_leads_to_its_table_and_to_its_place_on_the_page() => browser.WithPageAsync(Page("hongze-2023/report.pdf"), Desk, async page =>
    {
        await page.Locator("#f1 summary").First.ClickAsync();

        Assert.Equal(["10", "1", "0", "0", "0"], await page.Locator("#f1 .printed .hit").AllTextContentsAsync());
        Assert.Equal(["0"], await page.Locator("#f1 .printed .suspect").AllTextContentsAsync());
        Assert.Equal(5, await page.Locator("#f1 svg .marks rect").CountAsync());
        Assert.Contains("11 ≠ 0", await page.Locator("#f1 .sides").TextContentAsync() ?? "", StringComparison.Ordinal);
        Assert.True(await page.Locator("#f1 svg").IsVisibleAsync());
    });

    [BrowserFact]
    public Task A_finding_on_the_text_quotes_it_with_the_figure_marked() => browser.WithPageAsync(Page("shanghai-office-2019/report.html"), Desk, async page =>
    {
        await page.Locator("#f1 summary").First.ClickAsync();

        Assert.Equal("258件", await page.Locator("#f1 blockquote mark").First.TextContentAsync());
        Assert.True(await page.Locator("#f1 .rows .mark").CountAsync() > 5);
    });

    [BrowserFact]
    public Task What_was_dismissed_can_be_hidden()
    {
        var found = Found(Path.Combine(Repository.Corpus, "hongze-2023/report.html"))[0];
        var decisions = DecisionFile.Read($"{found.Report.Findings[0].Id},dismissed,另有说明");
        return browser.WithPageAsync(Html([found.With(DecisionFile.Apply(found.Report, decisions))]), Desk, async page =>
        {
            Assert.Equal("已驳回：另有说明", await page.Locator("#findings .dismissed .decision").TextContentAsync());

            await page.GetByLabel("隐去已驳回的").CheckAsync();

            Assert.Equal(1, await page.Locator("#findings > li:not([hidden])").CountAsync());
        });
    }

    [BrowserFact]
    public Task The_address_of_a_finding_opens_it() => browser.WithPageAsync(Corpus(), Desk, async page =>
    {
        await page.EvaluateAsync("location.hash = '#f3'");

        await page.Locator("#f3 .evidence h3").First.WaitForAsync();
        Assert.True(await page.Locator("#f3 .printed").First.IsVisibleAsync());
    });

    [BrowserFact]
    public Task Nothing_is_wider_than_a_phone() => browser.WithPageAsync(Corpus(), Phone, async page =>
    {
        foreach (var summary in await page.Locator("#findings > li > details > summary").AllAsync())
            await summary.ClickAsync();
        await page.Locator(".matrix > summary").ClickAsync();

        Assert.Equal(Phone, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    });

    [BrowserFact]
    public Task Five_thousand_findings_are_searched_at_once() => browser.WithPageAsync(Many(5000), Desk, async page =>
    {
        Assert.Equal(5000, await page.Locator("#findings > li").CountAsync());

        var milliseconds = await page.EvaluateAsync<double>(
            """
            () => {
              const start = performance.now(), search = document.querySelector('#filter input[type=search]');
              search.value = '青禾县 2022';
              search.dispatchEvent(new Event('input'));
              document.body.getBoundingClientRect();
              return performance.now() - start;
            }
            """);
        Assert.InRange(milliseconds, 0, 5000);
        await page.Locator("#f5000 summary").First.ClickAsync();
        Assert.True(await page.Locator("#f5000 .printed").First.IsVisibleAsync());
    });

    private static string Corpus() => Html([.. Directory.EnumerateDirectories(Repository.Corpus).Order(StringComparer.Ordinal)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "report.*").Order(StringComparer.Ordinal)).SelectMany(Found)]);

    private static string Page(string document) => Html(Found(Path.Combine(Repository.Corpus, document)));

    private static string Many(int findings)
    {
        var page = new ReportPage().Consistent().Set("review_and_litigation.review.total", "3");
        var found = SourceExcerpts.Of(Extraction.Inspect(new SourceBytes(System.Text.Encoding.UTF8.GetBytes(page.Html())), "test"))[0];
        var finding = Assert.Single(found.Report.Findings);
        return Html([.. Enumerable.Range(0, findings).Select(i => found.With(found.Report with { Findings = [finding with { Id = $"{i}" }] }))]);
    }

    private static IReadOnlyList<FoundReport> Found(string path) => SourceExcerpts.Of(Extraction.Inspect(new SourceBytes(File.ReadAllBytes(path)), path));

    private static string Html(IReadOnlyList<FoundReport> found)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        FindingsHtml.Write(found, Language.Zh, text);
        return text.ToString();
    }
}
