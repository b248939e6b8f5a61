using ReportExtractor.Collection.Discovery;

namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>Lists that scripts fill from answers: where to ask, and what the answers say.</summary>
public sealed class AnswerTests
{
    private const string Proxy = "/module/web/jpage/dataproxy.jsp?page=2&webid=1&path=http://www.county.example/&columnid=282&unitid=423656&permissiontype=0";

    private static string Store(string next, params string[] records) =>
        $"<datastore><nextgroup><![CDATA[{next}]]></nextgroup><recordset>{string.Concat(records.Select(record => $"<record><![CDATA[{record}]]></record>"))}</recordset></datastore>";

    private static readonly string First = Store(
        $"<a href=\"{Proxy.Replace("&", "&amp;", StringComparison.Ordinal)}\"></a>",
        "<li><a href=\"/art/2024/1/20/art_282_456.html\" title=\"甲县2023年政府信息公开工作年度报告\">甲县2023年政府信息公...</a><span>2024-01-20</span></li>",
        "<tr><td><a href='/art/2023/1/20/art_282_400.html'>甲县2022年政府信息公开工作年度报告</a></td><td>[2023-01-20]</td></tr>");

    private static readonly string[] Expected =
    [
        "Report /art/2024/1/20/art_282_456.html 甲县2023年政府信息公开工作年度报告 2024-01-20",
        "Report /art/2023/1/20/art_282_400.html 甲县2022年政府信息公开工作年度报告 2023-01-20",
        "Page " + Proxy,
    ];

