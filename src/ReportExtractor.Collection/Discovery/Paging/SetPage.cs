using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary><c>pagination("setPage", 1, 322)</c>: the page's own number from 1, and how many there are; the second is <c>index_2.html</c>.</summary>
internal static partial class SetPage
{
    public static IEnumerable<Uri> Next(HtmlPage page)
    {
        foreach (Match match in Call().Matches(page.Script))
        {
            var file = ListFile.Of(page.Address);
            var next = Math.Max(file.Number, int.Parse(match.Groups["own"].ValueSpan, CultureInfo.InvariantCulture)) + 1;
            if (next <= int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture) && ListFile.Page(page.Address, file.Stem, next, file.Extension ?? "html") is { } address)
                yield return address;
        }
    }

    [GeneratedRegex(@"\bpagination\s{0,9}\(\s{0,9}['""]\w{1,40}['""]\s{0,9},\s{0,9}(?<own>\d{1,6})\s{0,9},\s{0,9}(?<count>\d{1,6})\s{0,9}[,)]", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Call();
}
