using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary><c>Ls.pagination(…'/content/column/6791573?pageIndex=' + page… {currPage: 1, pageCount: 5})</c>: an address that a script puts the number behind.</summary>
internal static partial class QueryLiteral
{
    public static IEnumerable<Uri> Next(HtmlPage page)
    {
        if (PageCounts.Of(page) is not { } count)
            yield break;
        foreach (Match match in Literal().Matches(page.Script))
        {
            var own = PageQuery.Of(page.Address)?.Number ?? PageCounts.Own(page) ?? 1;
            if (own < count && Addresses.Resolve(page.Base, string.Create(CultureInfo.InvariantCulture, $"{match.Groups["literal"].Value}{own + 1}")) is { } next)
                yield return next;
        }
    }

    [GeneratedRegex($@"['""](?<literal>[^'""\s]{{0,300}}[?&]({PageQuery.Names})=)['""]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Literal();
}
