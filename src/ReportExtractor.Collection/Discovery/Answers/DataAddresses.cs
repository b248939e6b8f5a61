using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Answers;

/// <summary>The answers that a page's scripts would ask for, as far as literals name them.</summary>
internal static partial class DataAddresses
{
    private const int MaxEach = 20;

    private static readonly Func<HtmlPage, IEnumerable<string>>[] Dialects = [Gkmlpt.Addresses, Jpaas.Addresses, Jpage, Blocks];

    /// <summary>The answers; none of an article, which is there already and names those of the lists around it.</summary>
    public static IEnumerable<PageLink> Of(HtmlPage page, PageRole role) => role.IsArticle ? [] :
        Dialects.SelectMany(dialect => dialect(page).Take(MaxEach)).Select(written => Pages.Addresses.Resolve(page.Base, written)).OfType<Uri>().Select(address => new PageLink(address, LinkKind.Data, ""));

    // dataproxy.jsp with its parameters in the address, or in an object beside it.
    private static IEnumerable<string> Jpage(HtmlPage page)
    {
        if (page.Datastores.Count > 0)
            yield break;
        foreach (Match match in Proxy().Matches(page.Script))
        {
            var address = match.Groups["address"].Value.Replace("\\/", "/", StringComparison.Ordinal);
            if (address.Contains('?', StringComparison.Ordinal))
                yield return address;
            else if (Parameters(page.Script) is { Length: > 0 } parameters)
                yield return $"{address}?page=1&{parameters}";
        }
    }

    private static string Parameters(string script) => string.Join(
        '&',
        Parameter().Matches(script).DistinctBy(match => match.Groups["name"].Value).Select(match => $"{match.Groups["name"].Value}={Uri.EscapeDataString(match.Groups["value"].Value)}"));

    // Fragments of a page, which are asked for by number.
    private static IEnumerable<string> Blocks(HtmlPage page) =>
        Block().Matches(page.Script).Select(match => match.Value).Concat(page.ScriptData.SelectMany(data => data.Values).Where(value => Block().Match(value) is { Success: true, Index: 0 }))
            .Select(block => block.EndsWith("page=", StringComparison.Ordinal) ? block + "1" : block);

    [GeneratedRegex(@"['""](?<address>[^'""\s]{0,300}dataproxy\.jsp(\?[^'""\s]{0,1000})?)['""]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Proxy();

    [GeneratedRegex(@"['""]?\b(?<name>col|appid|webid|path|columnid|sourceContentType|unitid|webname|permissiontype)['""]?\s{0,9}:\s{0,9}['""]?(?<value>[^'"",}\s]{1,200})", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"/columns/[\w-]{1,60}/templates/[\w-]{1,60}/blocks/[\w-]{1,60}(\?page=\d{0,4})?", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Block();
}
