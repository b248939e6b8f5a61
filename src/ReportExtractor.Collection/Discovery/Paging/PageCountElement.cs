using System.Globalization;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary><c>&lt;div id="pageDec" pagecount="51"&gt;</c>, from which a script makes the links: the second page is <c>index_1.html</c>.</summary>
internal static class PageCountElement
{
    public static IEnumerable<Uri> Next(HtmlPage page)
    {
        var file = ListFile.Of(page.Address);
        return page.ScriptData.Select(data => Count(data.GetValueOrDefault("pagecount"))).Where(count => file.Number + 1 < count).Take(1)
            .Select(_ => ListFile.Page(page.Address, file.Stem, file.Number + 1, file.Extension ?? "html")).OfType<Uri>();
    }

    private static int Count(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;
}
