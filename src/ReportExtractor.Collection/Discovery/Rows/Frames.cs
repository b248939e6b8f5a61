using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Rows;

/// <summary>The frames of a page, in which its list may stand.</summary>
internal static class Frames
{
    public static IEnumerable<PageLink> Of(HtmlPage page, PageRole role) =>
        page.Frames.Where(frame => FileAddress.Of(frame) is null).Select(frame => new PageLink(frame, LinkKind.Frame, ""));
}
