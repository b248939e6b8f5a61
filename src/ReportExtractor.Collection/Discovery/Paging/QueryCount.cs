using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary>A page that was asked for by number, and tells how many there are.</summary>
internal static class QueryCount
{
    public static IEnumerable<Uri> Next(HtmlPage page) =>
        PageQuery.Of(page.Address) is var (name, number) && number < PageCounts.Of(page)
        && PageQuery.With(page.Address, name, number + 1) is { } next ? [next] : [];
}
