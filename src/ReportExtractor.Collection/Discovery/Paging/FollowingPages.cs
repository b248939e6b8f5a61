using ReportExtractor.Collection.Discovery.Answers;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary>The pages of a list that follow a page of it. One can always be asked for by its address alone.</summary>
internal static class FollowingPages
{
    // The first that finds one holds: what links say comes before what scripts would make.
    private static readonly Func<HtmlPage, IEnumerable<Uri>>[] Dialects =
    [
        PagerLinks.Next,
        PagerLinks.Later,
        CreatePageHtml.Next,
        SetPage.Next,
        CountPage.Next,
        PageCountElement.Next,
        QueryLiteral.Next,
        QueryCount.Next,
        Jpaas.NextPage,
        Gkmlpt.NextPage,
        HebeiBlocks.Next,
    ];

    public static IEnumerable<PageLink> Of(HtmlPage page, PageRole role)
    {
        foreach (var dialect in Dialects)
        {
            var pages = dialect(page).Where(next => next.AbsoluteUri != page.Address.AbsoluteUri).Select(next => new PageLink(next, LinkKind.Page, "")).ToList();
            if (pages.Count > 0)
                return pages;
        }

        return [];
    }
}
