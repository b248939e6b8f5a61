using ReportExtractor.Documents;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification.Duties;

/// <summary>What the Regulation asks of a report beside its figures.</summary>
public sealed class DutyTests
{
    private const string Problems = "<p>队伍建设有待加强。</p>";
    private const string LastTitle = "<p>六、其他需要报告的事项</p>";
    private const string LastText = "<p>本年度未收取信息处理费。</p>";

    [Theory]
    [InlineData("青禾县教育局", 2022, "2023-01-31", null)]
    [InlineData("青禾县教育局", 2022, "2023-02-01", Severity.Warning)]
    [InlineData("青禾县卫生健康委员会", 2022, "2023-02-01", Severity.Warning)]
    [InlineData("青禾县人民政府", 2022, "2023-03-31", null)]
    [InlineData("青禾县人民政府", 2022, "2023-04-01", Severity.Warning)]
    [InlineData("东陵省人民政府", 2022, "2023-04-01", Severity.Warning)]
    public void A_report_published_after_the_legal_date_is_a_warning(string issuer, int year, string published, Severity? severity) =>
        Assert.Equal(severity, Published(issuer, year, published)?.Severity);

    [Theory]
    [InlineData("青禾县教育局", 2021, "2022-02-08", null)]
    [InlineData("青禾县教育局", 2021, "2022-02-09", Severity.Warning)]
    [InlineData("青禾县人民政府", 2023, "2024-04-01", null)]
    [InlineData("青禾县人民政府", 2023, "2024-04-02", Severity.Warning)]
    public void The_spring_festival_and_weekends_are_waited_for(string issuer, int year, string published, Severity? severity) =>
        Assert.Equal(severity, Published(issuer, year, published)?.Severity);

    [Theory]
    [InlineData("青禾县岚口镇人民政府")]
    [InlineData("青禾县西关街道办事处")]
    [InlineData("青禾县税务局")]
    [InlineData("青禾经济开发区管理委员会")]
    [InlineData("青禾县人民医院")]
    [InlineData("教育局")]
    public void A_body_that_the_article_does_not_name_for_certain_is_not_late(string issuer) => Assert.Null(Published(issuer, 2022, "2023-06-01"));

    [Fact]
    public void A_governments_office_has_until_the_governments_date() => Assert.Null(Published("青禾县人民政府办公室", 2022, "2023-03-20"));

    [Fact]
    public void A_date_beyond_the_following_year_is_likely_that_of_a_move() => Assert.Equal(Severity.Info, Published("青禾县教育局", 2022, "2024-01-05")!.Severity);

    [Theory]
    [InlineData(Language.Zh, "页面所载日期为 2023-02-20，晚于《政府信息公开条例》第四十九条规定的公布日期 2023-01-31（县级以上人民政府部门，每年 1 月 31 日前）；页面日期可能是迁移、重发的日期，不等于首次公布的日期，请核实。")]
    [InlineData(Language.En, "The page is dated 2023-02-20, later than 2023-01-31, by which article 49 of the Regulation asks departments of governments at county level and above to publish; a page's date may be that of a move or a repost, not of the first publication: please check.")]
    public void A_late_report_is_told_with_the_law_and_how_the_date_may_mislead(Language language, string message) =>
        Assert.Equal(message, Published("青禾县教育局", 2022, "2023-02-20", language)!.Message);

