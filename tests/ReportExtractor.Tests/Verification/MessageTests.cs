using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification;

/// <summary>A message is one sentence that names row and column as printed.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("requests.balance", Language.Zh, "“总计”：一、本年新收政府信息公开申请数量 28 + 二、上年结转政府信息公开申请数量 2 = 30，而（七）总计 27 + 四、结转下年度继续办理 4 = 31，两者应当相等，却相差 1，最可能有误的是“四、结转下年度继续办理·总计”（印作 4，应为 3 才相符），另有 1 项合计因此不符。")]
    [InlineData("requests.balance", Language.En, "“总计”: 一、本年新收政府信息公开申请数量 28 + 二、上年结转政府信息公开申请数量 2 = 30, but （七）总计 27 + 四、结转下年度继续办理 4 = 31; they should be equal and differ by 1; the likeliest mistake is “四、结转下年度继续办理·总计” (printed as 4; 3 would agree); 1 more sum does not hold for the same reason.")]
    public void A_broken_sum_names_its_place_both_sides_the_difference_and_the_suspect(string rule, Language language, string message)
    {
        var page = new ReportPage().Consistent().Set("requests.carried_out.total", "4");

        Assert.Equal(message, Assert.Single(Extract.One(page.Html(), language).FindingsOf(rule)).Message);
    }

    [Theory]
    [InlineData(Language.Zh, "“四、结转下年度继续办理”：自然人 3 + 商业企业 0 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 3，而“总计”为 4，两者应当相等，却相差 1。")]
    [InlineData(Language.En, "“四、结转下年度继续办理”: 自然人 3 + 商业企业 0 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 3, but “总计” is 4; they should be equal and differ by 1.")]
    public void A_consequence_names_its_place_both_sides_and_the_difference(Language language, string message)
    {
        var page = new ReportPage().Consistent().Set("requests.carried_out.total", "4");

        Assert.Equal(message, Assert.Single(Assert.Single(Extract.One(page.Html(), language).Findings).Consequences).Message);
    }

    [Theory]
    [InlineData("-3", Language.Zh, "数量不应为负数：行政处罚·本年处理决定数量“-3”。")]
    [InlineData("-3", Language.En, "A quantity cannot be below zero: 行政处罚·本年处理决定数量“-3”.")]
    [InlineData("2.5", Language.Zh, "件数应为整数：行政处罚·本年处理决定数量“2.5”。")]
    [InlineData("2.5", Language.En, "A count must be a whole number: 行政处罚·本年处理决定数量“2.5”.")]
    [InlineData("3/4", Language.Zh, "有未能读作数字的内容，请与原文核对：行政处罚·本年处理决定数量“3/4”。")]
    [InlineData("3/4", Language.En, "Some cells could not be read as numbers, compare the source: 行政处罚·本年处理决定数量“3/4”.")]
    public void A_cell_is_named_by_row_and_column_with_what_is_printed(string text, Language language, string message) =>
        Assert.Equal(message, Assert.Single(Extract.One(new ReportPage().Set("proactive_disclosure.penalties.decisions", text).Html(), language).Findings).Message);

    [Theory]
    [InlineData(Language.Zh, "没有找到规定格式中的行：“四、结转下年度继续办理”。")]
    [InlineData(Language.En, "The form's row “四、结转下年度继续办理” was not found.")]
    public void A_missing_row_is_named(Language language, string message) =>
        Assert.Equal(message, Assert.Single(Extract.One(new ReportPage().Without("requests.carried_out").Html(), language).Findings).Message);

    [Fact]
    public void Both_languages_find_the_same()
    {
        var html = new ReportPage { Filler = "" }.Consistent().Set("requests.granted.total", "99").Set("requests.received_new.research", "3/4").Without("requests.carried_in").Html();

        var (zh, en) = (Extract.One(html, Language.Zh).Findings, Extract.One(html, Language.En).Findings);

        Assert.Equal(zh.Select(finding => (finding.Rule, finding.Severity, finding.Difference)), en.Select(finding => (finding.Rule, finding.Severity, finding.Difference)));
        Assert.All(zh, finding => Assert.EndsWith("。", finding.Message, StringComparison.Ordinal));
        Assert.All(en, finding => Assert.EndsWith(".", finding.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void A_message_is_one_line_however_many_cells_it_concerns(Language language)
    {
        var html = new ReportPage { Filler = "3\n/4" }.Html();

        Assert.All(Extract.One(html, language).Findings, finding => Assert.True(finding.Message.Length < 400 && !finding.Message.Contains('\n', StringComparison.Ordinal), finding.Message));
    }
}
