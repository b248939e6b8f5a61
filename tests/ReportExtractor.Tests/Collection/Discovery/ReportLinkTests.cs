namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>Which links of a page lead to annual reports.</summary>
public sealed class ReportLinkTests
{
    [Fact]
    public void A_list_of_the_content_system_TRS() => SitePage.AssertLinks(
        SitePage.ReadColumn(
            """
            <ul>
            <li><a href="./202603/t20260320_534737.html" title="甲县人民政府2025年政府信息公开工作年度报告" target="_blank">甲县人民政府2025年政府信息公...</a><span>2026-03-20</span></li>
            <li><a href="./202603/t20260319_534736.html">甲县教育局2025年政府信息公开工作年度报告</a><span>[2026-03-19]</span></li>
            <li><a href="./202603/t20260319_534700.html">关于做好年报编制工作的通知</a><span>2026-03-18</span></li>
            </ul>
            """),
        "Report /zfxxgk/zfxxgknb/202603/t20260320_534737.html 甲县人民政府2025年政府信息公开工作年度报告 2026-03-20",
        "Report /zfxxgk/zfxxgknb/202603/t20260319_534736.html 甲县教育局2025年政府信息公开工作年度报告 2026-03-19");

    [Theory]
    [InlineData("<a href=a.html>甲县2019年政府信息公开年报<span>2020-01-31</span></a>")]
    [InlineData("<a href=a.html><span>2020/1/31</span>甲县2019年政府信息公开年报</a>")]
    [InlineData("<table><tr><td>·<td><a href=a.html>甲县2019年政府信息公开年报</a><td>[2020-01-31]</table>")]
    [InlineData("<table><tr><td><table><tr><td><a href=a.html>甲县2019年政府信息公开年报</a></td></tr></table></td><td>2020.01.31</td></tr></table>")]
    [InlineData("<div><span>2020年1月31日</span><div><a href=a.html>甲县2019年政府信息公开年报</a></div></div>")]
    [InlineData("<p><a href=a.html>甲县2019年政府信息公开年报</a> （2020-1-31）<br><a href=b.html>其他</a> （2020-1-30）<br></p>")]
    [InlineData("<dl><dt><a href=a.html>甲县2019年政府信息公开年报</a></dt><dd>发布时间：2020-01-31</dd></dl>")]
    public void The_date_stands_in_the_link_or_beside_it(string row) =>
        SitePage.AssertLinks(SitePage.ReadColumn(row), "Report /zfxxgk/zfxxgknb/a.html 甲县2019年政府信息公开年报 2020-01-31");

    [Fact]
    public void The_date_in_the_link_is_found_behind_a_long_title()
    {
        const string Title = "甲市甲县住房和城乡建设局（甲县人民防空办公室、甲县房屋征收与补偿管理办公室）2019年政府信息公开工作年度报告";

        SitePage.AssertLinks(SitePage.ReadColumn($"<div class=overview_right><ul><li><a href=a.html title='{Title}'>{Title}<span>2020-01-31</span></a></li></ul></div>"), $"Report /zfxxgk/zfxxgknb/a.html {Title} 2020-01-31");
    }

    [Fact]
    public void A_date_of_another_row_or_of_the_page_is_none() => SitePage.AssertLinks(
        SitePage.ReadColumn("<div>今天是2026-11-27</div><ul><li><a href=a.html>甲县2019年政府信息公开年报</a></li><li><a href=b.html>甲县2018年政府信息公开年报</a>2019-01-31</li></ul><div>2026-11-27</div>"),
        "Report /zfxxgk/zfxxgknb/a.html 甲县2019年政府信息公开年报",
        "Report /zfxxgk/zfxxgknb/b.html 甲县2018年政府信息公开年报 2019-01-31");

    [Theory]
    [InlineData("甲县2022年政府信息公开工作年度报告（图片版）")]
    [InlineData("甲县2022年政府信息公开工作年度报告（超链版）")]
    [InlineData("高岭镇_2017_政府信息公开年度报告")]
    [InlineData("甲县2019年度信息公开工作报告")]
    [InlineData("甲县二〇一九年信息公开年报")]
    [InlineData("甲县２０１９年政务公开工作年度报告")]
    public void Titles_count_on_any_page(string title) => SitePage.AssertLinks(SitePage.Read($"<title>甲县人民政府</title><a href=/a.html>{title}</a>"), $"Report /a.html {title}");

