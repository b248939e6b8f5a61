using ReportExtractor.Collection.Discovery.Answers;
using ReportExtractor.Collection.Discovery.Pages;
using ReportExtractor.Collection.Discovery.Paging;
using ReportExtractor.Collection.Discovery.Rows;
using ReportExtractor.Collection.Discovery.Scripts;

namespace ReportExtractor.Collection.Discovery;

/// <summary>The links of a page that matter.</summary>
internal static class PageLinks
{
    // Each finds the links of its kinds.
    private static readonly Func<HtmlPage, PageRole, IEnumerable<PageLink>>[] Readers = [ReportLinks.Of, Attachments.Of, FollowingPages.Of, Frames.Of, DataAddresses.Of];

    /// <summary>The links of a page, each address once: as what comes first in <see cref="LinkKind"/>, and none to the page itself.</summary>
    public static IReadOnlyList<PageLink> Of(HtmlPage page)
    {
        var whole = WithRowsOfScripts(page);
        var role = PageRole.Of(whole);
        return
        [
            .. Readers.SelectMany(read => read(whole, role))
                .Where(link => link.Address.AbsoluteUri != page.Address.AbsoluteUri)
                .OrderBy(link => link.Kind).DistinctBy(link => link.Address.AbsoluteUri)
                .GroupBy(link => link.Kind).SelectMany(links => links.Take(MaxOf(links.Key))),
        ];
    }

    private static HtmlPage WithRowsOfScripts(HtmlPage page) => page with
    {
        Anchors = [.. page.Anchors, .. ScriptLiterals.In(page.Script).SelectMany(rows => DataRows.Of(rows, page.Base)), .. page.Datastores.SelectMany(store => Datastore.Of(store, page.Base))],
        ScriptData = [.. page.ScriptData, .. page.Datastores.Select(Datastore.Facts)],
    };

    // 2,000 in all: the most rows that a list shows on one page, and of the rest what a site has at most.
    private static int MaxOf(LinkKind kind) => kind switch
    {
        LinkKind.Report => 1500,
        LinkKind.Column => 200,
        LinkKind.Attachment or LinkKind.Page => 100,
        _ => 50,
    };
}
