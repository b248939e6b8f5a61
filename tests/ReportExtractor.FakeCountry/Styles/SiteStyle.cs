using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>How a family of sites is built: its lists, addresses and markup.</summary>
internal abstract class SiteStyle
{
    /// <summary>The twelve styles, by their numbers.</summary>
    public static IReadOnlyList<SiteStyle> All { get; } =
    [
        new TrsStyle(), new OneBasedStyle(), new JpageStyle(), new JpaasStyle(), new GkmlptStyle(), new FolderStyle(),
        new NestedTablesStyle(), new OnePageStyle(), new FramesetStyle(), new AttachmentsStyle(), new ShellStyle(), new FullMetaStyle(),
    ];

    /// <summary>From 1 to 12.</summary>
    public int Number => All.ToList().IndexOf(this) + 1;

    /// <summary>The path of the list.</summary>
    public abstract string ListPath { get; }

    /// <summary>The list's address as given to a program, after the host.</summary>
    public virtual string ListTarget => ListPath;

    /// <summary>The documents in which reports are published, each as likely.</summary>
    public virtual IReadOnlyList<Packaging> Packagings { get; } =
        [Packaging.Page, Packaging.Page, Packaging.Page, Packaging.Page, Packaging.Page, Packaging.Page, Packaging.PageWithPdf, Packaging.PageWithDocx];

    /// <summary>The charset that pages declare.</summary>
    public virtual string Charset => "utf-8";

    /// <summary>The header of web pages.</summary>
    public virtual string ContentType => "text/html; charset=utf-8";

    /// <summary>How the cells of tables are written, as an option of the generator.</summary>
    public virtual string Cells => "plain";

    /// <summary>The hosts that answer, as networks; the last one is where the articles are.</summary>
    public virtual IReadOnlyList<int> Networks { get; } = [1];

    /// <summary>The style has pages by https that a program must be told to accept.</summary>
    public virtual bool UsesHttps => false;

    /// <summary>The path of an entry's page.</summary>
    public abstract string ArticlePath(Site site, Row row);

    /// <summary>The path of an entry's file, with its query if it has one.</summary>
    public virtual string FilePath(Site site, Row row, string extension) =>
        $"{ArticlePath(site, row)[..(ArticlePath(site, row).LastIndexOf('/') + 1)]}P0{row.Date:yyyyMMdd}{site.Plan.Draws.Number(site.Host, row.Number, extension) % 1_000_000_000:000000000}.{extension}";

    /// <summary>The markup of an entry's page within the site's frame.</summary>
    public abstract string Article(Site site, Row row, string content);

    /// <summary>More for the head of an entry's page.</summary>
    public virtual string ArticleHead(Site site, Row row) => $"<meta name=\"ArticleTitle\" content=\"{row.Title}\">\n<meta name=\"PubDate\" content=\"{row.Date:yyyy-MM-dd} 09:30\">\n";

    /// <summary>Adds the lists, and all that leads to them.</summary>
    public abstract void AddLists(SiteBuilder builder);

    /// <summary>Adds a file.</summary>
    public virtual void AddFile(SiteBuilder builder, string target, Page page) => builder.Add(target, page);

    /// <summary>The n-th page of a list whose first is <c>index.html</c> and also answers for its folder.</summary>
    protected static void AddIndexed(SiteBuilder builder, string folder, Func<int, string> name, Func<int, string> content)
    {
        for (var page = 0; page < builder.List.Served; page++)
        {
            var list = builder.Html(PageRole.List, "政府信息公开年报", "", content(page));
            builder.Add(folder + name(page), list);
            if (page == 0)
                builder.Add(folder, list);
        }
    }

    /// <summary>A link relative to a folder, where it leads into it.</summary>
    protected static string Relative(string link, string folder) => link.StartsWith(folder, StringComparison.Ordinal) ? "./" + link[folder.Length..] : link;
}