    [Theory]
    [InlineData("甲县2022年政府信息公开工作年度报告图解")]
    [InlineData("一图读懂甲县2022年政府信息公开工作年度报告")]
    [InlineData("甲县政府网站工作年度报表（2022年度）")]
    [InlineData("甲县2022年法治政府建设年度报告")]
    [InlineData("甲县2022年部门决算公开")]
    [InlineData("政府信息公开指南")]
    [InlineData("政府信息公开目录")]
    [InlineData("依申请公开指南")]
    [InlineData("2022年度报告编制通知")]
    [InlineData("规章")]
    [InlineData("甲县2022年政府工作报告")]
    public void Other_documents_do_not_count_even_in_a_column(string title) => SitePage.AssertLinks(SitePage.ReadColumn($"<ul><li><a href=./a.html>{title}</a></li></ul>"));

    [Theory]
    [InlineData("2019年")]
    [InlineData("2019年度报告")]
    [InlineData("2019")]
    [InlineData("年报")]
    [InlineData("甲镇2017年年报")]
    [InlineData("2017年甲镇")]
    [InlineData("甲县教育局2019年度工作报告")]
    public void Short_names_count_in_a_column_of_reports_only(string text)
    {
        var row = $"<ul><li><a href=./t20200131_1234.html>{text}</a></li></ul>";

        SitePage.AssertLinks(SitePage.ReadColumn(row), $"Report /zfxxgk/zfxxgknb/t20200131_1234.html {text}");
        SitePage.AssertLinks(SitePage.Read($"<title>甲县人民政府</title>{row}", "/xwzx/"));
    }

    [Theory]
    [InlineData("<meta name=ColumnName content=政府信息公开年报><title>甲县人民政府</title>")]
    [InlineData("<title>年度报告_甲县人民政府</title>")]
    [InlineData("<title>甲县</title><div class=crumb><a href=/>首页</a> &gt; <a href=/gk/>政府信息公开</a> &gt; 年报</div>")]
    [InlineData("<title>甲县</title><div>您现在的位置：<a href=/>首页</a>&gt;<a href=./>政府信息公开年报</a></div>")]
    [InlineData("<title>政府信息公开工作年度报告</title>")]
    public void A_column_is_told_by_its_name_or_place(string head) =>
        SitePage.AssertLinks(SitePage.Read($"{head}<ul><li><a href=/a/1.html>2019年</a></li></ul>", "/zfxxgk/"), "Report /a/1.html 2019年");

    [Fact]
    public void A_cut_title_counts_where_the_rest_is_beyond_doubt()
    {
        const string Row = "<ul><li><a href='{0}'>{1}</a></li></ul>";

        Assert.Single(SitePage.ReadColumn(Row.Replace("{0}", "/art/2024/1/20/art_1_2.html", StringComparison.Ordinal).Replace("{1}", "甲县2023年政府信息公开...", StringComparison.Ordinal)).Links);
        Assert.Single(SitePage.Read(Row.Replace("{0}", "/zfxxgknb/1.html", StringComparison.Ordinal).Replace("{1}", "甲县2023年政府信息…", StringComparison.Ordinal)).Links);
        Assert.Single(SitePage.Read(Row.Replace("{0}", "/a/1.html", StringComparison.Ordinal).Replace("{1}", "甲县2023年政府信息公开工作年度...", StringComparison.Ordinal)).Links);
        Assert.Empty(SitePage.Read(Row.Replace("{0}", "/a/1.html", StringComparison.Ordinal).Replace("{1}", "甲县2023年政府信息公开...", StringComparison.Ordinal)).Links);
    }

    [Fact]
    public void The_attribute_tells_what_the_text_does_not() => SitePage.AssertLinks(
        SitePage.Read("<a href=/a.html title='甲县2023年政府信息公开工作年度报告'>详情</a><a href=/b.html title='甲县2023年政府信息公开指南'>甲县2023年政府...</a>"),
        "Report /a.html 甲县2023年政府信息公开工作年度报告");

