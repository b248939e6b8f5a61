using System.Globalization;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary>How many pages a list has, by the names that scripts, elements and answers give that number.</summary>
internal static class PageCounts
{
    private static readonly string[] CountNames = ["totalPage", "totalPages", "pageCount", "countPage", "pagecount", "allPage", "data-pagecount"];
    private static readonly string[] OwnNames = ["currPage", "currentPage", "curPage", "pageIndex", "pageNo", "pageNum"];

    public static int? Of(HtmlPage page) => InData(page) ?? ScriptNumber.Variable(page.Script, CountNames);

    /// <summary>The page's own number.</summary>
    public static int? Own(HtmlPage page) => ScriptNumber.Variable(page.Script, OwnNames);

    private static int? InData(HtmlPage page)
    {
        foreach (var data in page.ScriptData)
        {
            foreach (var name in CountNames)
            {
                if (int.TryParse(data.GetValueOrDefault(name.ToLowerInvariant()), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                    return count;
            }
        }

        return null;
    }
}
