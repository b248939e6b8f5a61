using System.Globalization;
using System.Text.Json;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>5: gkmlpt. A shell with the site's number and its tree of columns; the rows are JSON.</summary>
internal sealed class GkmlptStyle : SiteStyle
{
    private const string Column = "1205";

    public override string ListPath => "/gkmlpt/index";

    public override string ListTarget => $"{ListPath}#{Column}";

    public override string ArticlePath(Site site, Row row) => $"/content/post_{Id(site, row)}.html";

    public override string Article(Site site, Row row, string content) => $"<div class=\"article-content\">\n{content}</div>";

    public override void AddLists(SiteBuilder builder)
    {
        var sid = Sid(builder.Site);
        builder.AddHtml(PageRole.Other, ListPath, "政府信息公开目录", "", $$"""
            <div id="app"></div>
            <script>window._CONFIG = { SID: '{{sid}}', LANG: 'zh', TREE: [{"id":1201,"name":"政府信息公开指南"},{"id":1202,"name":"政府信息公开制度"},{"id":{{Column}},"name":"政府信息公开年报"}] };</script>
            <script src="/gkmlpt/static/app.js"></script>
            """);
        builder.Add($"/gkmlpt/api/all/{Column}", query => query["sid"] == sid ? builder.Data("application/json; charset=utf-8", Articles(builder, query.Number("page", 1))) : null);
    }

    private static string Articles(SiteBuilder builder, int page) =>
        JsonSerializer.Serialize(new { total = builder.List.RowsSaidOn(page - 1), page, articles = builder.List.RowsOf(page - 1).Select(row => Article(builder, row)) }, Json.Line);

    private static object Article(SiteBuilder builder, Row row) => new
    {
        id = Id(builder.Site, row),
        title = row.Title,
        url = builder.Absolute(builder.Link(row)),
        post_url = "",
        created_at = $"{row.Date:yyyy-MM-dd} 10:20:30",
        publisher = row.Report?.Body.Name ?? builder.Site.Name,
    };

    private static int Id(Site site, Row row) => 12_000_000 + (site.Index * 100_000) + row.Number;

    private static string Sid(Site site) => (755_000 + site.Index).ToString(CultureInfo.InvariantCulture);
}