    [Fact]
    public void A_chapter_that_the_numbers_leave_no_place_for_is_missing()
    {
        var finding = Assert.Single(Of(LastTitle + "\n" + LastText, ""));

        Assert.Equal(("duty.chapter_missing", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Contains("“六、其他需要报告的事项”", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>五、存在的主要问题及改进情况</p>", "")]
    [InlineData("<p>五、存在的主要问题及改进情况</p>", "<p>五、下一步打算</p>")]
    [InlineData("<p>六、其他需要报告的事项</p>", "<p>六、附件说明</p>")]
    [InlineData("<p>六、其他需要报告的事项</p>", "<p>其他需要报告的事项如下</p>")]
    [InlineData("<p>一、总体情况</p>", "")]
    [InlineData("<p>一、总体情况</p>", "<p>一、开展的主要工作</p>")]
    public void A_heading_that_may_have_been_overlooked_is_not_missing(string printed, string instead) => Assert.Empty(Of(printed, instead));

    [Fact]
    public void What_may_stand_where_nothing_could_be_read_is_not_missing()
    {
        var report = Extract.One(Page().Replace(LastTitle + "\n" + LastText, "", StringComparison.Ordinal)) with { Illegible = [new IllegiblePart(IllegibleCause.Picture, default)] };

        Assert.Empty(Verifier.Verify(report).Findings);
    }

    [Theory]
    [InlineData("<p>无。</p>", Severity.Warning)]
    [InlineData("<p>本年度暂无。</p>", Severity.Warning)]
    [InlineData("<p>不存在问题。</p>", Severity.Warning)]
    [InlineData("", Severity.Info)]
    [InlineData("<p>无障碍浏览有待完善。</p>", null)]
    [InlineData("<p>没有专职人员，培训不足。</p>", null)]
    public void The_chapter_on_problems_says_something(string text, Severity? severity)
    {
        var finding = Of(Problems, text).SingleOrDefault();

        Assert.Equal(severity, finding?.Severity);
        Assert.True(finding is null or { Rule: "duty.problems_empty" });
    }

    [Theory]
    [InlineData("<p>无。</p>", true)]
    [InlineData("<p>没有需要报告的其他事项。</p>", true)]
    [InlineData("<p>本机关未收取信息處理費。</p>", false)]
    [InlineData("<p>全年没有向申请人收取费用。</p>", false)]
    [InlineData("", false)]
    public void The_last_chapter_tells_of_fees(string text, bool isMissing)
    {
        var findings = Of(LastText, text);

        Assert.Equal(isMissing ? ["duty.fee_statement"] : [], findings.Select(finding => finding.Rule));
        Assert.All(findings, finding => Assert.Equal(Severity.Info, finding.Severity));
    }

    [Fact]
    public void Fees_may_be_told_elsewhere() => Assert.Empty(Extract.One(Page().Replace(LastText, "<p>无。</p>", StringComparison.Ordinal).Replace("全年工作平稳有序。", "全年收取信息处理费0元。", StringComparison.Ordinal)).Findings);

    [Fact]
    public void The_form_of_2019_asks_for_no_fees() => Assert.Empty(Extract.One(new ReportPage("2019").Consistent().Html().Replace(LastText, "<p>无。</p>", StringComparison.Ordinal)).Findings);

    [Theory]
    [InlineData("青禾县岚口镇人民政府", "6", Severity.Warning)]
    [InlineData("东陵市青禾县教育局", "6", Severity.Warning)]
    [InlineData("青禾县人民政府", "0", null)]
    [InlineData("青禾县人民政府", "", null)]
    [InlineData("东陵市人民政府", "6", null)]
    [InlineData("东陵省人民政府", "6", null)]
    [InlineData("教育部", "6", null)]
    public void Counties_and_townships_make_no_regulations(string issuer, string inForce, Severity? severity)
    {
        var page = new ReportPage { Title = $"{issuer}2022年政府信息公开工作年度报告" }.Consistent().Set("proactive_disclosure.regulations.in_force", inForce);

        var finding = Extract.One(page.Html()).FindingsOf("duty.regulations").SingleOrDefault();

        Assert.Equal(severity, finding?.Severity);
        Assert.True(finding is null || finding.Cells is ["proactive_disclosure.regulations.in_force"]);
    }

    [Theory]
    [InlineData("青禾县人民政府", "工作考核、社会评议和责任追究情况良好。", null)]
    [InlineData("青禾县人民政府", "接受社会评议，未发生问责。", "工作考核")]
    [InlineData("青禾县岚口镇人民政府", "", "工作考核、社会评议、责任追究结果")]
    [InlineData("青禾县教育局", "", null)]
    public void A_government_tells_how_its_work_was_assessed(string issuer, string told, string? missing)
    {
        var overview = string.Concat(Enumerable.Repeat("认真落实政府信息公开各项要求，稳步推进政策解读和平台建设。", 15)) + told;
        var page = new ReportPage { Title = $"{issuer}2022年政府信息公开工作年度报告", Overview = overview }.Consistent();

        var finding = Extract.One(page.Html()).FindingsOf("duty.accountability").SingleOrDefault();

        Assert.Equal(missing is null ? null : Severity.Info, finding?.Severity);
        Assert.Contains(missing ?? "", finding?.Message ?? "", StringComparison.Ordinal);
    }

    private static string Page() => new ReportPage().Consistent().Html();

    private static IReadOnlyList<Finding> Of(string printed, string instead)
    {
        Assert.Contains(printed, Page(), StringComparison.Ordinal);
        return Extract.One(Page().Replace(printed, instead, StringComparison.Ordinal)).Findings;
    }

    private static Finding? Published(string issuer, int year, string date, Language language = Language.Zh)
    {
        var page = new ReportPage { Title = $"{issuer}{year}年政府信息公开工作年度报告", Introduction = $"发布日期：{date}" }.Consistent();
        return Extract.One(page.Html(), language).Findings.SingleOrDefault();
    }
}
