using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>2: the other dialect of <c>createPageHTML</c>, which counts from 1 and calls page 2 <c>index_2</c>. The date is within the link.</summary>
internal sealed class OneBasedStyle : SiteStyle
{
    private const string Folder = "/xxgk/nb/";

    public override string ListPath => Folder + "index.html";

    public override string ArticlePath(Site site, Row row) => $"{Folder}{row.Date:yyyyMM}/t{row.Date:yyyyMMdd}_{31_000_000 + row.Number}.html";

    public override string Article(Site site, Row row, string content) => $"<div class=\"view TRS_UEDITOR trs_paper_default trs_word\">\n{content}</div>";

    public override void AddLists(SiteBuilder builder) =>
        AddIndexed(builder, Folder, page => page == 0 ? "index.html" : $"index_{page + 1}.html", page =>
            $"<div class=\"list_right\"><ul>\n{string.Concat(builder.List.RowsOf(page).Select(row => $"<li><a href=\"{builder.Link(row)}\" target=\"_blank\">{row.Title}<em>{row.Date:yyyy-MM-dd}</em></a></li>\n"))}</ul></div>\n<div id=\"paging\"></div><script>createPageHTML('paging',{builder.List.PagesSaidOn(page)},{page + 1},'index','html',{builder.List.RowsSaidOn(page)});</script>");
}