    [Fact]
    public void Rows_that_a_script_would_multiply_are_none() => SitePage.AssertLinks(
        SitePage.ReadColumn(
            """
            <ul><li ms-repeat="list"><a ms-attr-href="el.url" href="x.html">甲县2023年政府信息公开年报</a></li>
            <li v-for="a in b"><a href="y.html">甲县2023年政府信息公开年报</a></li>
            <li><a href="{{url}}">甲县2023年政府信息公开年报</a></li>
            <li><a href="./real.html">甲县2023年政府信息公开年报</a></li></ul>
            """),
        "Report /zfxxgk/zfxxgknb/real.html 甲县2023年政府信息公开年报");

    [Fact]
    public void All_rows_of_a_page_that_shows_them_in_portions_count() => SitePage.AssertLinks(
        SitePage.ReadColumn(
            """
            <ul><li class="pagedContent"><a href="a.html">甲镇2023年政府信息公开年报</a><span>2024-01-20</span></li>
            <li class="pagedContent" style="display:none"><a href="b.html">乙镇2023年政府信息公开年报</a><span>2024-01-19</span></li></ul>
            <script>var totalCount = 2, perSize = 1; pageShow(totalCount, perSize);</script>
            """),
        "Report /zfxxgk/zfxxgknb/a.html 甲镇2023年政府信息公开年报 2024-01-20",
        "Report /zfxxgk/zfxxgknb/b.html 乙镇2023年政府信息公开年报 2024-01-19");

    [Fact]
    public void Rows_may_stand_in_a_script() => SitePage.AssertLinks(
        SitePage.ReadColumn(
            """
            <script>
            // rows
            var dataList=[{infolist:[{title:'甲县2023年政府信息公开工作年度报告',daytime:'2024-01-20',url:'\/art\/1.html',},
              {title:"甲县2022年度\u62a5\u544a",daytime:"2023-01-19 08:00",url:"/art/2.html"},{title:'政府信息公开指南',daytime:'2020-01-01',url:'/art/3.html'}]}];
            show(dataList);
            </script>
            """),
        "Report /art/1.html 甲县2023年政府信息公开工作年度报告 2024-01-20",
        "Report /art/2.html 甲县2022年度报告 2023-01-19");

    [Theory]
    [InlineData("javascript:void(0)")]
    [InlineData("mailto:a@county.example")]
    [InlineData("#")]
    [InlineData("")]
    [InlineData("ftp://county.example/a")]
    [InlineData("index.html#top")]
    public void Links_that_lead_to_no_other_page_are_none(string href) => SitePage.AssertLinks(SitePage.ReadColumn($"<a href='{href}'>甲县2023年政府信息公开年报</a>"));

    [Fact]
    public void Links_that_differ_in_their_fragment_are_one_and_addresses_stay_as_spelt() => SitePage.AssertLinks(
        SitePage.ReadColumn("<base href='https://www.county.example/x/'><a href='a%2Fb.jsp?n=%B1%A8&amp;id=1#p1'>甲县2023年政府信息公开年报</a><a href='/x/a%2Fb.jsp?n=%B1%A8&id=1#p2'>甲县2023年政府信息公开年报</a>"),
        "Report /x/a%2Fb.jsp?n=%B1%A8&id=1 甲县2023年政府信息公开年报");

    [Fact]
    public void A_click_that_opens_an_address_is_a_link() => SitePage.AssertLinks(
        SitePage.ReadColumn("<a href='javascript:;' onclick=\"window.open('/a/1.html')\">甲县2023年政府信息公开年报</a><a href=# onclick=\"show('55')\">甲县2022年政府信息公开年报</a><script>function show(id){ window.location.href = '/view?id=' + id + '&t=1'; }</script>"),
        "Report /a/1.html 甲县2023年政府信息公开年报",
        "Report /view?id=55&t=1 甲县2022年政府信息公开年报");

    [Fact]
    public void A_short_date_behind_a_title_is_no_part_of_it() =>
        SitePage.AssertLinks(SitePage.Read("<ul><li><a href=/a.html>甲县2023年政府信息公开工作年度报告 01-20</a></li></ul>"), "Report /a.html 甲县2023年政府信息公开工作年度报告 01-20");

    [Fact]
    public void A_download_is_called_what_its_row_says() => SitePage.AssertLinks(
        SitePage.ReadColumn("<ul><li>甲镇2023年政府信息公开工作年度报告 <a href='/module/download/downfile.jsp?classid=0&filename=0123456789abcdef.pdf'>下载</a></li></ul>"),
        "Report /module/download/downfile.jsp?classid=0&filename=0123456789abcdef.pdf 甲镇2023年政府信息公开工作年度报告");
}
