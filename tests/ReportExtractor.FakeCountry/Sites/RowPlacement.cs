using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>Puts the pages and files of one entry at their addresses.</summary>
internal sealed class RowPlacement(SiteBuilder builder, Row row)
{
    private Site Site => builder.Site;

    public void Place()
    {
        switch (row.Kind, row.Packaging)
        {
            case (RowKind.Other, _):
                builder.AddOther(builder.Absolute(Article(() => $"<h1>{row.Title}</h1><p>现将有关事项公布如下，请遵照执行。</p><p>{Site.Name}办公室</p>", "")));
                break;
            case (RowKind.Clone, _):
                Clone();
                break;
            case (RowKind.Picture, _):
                Picture();
                break;
            case (_, Packaging.PdfInList):
                builder.SetLink(row, File("pdf", null, Readability.Report));
                break;
            case (_, Packaging.DocxInList):
                builder.SetLink(row, File("docx", null, Readability.Report));
                break;
            case (_, Packaging.ZipInList):
                builder.SetLink(row, File("zip", null, Readability.Report));
                break;
            case (_, Packaging.OfdInList):
                builder.SetLink(row, File("ofd", null, Readability.Unreadable));
                break;
            case (_, Packaging.WpsInList):
                builder.SetLink(row, File("wps", null, Readability.Unreadable));
                break;
            case (_, Packaging.PdfOnPage):
                PageAround("pdf");
                break;
            case (_, Packaging.DocxOnPage):
                PageAround("docx");
                break;
            case (_, Packaging.PageWithPdf or Packaging.PageAndPictureWithPdf):
                PageOfReport("pdf");
                break;
            case (_, Packaging.PageWithDocx):
                PageOfReport("docx");
                break;
            default:
                PageOfReport(null);
                break;
        }
    }

    private void PageOfReport(string? attached)
    {
        var path = Article(() => row.Report!.Print(row.PageCorrections).Html(Site.Style.Cells), attached is null ? "" : Attachment(attached));
        var address = builder.Absolute(path);
        builder.Add(new ServedDocument(row, address, "text/html", null, Readability.Report));
        if (row.Packaging == Packaging.PageOnTwoSchemes)
            builder.Add(new ServedDocument(row, Site.TwinAddress(builder.Ports, Site.ArticleHost, path), "text/html", null, Readability.Report));
        if (attached is not null)
            File(attached, address, Readability.Report);
    }

    private void PageAround(string attached)
    {
        var address = builder.Absolute(Article(() => $"<h1>{row.Title}</h1>", Attachment(attached)));
        builder.Add(new ServedDocument(row, address, "text/html", null, Readability.Leads));
        File(attached, address, Readability.Report);
    }

    private void Picture()
    {
        var image = Site.Style.FilePath(Site, row, "jpg");
        builder.Add(image, new Page(PageRole.File, "image/jpeg", _ => [0xFF, 0xD8, 0xFF, 0xD9]));
        var path = Article(() => $"<h1>{row.Title}</h1><p><img src=\"{image}\" width=\"800\" height=\"6000\"></p>", "");
        builder.Add(new ServedDocument(row, builder.Absolute(path), "text/html", null, Readability.Unreadable));
    }

    private void Clone()
    {
        var path = Site.Style.ArticlePath(Site, row);
        builder.AddOn(3, path, builder.Markup(PageRole.Article, () => PageFrame.Around(Site, row.Title, "", row.Report!.Print().Html())));
        var address = builder.Ports.HttpAddress(Site.HostOf(3, Site.Index), path);
        builder.AddClone(address);
        builder.SetLink(row, address);
    }

    private string Article(Func<string> content, string attachments)
    {
        var path = Site.Style.ArticlePath(Site, row);
        builder.Add(path, builder.Markup(PageRole.Article, () => PageFrame.Around(Site, row.Title, Site.Style.ArticleHead(Site, row), Site.Style.Article(Site, row, content() + attachments))) with { ChangedOn = row.PageChangedOn });
        if (row.MovedFrom is { } former)
            builder.Add(Site.Style.ArticlePath(Site, former), Page.Moved(PageRole.Article, path));
        builder.SetLink(row, path);
        return path;
    }

    private string Attachment(string extension) => $"<p>附件：<a href=\"{Site.Style.FilePath(Site, row, extension).Replace("&", "&amp;", StringComparison.Ordinal)}\">{row.Title}.{extension}</a></p>";

    private string File(string extension, string? foundOn, Readability readability)
    {
        var target = Site.Style.FilePath(Site, row, extension);
        Site.Style.AddFile(builder, target, new Page(PageRole.File, ReportFiles.MediaType(extension), _ => ReportFiles.Of(row.Report!.Print(row.FileCorrections), extension)) { ChangedOn = row.FileChangedOn });
        builder.Add(new ServedDocument(row, builder.Absolute(target), ReportFiles.MediaType(extension), foundOn, readability));
        return target;
    }
}
