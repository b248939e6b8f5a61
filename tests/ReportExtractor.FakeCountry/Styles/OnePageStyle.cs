using System.Text.Json;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>8: all rows in one page, as data in a script on some sites and as hidden items on others. No charset is declared by the server.</summary>
internal sealed class OnePageStyle : SiteStyle
{
    public override string ListPath => "/site/xxgk/nb/";

    public override string ContentType => "text/html";

    public override string ArticlePath(Site site, Row row) => $"/site/xxgk/{row.Date:yyyy/MM/dd}/{site.Plan.Draws.Hex(24, site.Host, row.Number)}.shtml";

    public override string Article(Site site, Row row, string content) => $"<div id=\"UCAP-CONTENT\">\n{content}</div>";

    public override void AddLists(SiteBuilder builder)
    {
        var isData = builder.Site.Plan.Draws.Below(2, builder.Site.Host, "data list") == 0;
        builder.AddHtml(PageRole.List, ListPath, "政府信息公开年报", "", isData ? Data(builder) : Hidden(builder));
    }

    private static string Data(SiteBuilder builder)
    {
        var list = builder.List.Rows.Select(row => new { title = row.Title, daytime = $"{row.Date:yyyy-MM-dd}", url = builder.Link(row) });
        return $"<div id=\"list\"></div>\n<script>var dataList=[{{\"infolist\":{JsonSerializer.Serialize(list)}}}];</script>";
    }

    private static string Hidden(SiteBuilder builder)
    {
        var items = builder.List.Rows.Select((row, i) => $"<li class=\"pagedContent\"{(i < SiteList.PageSize ? "" : " style=\"display:none\"")}><a href=\"{builder.Link(row)}\">{row.Title}</a><span>{row.Date:yyyy-MM-dd}</span></li>\n");
        return $"<ul>\n{string.Concat(items)}</ul>\n<script>var totalCount = {builder.List.Rows.Count}, perSize = {SiteList.PageSize};</script>";
    }
}
