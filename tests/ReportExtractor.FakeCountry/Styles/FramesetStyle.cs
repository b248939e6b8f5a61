using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>9: the list is in a frame, its pages are told by <c>pageIndex</c>, and rows of a template stand among the real ones.</summary>
internal sealed class FramesetStyle : SiteStyle
{
    private const string List = "/xxgk/list.aspx";

    public override string ListPath => "/xxgk/index.html";

    public override string ArticlePath(Site site, Row row) => $"/content/article/{6_000_000 + row.Number}.html";

    public override string Article(Site site, Row row, string content) => $"<div class=\"news_cont_d_wrap\">\n{content}</div>";

    public override void AddLists(SiteBuilder builder)
    {
        var isFrameset = builder.Site.Plan.Draws.Below(2, builder.Site.Host, "frameset") == 0;
        builder.Add(ListPath, builder.Markup(PageRole.Other, () => isFrameset
            ? $"<html><head><title>{builder.Site.Name}</title></head><frameset cols=\"200,*\"><frame src=\"menu.html\"><frame name=\"main\" src=\"list.aspx?pageIndex=1\"></frameset></html>"
            : $"<html><head><title>{builder.Site.Name}</title></head><body><iframe src=\"menu.html\"></iframe><iframe id=\"main\" src=\"{List}?pageIndex=1\" width=\"100%\"></iframe></body></html>"));
        builder.AddHtml(PageRole.Other, "/xxgk/menu.html", "菜单", "", "<ul><li><a href=\"/\" target=\"_top\">首页</a></li></ul>");
        builder.Add(List, query => query.Number("pageIndex", 1) is >= 1 and var page && page <= builder.List.Served ? builder.Html(PageRole.List, "政府信息公开年报", "", Content(builder, page)) : null);
    }

    private static string Content(SiteBuilder builder, int page)
    {
        var items = builder.List.RowsOf(page - 1).Select(row => $"<li><a href=\"{builder.Link(row)}\">{row.Title}</a><i>{row.Date:yyyy/MM/dd}</i></li>\n");
        var next = page < builder.List.PagesSaidOn(page - 1) ? $"<a href=\"?pageIndex={page + 1}\">下一页</a> <a href=\"?pageIndex={builder.List.PagesSaidOn(page - 1)}\">末页</a>" : "<a>下一页</a> <a>末页</a>";
        return $"<ul class=\"doc_list\">\n{string.Concat(items)}<li ms-repeat=\"el in list\"><a ms-attr-href=\"el.url\">{{{{el.title}}}}</a><i>{{{{el.date}}}}</i></li>\n</ul>\n<div class=\"pager\">第{page}页/共{builder.List.PagesSaidOn(page - 1)}页 {next}</div>";
    }
}
