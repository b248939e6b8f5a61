using System.Globalization;
using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Paging;

/// <summary>The links to a list's other pages that stand in the page.</summary>
internal static partial class PagerLinks
{
    private const int MaxPages = 1000;

    /// <summary>The next page, where a link says that it is.</summary>
    public static IEnumerable<Uri> Next(HtmlPage page) =>
        page.Anchors.Where(anchor => IsNext(anchor, page) && !IsEarlier(anchor.Address, page.Address)).Select(anchor => anchor.Address).Where(next => next.AbsoluteUri != page.Address.AbsoluteUri).Take(1);

    /// <summary>The pages with higher numbers than the page's own.</summary>
    public static IEnumerable<Uri> Later(HtmlPage page)
    {
        var numbered = page.Anchors.Select(anchor => (anchor.Address, Number: NumberOf(anchor, page))).Where(link => link.Number > 0).ToList();
        var own = numbered.Find(link => link.Address.AbsoluteUri == page.Address.AbsoluteUri).Number;
        if (own == 0)
            own = PageQuery.Of(page.Address)?.Number ?? Math.Max(1, ListFile.Of(page.Address).Number);
        return numbered.Where(link => link.Number > own).OrderBy(link => link.Number).Select(link => link.Address);
    }

    private static bool IsNext(Anchor anchor, HtmlPage page)
    {
        if (anchor.IsNext)
            return true;
        var text = Documents.Width.Compact(anchor.Text);
        return NextWords().IsMatch(text) || (text.Length == 0 && NextWords().IsMatch(Documents.Width.Compact(anchor.Title))) || (NextSigns().IsMatch(text) && IsInPager(anchor, page));
    }

    private static int NumberOf(Anchor anchor, HtmlPage page) =>
        anchor.Text.Length <= 10 && Numbered().Match(Documents.Width.Compact(anchor.Text)) is { Success: true } match
            && int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) is > 0 and <= MaxPages and var number && IsInPager(anchor, page)
            ? number : 0;

    // A number or a sign means a page among such links, or where it leads to the same address but for a number.
    private static bool IsInPager(Anchor anchor, HtmlPage page) =>
        anchor.Area.HasFlag(Area.Pager) || (anchor.Address.Host == page.Address.Host && PageQuery.Of(anchor.Address) is not null && anchor.Address.AbsolutePath == page.Address.AbsolutePath)
        || (Addresses.Folder(anchor.Address) == Addresses.Folder(page.Address) && ListFile.Of(anchor.Address) is { Extension: not null } other && other.Stem == ListFile.Of(page.Address).Stem);

    // The link of a last page to "the next" may lead back.
    private static bool IsEarlier(Uri next, Uri own)
    {
        if (PageQuery.Of(next) is { } there && PageQuery.Of(own) is { } here && there.Name == here.Name)
            return there.Number <= here.Number;
        var (other, file) = (ListFile.Of(next), ListFile.Of(own));
        return Addresses.Folder(next) == Addresses.Folder(own) && other.Stem == file.Stem && next.Query == own.Query && other.Number <= file.Number;
    }

    [GeneratedRegex("^[>»›]{0,2}((下一?|后一?|次)[页頁]|下翻|后翻|nextpage|next|[后後]页)[>»›]{0,2}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex NextWords();

    [GeneratedRegex("^[>»›→]$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex NextSigns();

    [GeneratedRegex(@"^[\[(第]?(?<number>\d{1,4})[\])页]?$", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Numbered();
}
