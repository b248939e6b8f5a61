using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary>
/// <c>createPageHTML(17, 0, "index", "shtml")</c>: pages, the page's own number from 0, name, ending; behind it is
/// <c>index_1.shtml</c>. With a first text, <c>createPageHTML('paging', 25, 1, 'index', 'html', 500)</c>, numbers begin with 1.
/// </summary>
internal static partial class CreatePageHtml
{
    private const int MinArguments = 4;

    public static IEnumerable<Uri> Next(HtmlPage page)
    {
        foreach (Match match in Call().Matches(page.Script))
        {
            var arguments = match.Groups["arguments"].Value.Split(',', StringSplitOptions.TrimEntries).ToList();
            var isFromOne = arguments[0] is ['"' or '\'', ..];
            if (isFromOne)
                arguments.RemoveAt(0);
            if (arguments.Count < MinArguments || ScriptNumber.Of(page.Script, arguments[0]) is not { } count || ScriptNumber.Of(page.Script, arguments[1]) is not { } current)
                continue;
            var file = ListFile.Of(page.Address);
            var name = arguments[2].Trim('"', '\'');

            // On the first page the number tells whether it begins with 0 or 1; some scripts say the same number on all pages.
            var own = file.Stem == name ? file.Number : current;
            if (own == 0 && current == 1)
                isFromOne = true;
            var next = Math.Max(own, current) + 1;
            if ((isFromOne ? next <= count : next < count) && ListFile.Page(page.Address, name, next, arguments[3].Trim('"', '\'')) is { } address)
                yield return address;
        }
    }

    [GeneratedRegex(@"(?<!function\s)\bcreatePageHTML\w{0,9}\s{0,9}\((?<arguments>[^()]{5,200})\)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex Call();
}
