using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>10: reports are files, in the list itself or on pages without text. The number of pages is a variable of a script.</summary>
internal sealed class AttachmentsStyle : SiteStyle
{
    private const string Folder = "/gongkai/zfxxgkpt/zfxxgknb/";

    public override string ListPath => Folder;

    public override IReadOnlyList<Packaging> Packagings { get; } =
    [
        Packaging.PdfInList, Packaging.PdfInList, Packaging.PdfInList, Packaging.PdfInList, Packaging.DocxInList, Packaging.DocxInList, Packaging.DocxInList,
        Packaging.PdfOnPage, Packaging.PdfOnPage, Packaging.DocxOnPage, Packaging.DocxOnPage, Packaging.ZipInList, Packaging.ZipInList, Packaging.OfdInList, Packaging.WpsInList,
    ];

    public override string ArticlePath(Site site, Row row) => $"{Folder}{row.Date:yyyyMM}/t{row.Date:yyyyMMdd}_{row.Number + 70_000}.html";

    public override string Article(Site site, Row row, string content) => $"<div class=\"article-content xl_main articleBox\">\n{content}</div>";

    public override void AddLists(SiteBuilder builder) =>
        AddIndexed(builder, Folder, page => page == 0 ? "index.html" : $"index_{page}.html", page =>
            $"<div class=\"overview_right\"><ul>\n{string.Concat(builder.List.RowsOf(page).Select(row => $"<li><a href=\"{Relative(builder.Link(row), Folder)}\" title=\"{row.Title}\"><span>{row.Title}</span><em>{row.Date:yyyy-MM-dd}</em></a></li>\n"))}</ul></div>\n<script>var currentPage = {page}; var countPage = {builder.List.PagesSaidOn(page)};</script>");
}
