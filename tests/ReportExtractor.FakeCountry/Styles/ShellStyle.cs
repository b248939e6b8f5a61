using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>11: the site moved to another host, where a page of a few bytes leads on to the list; some articles are linked by http and by https.</summary>
internal sealed class ShellStyle : SiteStyle
{
    private const string Folder = "/zfxxgk/";
    private const string List = Folder + "jbxxgk/";

    public override string ListPath => Folder;

    public override IReadOnlyList<int> Networks { get; } = [2];

    public override bool UsesHttps => true;

    public override IReadOnlyList<Packaging> Packagings { get; } = [Packaging.Page, Packaging.Page, Packaging.Page, Packaging.PageOnTwoSchemes, Packaging.PageOnTwoSchemes, Packaging.PageWithPdf];

    public override string ArticlePath(Site site, Row row) => $"{List}{row.Date:yyyyMM}/c{row.Date:yyyyMMdd}{row.Number + 100}.html";

    public override string Article(Site site, Row row, string content) => $"<div class=\"trs_editor_view\">\n{content}</div>";

    public override void AddLists(SiteBuilder builder)
    {
        builder.AddOn(1, Folder, Page.Moved(PageRole.Other, builder.Site.Address(builder.Ports, builder.Site.OtherHost, Folder)));
        var shell = builder.Site.Plan.Draws.Below(2, builder.Site.Host, "shell") == 0
            ? "<html><head><script>window.location.replace('./jbxxgk/');</script></head><body></body></html>"
            : "<html><head><meta http-equiv=\"refresh\" content=\"0; url=./jbxxgk/\"></head></html>";
        builder.Add(Folder, builder.Markup(PageRole.Other, () => shell));
        AddIndexed(builder, List, page => page == 0 ? "index.html" : $"{page + 1}.html", page => Content(builder, page));
    }

    private static string Content(SiteBuilder builder, int page)
    {
        var items = builder.List.RowsOf(page).Select(row => Item(builder.Link(row), row) + (row.Packaging == Packaging.PageOnTwoSchemes ? Item(builder.Site.TwinAddress(builder.Ports, builder.Site.ArticleHost, builder.Link(row)), row) : ""));
        return $"<ul class=\"news\">\n{string.Concat(items)}</ul>\n<div>{(page + 1 < builder.List.PagesSaidOn(page) ? $"<a class=\"next\" href=\"{List}{page + 2}.html\">下一页</a>" : "")}</div>";
    }

    private static string Item(string link, Row row) => $"<li><a href=\"{link}\">{row.Title}</a><span>{row.Date:yyyy-MM-dd}</span></li>\n";
}
