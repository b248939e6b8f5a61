using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>1: TRS WCM. Titles are cut in the list and whole in an attribute; <c>createPageHTML</c> counts from 0.</summary>
internal sealed class TrsStyle : SiteStyle
{
    private const string Folder = "/zfxxgk/zfxxgknb/";

    public override string ListPath => Folder;

    public override string ArticlePath(Site site, Row row) => $"{Folder}{row.Date:yyyyMM}/t{row.Date:yyyyMMdd}_{500_000 + row.Number}.html";

    public override string Article(Site site, Row row, string content) => $"<div class=\"TRS_Editor\"><div class=\"Custom_UnionStyle\">\n{content}</div></div>";

    public override void AddLists(SiteBuilder builder) =>
        AddIndexed(builder, Folder, page => page == 0 ? "index.html" : $"index_{page}.html", page =>
            $"<ul class=\"list\">\n{string.Concat(builder.List.RowsOf(page).Select(row => Item(builder, row)))}</ul>\n<script>createPageHTML({builder.List.PagesSaidOn(page)}, {page}, \"index\", \"html\");</script>");

    private static string Item(SiteBuilder builder, Row row) =>
        $"<li><a href=\"{Relative(builder.Link(row), Folder)}\" title=\"{row.Title}\">{(row.Title.Length > 20 ? row.Title[..18] + "..." : row.Title)}</a><span>{row.Date:yyyy-MM-dd}</span></li>\n";
}
