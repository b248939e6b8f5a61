using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>12: every meta tag that is asked of government sites, a table of particulars above the article, and each report as text and as picture.</summary>
internal sealed class FullMetaStyle : SiteStyle
{
    private const string Folder = "/nb/";

    public override string ListPath => Folder + "index.html";

    public override IReadOnlyList<Packaging> Packagings { get; } = [Packaging.Page, Packaging.PageAndPicture, Packaging.PageAndPicture, Packaging.PageAndPictureWithPdf];

    public override string ArticlePath(Site site, Row row) => $"/xx/{row.Date:yyyyMMdd}/{site.Plan.Draws.Hex(32, site.Host, row.Number)}.html";

    public override string ArticleHead(Site site, Row row) => $"""
        <meta name="SiteName" content="{site.Name}">
        <meta name="SiteDomain" content="{site.Host}">
        <meta name="SiteIDCode" content="{site.Region}0001">
        <meta name="ColumnName" content="政府信息公开年报">
        <meta name="ColumnType" content="政府信息公开">
        <meta name="ArticleTitle" content="{row.Title}">
        <meta name="PubDate" content="{row.Date:yyyy-MM-dd} 09:30">
        <meta name="ContentSource" content="{site.Name}">

        """;

    public override string Article(Site site, Row row, string content) => $"""
        <table class="xxgk_info"><tr><td>索引号</td><td>{site.Region}001/{row.Date.Year}-{row.Number:00000}</td><td>主题分类</td><td>政府信息公开年报</td></tr>
        <tr><td>发文机关</td><td>{row.Report?.Body.Name ?? site.Name}</td><td>成文日期</td><td>{row.Date:yyyy-MM-dd}</td></tr>
        <tr><td>标题</td><td colspan="3">{row.Title}</td></tr><tr><td>发文字号</td><td>无</td><td>发布日期</td><td>{row.Date:yyyy-MM-dd}</td></tr></table>
        <div id="Zoom">
        {content}</div>
        """;

    public override void AddLists(SiteBuilder builder) =>
        AddIndexed(builder, Folder, page => page == 0 ? "index.html" : $"index_{page + 1}.html", page =>
            $"<ul class=\"uli14\">\n{string.Concat(builder.List.RowsOf(page).Select(row => $"<li><a href=\"{builder.Link(row)}\" title=\"{row.Title}\">{row.Title}</a><span class=\"time\">{row.Date:yyyy-MM-dd}</span></li>\n"))}</ul>\n<div id=\"setPage\"></div><script>var totalPage={builder.List.PagesSaidOn(page)};pagination(\"setPage\",{page + 1},{builder.List.PagesSaidOn(page)});</script>");
}
