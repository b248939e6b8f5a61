using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary><c>/columns/{id}/templates/{id}/blocks/{id}?page=1</c>: pieces of a list without any word of how many there are; the last one has no rows.</summary>
internal static partial class HebeiBlocks
{
    public static IEnumerable<Uri> Next(HtmlPage page) =>
        Block().IsMatch(page.Address.AbsolutePath) && PageQuery.Of(page.Address) is var (name, number) && page.Anchors.Count > 0 && PageQuery.With(page.Address, name, number + 1) is { } next ? [next] : [];

    [GeneratedRegex(@"/columns/[\w-]{1,60}/templates/[\w-]{1,60}/blocks/[\w-]{1,60}$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Block();
}
