using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;
using ReportExtractor.Collection.Discovery.Paging;
using ReportExtractor.Collection.Discovery.Scripts;

namespace ReportExtractor.Collection.Discovery.Answers;

/// <summary>The platform gkmlpt: a shell with <c>SID: '755031'</c>, shown as <c>/gkmlpt/index#{column}</c>, that fills itself from <c>/gkmlpt/api/all/{column}?page=1&amp;sid={SID}</c>, a hundred rows at a time on most hosts.</summary>
internal static partial class Gkmlpt
{
    /// <summary>The addresses of the columns that a shell names: its own, and those that are called after annual reports.</summary>
    public static IEnumerable<string> Addresses(HtmlPage page) =>
        Site().Match(page.Script) is { Success: true } site
            ? Columns(page).Distinct(StringComparer.Ordinal).Select(column => $"/gkmlpt/api/all/{column}?page=1&sid={site.Groups["site"].Value}")
            : [];

    /// <summary>The answer that follows an answer.</summary>
    public static IEnumerable<Uri> NextPage(HtmlPage page)
    {
        if (!page.Address.AbsolutePath.StartsWith("/gkmlpt/api/", StringComparison.Ordinal))
            yield break;
        foreach (var data in page.ScriptData)
        {
            var number = PageQuery.Of(page.Address)?.Number ?? 1;
            if (int.TryParse(data.GetValueOrDefault("total"), NumberStyles.None, CultureInfo.InvariantCulture, out var total) && page.Anchors.Count > 0 && (long)number * page.Anchors.Count < total && PageQuery.With(page.Address, "page", number + 1) is { } next)
                yield return next;
        }
    }

    private static IEnumerable<string> Columns(HtmlPage page)
    {
        if (page.Fragment.Length > 1 && page.Fragment[1..].All(char.IsAsciiDigit))
            yield return page.Fragment[1..];
        foreach (Match match in Column().Matches(page.Script))
            yield return match.Groups["column"].Value;
        foreach (var node in ScriptLiterals.In(page.Script).SelectMany(literal => literal.All()))
        {
            if (node.TextOf("name", "title") is { } name && PageRole.SpeaksOfReports(ReportTitle.Compact(name)) && node.TextOf("id", "cat_id") is { } id && id.All(char.IsAsciiDigit))
                yield return id;
        }
    }

    [GeneratedRegex(@"['""]?\bSID['""]?\s{0,9}[:=]\s{0,9}['""](?<site>\d{1,12})['""]", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Site();

    [GeneratedRegex(@"/gkmlpt/api/all/(?<column>\d{1,12})|['""]?\b(CAT|CATID|CAT_ID|COLUMN_ID|CID|CATEGORY_ID|CHANNEL_ID)['""]?\s{0,9}[:=]\s{0,9}['""]?(?<column>\d{1,12})\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Column();
}
