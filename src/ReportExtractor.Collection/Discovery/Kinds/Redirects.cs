using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Kinds;

/// <summary>Where a page sends its visitor at once: by <c>meta refresh</c> or by a literal in its script.</summary>
internal static partial class Redirects
{
    // A page that only sends on has a sentence and a link at most; handlers in a page with content send nobody on by themselves.
    private const int MaxText = 150;
    private const int MaxLinks = 5;

    /// <summary>The address; null if the page keeps its visitor. In a page with links that matter a script's literal is that of a handler.</summary>
    public static Uri? Of(HtmlPage page, bool hasLinks)
    {
        if (page.Length > MaxText || page.Anchors.Count > MaxLinks)
            return null;
        var target = Refreshed(page) ?? (hasLinks ? null : Literals(page).OrderBy(IsForPhones).FirstOrDefault());
        return target?.AbsoluteUri == page.Address.AbsoluteUri ? null : target;
    }

    // A script may tell phones from others; this visitor is none.
    private static bool IsForPhones(Uri address) => PhoneWords().IsMatch(address.AbsoluteUri);

    private static Uri? Refreshed(HtmlPage page) =>
        page.Refresh is { } refresh && Refresh().Match(refresh) is { Success: true } match ? Addresses.Resolve(page.Base, match.Groups["address"].Value) : null;

    private static IEnumerable<Uri> Literals(HtmlPage page) =>
        Literal().Matches(page.Script).Select(match => Addresses.Resolve(page.Base, match.Groups["address"].Value)).OfType<Uri>();

    [GeneratedRegex(@"^\s{0,9}\d{0,5}(\.\d{0,3})?\s{0,9}[;,]?\s{0,9}url\s{0,9}=\s{0,9}['""]?\s{0,9}(?<address>[^'""\s]{1,1000})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Refresh();

    [GeneratedRegex("//(m|wap|3g)\\.|/(m|wap|mobile|phone)/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex PhoneWords();

    [GeneratedRegex(@"\blocation(\.href)?\s{0,9}=\s{0,9}(?<quote>['""])(?<address>[^'""\n]{1,1000})\k<quote>\s{0,9}(?![\s+])|\blocation\.(replace|assign)\s{0,9}\(\s{0,9}['""](?<address>[^'""\n]{1,1000})['""]\s{0,9}\)|\.navigate\(\s{0,9}['""](?<address>[^'""\n]{1,1000})['""]\s{0,9}\)", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Literal();
}
