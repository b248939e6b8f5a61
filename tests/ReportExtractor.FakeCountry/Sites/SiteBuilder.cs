using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Sites;

/// <summary>Puts the pages of a site at their addresses.</summary>
internal sealed class SiteBuilder
{
    private readonly SiteMap _map = new();
    private readonly Dictionary<Row, string> _links = [];
    private readonly Dictionary<string, Dictionary<string, Page>> _files = new(StringComparer.Ordinal);

    private SiteBuilder(Site site, Ports ports, SiteList list) => (Site, Ports, List) = (site, ports, list);

    public Site Site { get; }

    public Ports Ports { get; }

    /// <summary>All entries of the site.</summary>
    public SiteList List { get; }

    /// <summary>The site with the given entries.</summary>
    public static SiteMap Build(Site site, Ports ports, SiteList list)
    {
        var builder = new SiteBuilder(site, ports, list);
        var home = builder.Html(PageRole.Other, "首页", "", $"<div class=\"home\"><a href=\"{site.Style.ListPath}\">政府信息公开年报</a></div>");
        builder.AddOn(1, "/", home);
        builder.Add("/", home);
        foreach (var row in list.Rows)
            new RowPlacement(builder, row).Place();
        site.Style.AddLists(builder);
        if (site.FormerStyle is { } former)
            builder.Add(former.ListPath, Page.Moved(PageRole.Other, site.Style.ListPath));
        builder._map.Missed = list.Missed;
        return builder._map;
    }

    /// <summary>Where an entry of the list leads: a path, or an absolute address where it is on another host. What was never placed has a path without a page.</summary>
    public string Link(Row row) => _links.TryGetValue(row, out var link) ? link : $"/tzgg/{row.Number}.html";

    public void SetLink(Row row, string link) => _links[row] = link;

    public void Add(ServedDocument document) => _map.Add(document);

    public void AddOther(string address) => _map.Others.Add(address);

    public void AddClone(string address) => _map.Clones.Add(address);

    /// <summary>Adds a page of the site's own host, and of its second host where it has one.</summary>
    public void Add(string path, Func<Query, Page?> page)
    {
        foreach (var network in Site.Style.Networks)
            _map.Add(network, path, page);
    }

    /// <summary>Adds a file that a program hands out by the name in its query.</summary>
    public void AddFile(string program, string parameter, string target, Page page)
    {
        var files = _files.TryGetValue(program, out var known) ? known : _files[program] = new(StringComparer.Ordinal);
        files[new Query(target[target.IndexOf('?', StringComparison.Ordinal)..])[parameter]!] = page;
        Add(program, query => query[parameter] is { } name ? files.GetValueOrDefault(name) : null);
    }

    /// <summary>Adds a page on one host only.</summary>
    public void AddOn(int network, string path, Page page) => _map.Add(network, path, _ => page);

    public void Add(string path, Page page) => Add(path, _ => page);

    /// <summary>Adds a web page within the site's frame.</summary>
    public void AddHtml(PageRole role, string path, string title, string head, string content) => Add(path, Html(role, title, head, content));

    /// <summary>A web page within the site's frame.</summary>
    public Page Html(PageRole role, string title, string head, string content) => Markup(role, () => PageFrame.Around(Site, title, head, content));

    /// <summary>A web page that is all given.</summary>
    public Page Markup(PageRole role, Func<string> markup) => new(role, Site.Style.ContentType, visit => PageText.Encode(markup(), Site.Style.Charset, visit)) { ChangedOn = role == PageRole.List ? List.ChangedOn : 1 };

    /// <summary>Data behind a list.</summary>
    public Page Data(string contentType, string text) => new(PageRole.List, contentType, visit => PageText.Encode(text, "utf-8", visit)) { ChangedOn = List.ChangedOn };

    /// <summary>The absolute address of a path or address of this site's main host.</summary>
    public string Absolute(string link) => link.StartsWith('/') ? Site.Address(Ports, Site.ArticleHost, link) : link;
}
