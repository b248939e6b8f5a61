using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>7: tables within tables, GB18030 that calls itself gb2312, dates in brackets, articles pasted from Word.</summary>
internal sealed class NestedTablesStyle : SiteStyle
{
    private const string Folder = "/html/zwgk/gknb/";

    public override string ListPath => Folder + "list.htm";

    public override string Charset => "gb2312";

    public override string ContentType => "text/html";

    public override string Cells => "word";

    public override string ArticlePath(Site site, Row row) => $"{Folder}{row.Date:yyyyMMdd}/{row.Number + 1000}.htm";

    public override string Article(Site site, Row row, string content) => $"<table width=\"980\" align=\"center\"><tr><td><div id=\"ivs_content\">\n{content}</div></td></tr></table>";

    public override void AddLists(SiteBuilder builder) =>
        AddIndexed(builder, Folder, Name, page =>
            $"<table width=\"980\"><tr><td width=\"200\">栏目导航</td><td><table width=\"100%\">\n{string.Concat(builder.List.RowsOf(page).Select(row => Item(builder, row)))}</table>\n<div id=\"pageDec\" pagecount=\"{builder.List.PagesSaidOn(page)}\" page=\"{page + 1}\">{Pager(builder, page)}</div></td></tr></table>");

    private static string Name(int page) => page == 0 ? "list.htm" : $"list_{page + 1}.htm";

    private static string Item(SiteBuilder builder, Row row) =>
        $"<tr><td width=\"10\"><img src=\"/images/dot.gif\"></td><td><table><tr><td><a href=\"{builder.Link(row)}\"><font color=\"#333333\">{row.Title}</font></a></td></tr></table></td><td>[{row.Date:yyyy-MM-dd}]</td></tr>\n";

    private static string Pager(SiteBuilder builder, int page) =>
        (page > 0 ? $"<a href=\"{Name(page - 1)}\">上一页</a> " : "上一页 ") + (page + 1 < builder.List.PagesSaidOn(page) ? $"<a href=\"{Name(page + 1)}\">下一页</a> <a href=\"{Name(builder.List.PagesSaidOn(page) - 1)}\">尾页</a>" : "下一页 尾页");
}
