namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>Links to other lists of annual reports.</summary>
public sealed class ColumnTests
{
    [Fact]
    public void The_entry_on_a_home_page() => SitePage.AssertLinks(
        SitePage.Read(
            "<title>甲县人民政府</title><div class=nav><a href=/zfxxgk/>政府信息公开</a><a href=/zfxxgk/zfxxgkzn/>政府信息公开指南</a><a href=/zfxxgk/zfxxgknb/>政府信息公开年报</a><a href=/tj/>统计年报</a><a href=/wz/>网站年度报表</a></div>",
            "/"),
        "Column /zfxxgk/zfxxgknb/ 政府信息公开年报");

    [Theory]
    [InlineData("<div class=tt><h3>政府信息公开年报</h3><a class=xxgk_more href=/nb/>更多&gt;&gt;</a></div>")]
    [InlineData("<h2>政府信息公开年报 <span><a href=/nb/>[更多]</a></span></h2><h2>公告 <a href=/gg/>更多</a></h2>")]
    public void The_rest_of_a_box_of_reports(string box) => SitePage.AssertLinks(SitePage.Read($"<title>甲县政府信息公开</title><div>{box}</div>", "/"), "Column /nb/ 政府信息公开年报");

    [Fact]
    public void Short_entries_count_on_a_page_of_disclosure() => SitePage.AssertLinks(
        SitePage.Read("<title>政府信息公开_甲县人民政府</title><div class=menu><a href=./zc/>政策</a><a href=./zn/>指南</a><a href=/zfxxgk/nb/>年度报告</a></div>", "/zfxxgk/"),
        "Column /zfxxgk/nb/ 年度报告");

    [Fact]
    public void Folders_of_years_and_trees_of_towns() => SitePage.AssertLinks(
        SitePage.ReadColumn(
            """
            <div class="left"><a href="./gknb2017/">2017年</a><a href="../zfxxgknb/2024n78/">2024年</a><a href="./xzjd/index.html">各乡镇</a><a href="./bmnb/">部门年报</a><a href="./glz/">高岭镇</a><a href="./qzf/">区政府</a>
            <a href="/zfxxgk/zfxxgkzn/">政府信息公开指南</a><a href="/zfxxgk/jgzn/jyj/">教育局</a><a href="/hd/">互动交流</a></div>
            """),
        "Column /zfxxgk/zfxxgknb/gknb2017/ 2017年",
        "Column /zfxxgk/zfxxgknb/2024n78/ 2024年",
        "Column /zfxxgk/zfxxgknb/xzjd/index.html 各乡镇",
        "Column /zfxxgk/zfxxgknb/bmnb/ 部门年报",
        "Column /zfxxgk/zfxxgknb/glz/ 高岭镇",
        "Column /zfxxgk/zfxxgknb/qzf/ 区政府");

    [Fact]
    public void A_year_of_reports_without_a_body_is_a_folder_or_a_report_as_its_address_says() => SitePage.AssertLinks(
        SitePage.ReadColumn("<ul><li><a href=./2022n/>2022年政府信息公开年报</a></li><li><a href=./t20220131_5.html>2021年政府信息公开年报</a></li></ul>"),
        "Report /zfxxgk/zfxxgknb/t20220131_5.html 2021年政府信息公开年报",
        "Column /zfxxgk/zfxxgknb/2022n/ 2022年政府信息公开年报");

    [Fact]
    public void Columns_side_by_side_differ_in_numbers() => SitePage.AssertLinks(
        SitePage.ReadColumn("<ul><li><a href=/col/col290/index.html>各街道</a></li><li><a href=/col/col291/index.html>通知公告</a></li><li><a href='/col/col292/index.html' class=xxgk_more>更多</a></li></ul>", "/col/col282/index.html"),
        "Column /col/col290/index.html 各街道",
        "Column /col/col292/index.html 更多");

    [Fact]
    public void A_menu_counts_for_what_is_below_the_page() => SitePage.AssertLinks(
        SitePage.ReadColumn("<div class=leftnav><a href=./2023n/>2023年</a><a href=./zj/>各乡镇</a><a href=/tj/2023/>2023年</a><a href=/jyj/>教育局</a><a href=/tj/1.html>2022年</a></div>"),
        "Column /zfxxgk/zfxxgknb/2023n/ 2023年",
        "Column /zfxxgk/zfxxgknb/zj/ 各乡镇");

    [Fact]
    public void A_breadcrumb_leads_back() => SitePage.AssertLinks(
        SitePage.ReadColumn("<div class=position>当前位置：<a href=/>首页</a> &gt; <a href=/zfxxgk/>政府信息公开</a> &gt; <a href=/zfxxgk/zfxxgknb/>政府信息公开年报</a></div>"));
}
