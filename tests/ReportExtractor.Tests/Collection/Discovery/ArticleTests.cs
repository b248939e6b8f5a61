using ReportExtractor.Collection.Discovery;

namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>Pages of reports: what stands around the report is not taken for the list it came from.</summary>
public sealed class ArticleTests
{
    private const string Prose = "<p>现将甲县2023年政府信息公开工作情况公布如下。统计期限为2023年1月1日至2023年12月31日。一、总体情况。二、主动公开政府信息情况。三、收到和处理政府信息公开申请情况。四、政府信息公开行政复议、行政诉讼情况。五、存在的主要问题及改进情况。六、其他需要报告的事项。2023年，我县认真贯彻落实条例，主动公开政府信息三千余条，受理公开申请二十件，均在法定期限内办结，未收取信息处理费，未发生行政复议和行政诉讼案件，公开平台运行平稳，基层公开标准化规范化水平进一步提升。</p>";

    private static string Page(string around) =>
        $"""
        <html><head><meta name="SiteName" content="甲县人民政府"><meta name="ColumnName" content="政府信息公开年报"><meta name="ArticleTitle" content="甲县人民政府2023年政府信息公开工作年度报告"><meta name="PubDate" content="2024-01-20 01:59">
        <title>甲县人民政府 政府信息公开年报 甲县人民政府2023年政府信息公开工作年度报告</title></head><body>
        <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zfxxgk/nb/">政府信息公开年报</a></div>
        <table><tr><td>索引号</td><td>000014349/2024-00001</td></tr><tr><td>发布日期</td><td>2024-01-20</td></tr></table>
        <div class="TRS_Editor">{Prose}</div>{around}</body></html>
        """;

    [Fact]
    public void Its_title_is_that_of_the_article()
    {
        var reading = SitePage.Read(Page(""), "/zfxxgk/nb/t20240120_1.html");

        Assert.Equal((PageKind.Page, "甲县人民政府2023年政府信息公开工作年度报告"), (reading.Kind, reading.Title));
        Assert.Empty(reading.Links);
    }

    [Fact]
    public void Other_publications_and_other_years_are_reports_and_a_list_of_news_is_none() => SitePage.AssertLinks(
        SitePage.Read(
            Page("<a href=./t20240120_2.html>甲县人民政府2023年政府信息公开工作年度报告（图片版）</a><a href=./P1.docx>甲县人民政府2023年政府信息公开工作年度报告.docx</a><a href=./t20240120_3.html>上一篇：甲县教育局2023年政府信息公开工作年度报告</a><ul><li><a href=/x/1.html>2023年</a></li><li><a href=/x/2.html>甲县公安局2023年</a></li></ul>"),
            "/zfxxgk/nb/t20240120_1.html"),
        "Report /zfxxgk/nb/t20240120_2.html 甲县人民政府2023年政府信息公开工作年度报告（图片版）",
        "Report /zfxxgk/nb/t20240120_3.html 上一篇：甲县教育局2023年政府信息公开工作年度报告",
        "Attachment /zfxxgk/nb/P1.docx 甲县人民政府2023年政府信息公开工作年度报告.docx");

    [Fact]
    public void Menus_beside_it_lead_to_columns() => SitePage.AssertLinks(
        SitePage.Read(Page("<div class=menu><a href=/col/106.html>2024年度报告</a><a href=/zfxxgk/zn/>公开指南</a><a href=/zfxxgk/nb/>政府信息公开年报</a></div>"), "/zfxxgk/nb/t20240120_1.html"),
        "Column /col/106.html 2024年度报告",
        "Column /zfxxgk/nb/ 政府信息公开年报");

    [Fact]
    public void Answers_that_would_fill_lists_around_it_are_not_asked_for() => SitePage.AssertLinks(
        SitePage.Read(Page("<script>var _CONFIG = { SID: '700012', CATEGORY_ID: '5520' };</script><div queryData=\"{'webId':'a'}\"></div>"), "/gkmlpt/content/1/2/post_3.html"));

    [Fact]
    public void Without_a_known_body_prose_makes_it_an_article() => SitePage.AssertLinks(
        SitePage.Read($"<title>甲县政府信息公开年报</title><div class=text>{Prose}{Prose}{Prose}{Prose}{Prose}</div><ul><li><a href=/x/1.html>2023年</a></li></ul><a href=/a.docx>填报说明.docx</a>", "/a/1.html"),
        "Attachment /a.docx 填报说明.docx");
}
