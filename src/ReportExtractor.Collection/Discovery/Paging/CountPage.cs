using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary><c>var countPage = 5; var currentPage = 0;</c> as the content system TRS writes it: numbers begin with 0, and the second page is <c>index_1.html</c>.</summary>
internal static partial class CountPage
{
    public static IEnumerable<Uri> Next(HtmlPage page)
    {
        if (ScriptNumber.Variable(page.Script, "countPage", "nPageCount") is not { } count)
            return [];
        var file = ListFile.Of(page.Address);
        var own = Math.Max(file.Number, ScriptNumber.Variable(page.Script, "currentPage", "nCurrIndex") ?? 0);
        var extension = file.Extension ?? (Ending().Match(page.Script) is { Success: true } ending ? ending.Groups["extension"].Value : "html");
        return own + 1 < count && ListFile.Page(page.Address, file.Stem, own + 1, extension) is { } next ? [next] : [];
    }

    [GeneratedRegex(@"['""]\.(?<extension>s?html?)['""]", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Ending();
}
