using System.Globalization;
using System.Text;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>3: jpage. Rows stand in a data store within a script; further ones come as XML from <c>dataproxy.jsp</c>.</summary>
internal sealed class JpageStyle : SiteStyle
{
    private const string Proxy = "/module/web/jpage/dataproxy.jsp";
    private const string Download = "/module/download/downfile.jsp";

    public override string ListPath => "/col/col282/index.html";

    public override string ContentType => "text/html";

    public override IReadOnlyList<Packaging> Packagings { get; } = [Packaging.Page, Packaging.Page, Packaging.Page, Packaging.PageWithPdf, Packaging.PageWithDocx];

    public override string ArticlePath(Site site, Row row) => $"/art/{row.Date.Year}/{row.Date.Month}/{row.Date.Day}/art_282_{4000 + row.Number}.html";

    public override string FilePath(Site site, Row row, string extension) =>
        extension == "docx" ? $"{Download}?showname={Uri.EscapeDataString(row.Title)}.docx&classid=0&filename={FileName(site, row, extension)}" : $"{Download}?classid=0&filename={FileName(site, row, extension)}";

    public override string Article(Site site, Row row, string content) => $"<div id=\"zoom\">\n{content}</div>";

    public override void AddFile(SiteBuilder builder, string target, Page page) => builder.AddFile(Download, "filename", target, page);

    public override void AddLists(SiteBuilder builder)
    {
        builder.AddHtml(PageRole.List, ListPath, "政府信息公开年报", "", $"<div id=\"282\"><script type=\"text/xml\">{Store(builder, 1)}</script></div><script src=\"/module/jslib/jquery/jpage.js\"></script>");
        builder.Add(Proxy, query => query.Number("page", 1) is >= 1 and var page && page <= builder.List.Served ? builder.Data("text/xml; charset=utf-8", "<?xml version='1.0' encoding='utf-8'?>" + Store(builder, page)) : null);
    }

    private static string Store(SiteBuilder builder, int page)
    {
        var xml = new StringBuilder("<datastore>");
        if (page < builder.List.PagesSaidOn(page - 1))
            xml.Append(CultureInfo.InvariantCulture, $"<nextgroup><![CDATA[<a href=\"{Proxy}?page={page + 1}&appid=1&webid=12&path=/&columnid=282&sourceContentType=1&unitid=5617&webname={Uri.EscapeDataString(builder.Site.Name)}&permissiontype=0\"></a>]]></nextgroup>");
        xml.Append("<recordset>");
        foreach (var row in builder.List.RowsOf(page - 1))
            xml.Append(CultureInfo.InvariantCulture, $"<record><![CDATA[<li><a href=\"{builder.Link(row)}\" target=\"_blank\">{(row.Title.Length > 24 ? row.Title[..22] + "..." : row.Title)}</a><span>{row.Date:yyyy-MM-dd}</span></li>]]></record>");
        return xml.Append("</recordset></datastore>").ToString();
    }

    private static string FileName(Site site, Row row, string extension) => $"{site.Plan.Draws.Hex(32, site.Host, row.Number, "file")}.{extension}";
}
