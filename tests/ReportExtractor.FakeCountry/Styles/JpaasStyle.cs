using System.Text.Json;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>4: jpaas. The page names a query in an attribute; the rows come as markup within JSON.</summary>
internal sealed class JpaasStyle : SiteStyle
{
    private const string Api = "/api-gateway/jpaas-publish-server/front/page/build/unit";

    public override string ListPath => "/zfxxgk/fdzdgknr/nb/index.html";

    public override string ArticlePath(Site site, Row row) => $"/zfxxgk/fdzdgknr/nb/art/{row.Date.Year}/art_{site.Plan.Draws.Hex(32, site.Host, row.Number)}.html";

    public override string Article(Site site, Row row, string content) => $"<div class=\"wzzw-article\"><div class=\"article\">\n{content}</div></div>";

    public override void AddLists(SiteBuilder builder)
    {
        var query = $"{{'parseType':'bulidstatic','webId':'{builder.Site.Plan.Draws.Hex(32, builder.Site.Host, "web")}','tplSetId':'pxfx','pageType':'column','tagId':'信息列表','editType':'null','pageId':'{builder.Site.Plan.Draws.Hex(32, builder.Site.Host, "page")}'}}";
        builder.AddHtml(PageRole.List, ListPath, "政府信息公开年报", "", $"<div class=\"list\" id=\"unit\" url=\"{Api}\" queryData=\"{query}\">{Rows(builder, 0)}</div>");
        builder.Add(Api, asked => asked["paramJson"] is { } json && PageNumber(json) is >= 1 and var page && page <= builder.List.Served
            ? builder.Data("application/json;charset=UTF-8", JsonSerializer.Serialize(new { success = true, code = "200", data = new { html = Rows(builder, page - 1) } }, Json.Line))
            : builder.Data("application/json;charset=UTF-8", JsonSerializer.Serialize(new { success = true, code = "200", data = new { html = "" } })));
    }

    private static string Rows(SiteBuilder builder, int page) =>
        $"<ul>{string.Concat(builder.List.RowsOf(page).Select(row => $"<li class=\"clearfix\"><a href=\"{builder.Link(row)}\" title=\"{row.Title}\" target=\"_blank\">{row.Title}</a><span>{row.Date:yyyy-MM-dd}</span></li>"))}</ul><div class=\"pagination\" rows=\"{SiteList.PageSize}\" count=\"{builder.List.RowsSaidOn(page)}\"></div>";

    private static int PageNumber(string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.GetProperty("pageNo").GetInt32();
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return 0;
        }
    }
}