    [Fact]
    public void Rows_of_jpage_in_a_page() => SitePage.AssertLinks(SitePage.ReadColumn($"<div id=423656><script type='text/xml'>{First}</script></div>", "/col/col282/index.html"), Expected);

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/xml")]
    public void Rows_of_jpage_in_an_answer(string contentType)
    {
        var reading = SitePage.Read("\n<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + First, "/module/web/jpage/dataproxy.jsp?page=1&columnid=282", contentType: contentType);

        Assert.Equal(PageKind.Page, reading.Kind);
        SitePage.AssertLinks(reading, Expected);
    }

    [Theory]
    [InlineData("/col/col282/index.html?uid=423656&pageNum=1", "/col/col282/index.html?uid=423656&pageNum=2")]
    [InlineData("/col/col282/index.html?uid=423656&pageNum=3", "")]
    public void A_store_tells_how_many_pages_there_are(string address, string next) => Assert.Equal(
        next,
        SitePage.Following(SitePage.ReadColumn("<script type='text/xml'><datastore><totalrecord>41</totalrecord><totalpage>3</totalpage><recordset><record><![CDATA[<a href='/a.html'>甲县2023年政府信息公开年报</a>]]></record></recordset></datastore></script>", address)));

    [Fact]
    public void A_shell_that_names_its_rows_is_no_challenge_though_it_sets_a_cookie() => Assert.Equal(
        PageKind.Page,
        SitePage.Read("<script>document.cookie='a=1';if(x)location.href='/m/';var c={SID:'755031',CATEGORY_ID:'2945'};</script>", "/gkmlpt/index").Kind);

    [Fact]
    public void A_store_without_rows_leads_nowhere() => Assert.Empty(SitePage.Read(Store($"<a href='{Proxy}'></a>"), "/module/web/jpage/dataproxy.jsp?page=9").Links);

    [Fact]
    public void A_page_that_names_the_store_only() => SitePage.AssertLinks(
        SitePage.Read("<title>x</title><div id=1></div><script>var param = {'col':1,'webid':'2','path':'http://a.example/','columnid':'282','unitid':'423656'}; $.post('/module/web/jpage/dataproxy.jsp', param)</script>", "/col/col282/"),
        "Data /module/web/jpage/dataproxy.jsp?page=1&col=1&webid=2&path=http%3A%2F%2Fa.example%2F&columnid=282&unitid=423656");

    [Fact]
    public void The_unit_that_jpaas_asks_for()
    {
        var reading = SitePage.Read("<title>x</title><script url='/api-gateway/jpaas-publish-server/front/page/build/unit' queryData=\"{'parseType':'buildstatic','webId':'ab12','tagId':'信息列表','pageId':'9'}\"></script>");

        Assert.Equal(PageKind.Page, reading.Kind);
        SitePage.AssertLinks(reading, "Data /api-gateway/jpaas-publish-server/front/page/build/unit?parseType=buildstatic&webId=ab12&tagId=%E4%BF%A1%E6%81%AF%E5%88%97%E8%A1%A8&pageId=9&paramJson=%7B%22pageNo%22%3A1%2C%22pageSize%22%3A15%7D");
    }

    private const string Unit = "{\"success\":true,\"data\":{\"html\":\"<ul><li class=clearfix><a href=\\\"\\/art\\/2024\\/1.html\\\" title='甲县2023年政府信息公开工作年度报告'>甲县…<\\/a><b>2024-01-20<\\/b><\\/li><\\/ul><div class=pagination rows=15 count=32><\\/div>\"}}";

    [Theory]
    [InlineData("?webId=1", "/unit?webId=1&paramJson=%7B%22pageNo%22%3A2%2C%22pageSize%22%3A15%7D")]
    [InlineData("?webId=1&paramJson=%7B%22pageNo%22%3A2%2C%22pageSize%22%3A15%7D", "/unit?webId=1&paramJson=%7B%22pageNo%22%3A3%2C%22pageSize%22%3A15%7D")]
    [InlineData("?webId=1&paramJson=%7B%22pageNo%22%3A3%2C%22pageSize%22%3A15%7D", null)]
    public void Rows_of_jpaas_and_the_answer_that_follows(string query, string? next)
    {
        const string Folder = "/api-gateway/jpaas-publish-server/front/page/build";
        string[] rows = ["Report /art/2024/1.html 甲县2023年政府信息公开工作年度报告 2024-01-20"];

        SitePage.AssertLinks(SitePage.Read(Unit, $"{Folder}/unit{query}", contentType: "text/plain"), next is null ? rows : [.. rows, $"Page {Folder}{next}"]);
    }

    [Fact]
    public void The_columns_of_gkmlpt()
    {
        var reading = SitePage.Read(
            """
            <html><head><title>政府信息公开平台</title></head><body><div id="app"></div>
            <script>window._CONFIG = { SID: '755031', NAME: '甲区', TREE: [{"id":1,"name":"机构职能","children":[]},{"id":2945,"name":"政府信息公开年报","children":[]}], load: function () { } };</script>
            <script src="/gkmlpt/app.js"></script></body></html>
            """,
            "/gkmlpt/index");

        Assert.Equal(PageKind.Page, reading.Kind);
        SitePage.AssertLinks(reading, "Data /gkmlpt/api/all/2945?page=1&sid=755031");
    }

    [Fact]
    public void The_column_of_gkmlpt_that_the_address_names() => SitePage.AssertLinks(
        SitePage.Read("<title>政府信息公开平台</title><script>var c = { SID: '755031' };</script>", "/gkmlpt/index#5520"),
        "Data /gkmlpt/api/all/5520?page=1&sid=755031");

    [Theory]
    [InlineData(1, 7, "/gkmlpt/api/all/2945?page=2&sid=755031")]
    [InlineData(2, 7, "/gkmlpt/api/all/2945?page=3&sid=755031")]
    [InlineData(3, 7, "")]
    [InlineData(1, 3, "")]
    public void Rows_of_gkmlpt_and_the_answer_that_follows(int page, int total, string next)
    {
        var reading = SitePage.Read(
            $$"""{"classify":{},"total":{{total}},"articles":[{"id":9,"title":"甲区2023年政府信息公开工作年度报告","url":"http:\/\/www.county.example\/gkmlpt\/content\/1\/9.html","post_url":"","created_at":"2024-01-20 10:00:00","publisher":"甲区"},{"id":8,"title":"甲区2022年年报","url":"","post_url":"/content/post_8.html","date":1674180000},{"id":7,"title":"公开指南","url":"/7.html"}]}""",
            $"/gkmlpt/api/all/2945?page={page}&sid=755031");

        Assert.Equal(next, SitePage.Following(reading));
        Assert.Equal(
            ["Report http://www.county.example/gkmlpt/content/1/9.html 甲区2023年政府信息公开工作年度报告 2024-01-20"],
            SitePage.Lines(reading).Where(line => line.StartsWith("Report", StringComparison.Ordinal)).Take(1));
    }

    [Fact]
    public void An_answer_that_is_mostly_reports_is_a_column_of_them() => SitePage.AssertLinks(
        SitePage.Read("""jsonp1({"rows":[{"title":"甲区2023年政府信息公开年报","url":"/9.html","pubDate":"2024/1/20"},{"title":"甲区2022年度报告","url":"/8.html"},{"title":"乙区2022年政府信息公开年报","url":"/7.html"}]});""", "/list?callback=jsonp1"),
        "Report /9.html 甲区2023年政府信息公开年报 2024-01-20",
        "Report /8.html 甲区2022年度报告",
        "Report /7.html 乙区2022年政府信息公开年报");

    [Fact]
    public void Blocks_that_are_asked_for_by_number()
    {
        const string Block = "/columns/0a1b-2c/templates/3d4e-5f/blocks/6a7b-8c";
        var row = "<ul><li><a href=/a.html>甲县2023年政府信息公开年报</a><span>2024-01-20</span></li></ul>";

        SitePage.AssertLinks(SitePage.Read($"<title>x</title><script>$('#list').load('{Block}?page=' + n)</script>"), $"Data {Block}?page=1");
        SitePage.AssertLinks(SitePage.Read(row, Block + "?page=1"), "Report /a.html 甲县2023年政府信息公开年报 2024-01-20", $"Page {Block}?page=2");
        SitePage.AssertLinks(SitePage.Read("<ul></ul>", Block + "?page=3"));
    }

    [Fact]
    public void A_list_may_stand_in_a_frame() => SitePage.AssertLinks(
        SitePage.Read("<title>政府信息公开年报</title><iframe src='list.jsp?id=3#a'></iframe><iframe src='about:blank'></iframe>"),
        "Frame /zfxxgk/zfxxgknb/list.jsp?id=3");

    [Fact]
    public void A_list_may_stand_in_a_set_of_frames() => SitePage.AssertLinks(
        SitePage.Read("<html><frameset cols='20%,*'><frame src=menu.html><frame src=list.html></frameset></html>"),
        "Frame /zfxxgk/zfxxgknb/menu.html",
        "Frame /zfxxgk/zfxxgknb/list.html");
}
