using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Rows;

/// <summary>The files that belong to a page: linked in its body or named so, shown within it, or named in its scripts.</summary>
internal static partial class Attachments
{
    private const int MaxInScripts = 50;

    public static IEnumerable<PageLink> Of(HtmlPage page, PageRole role)
    {
        foreach (var anchor in page.Anchors)
        {
            if (FileAddress.Of(anchor.Address) is { } file && Belongs(anchor, role))
                yield return new PageLink(file, LinkKind.Attachment, anchor.Label, role.IsArticle ? null : anchor.Date);
        }

        foreach (var file in page.Embedded.Concat(page.Frames).Concat(InScripts(page)).Select(FileAddress.Of).OfType<Uri>())
            yield return new PageLink(file, LinkKind.Attachment, "");
    }

    private static bool Belongs(Anchor anchor, PageRole role)
    {
        if (role.IsArticle && anchor.Area.HasFlag(Area.Article))
            return true;
        var compact = ReportTitle.Compact(anchor.Label);
        return !anchor.Area.HasFlag(Area.Navigation)
            && !ReportTitle.SpeaksOfOtherThings(compact) && ReportTitle.VariantOf(compact) != ReportVariant.Illustration
            && (compact.Length == 0 || FileAddress.IsName(compact) || (role.IsArticle && FileAddress.EndsAsName(compact)) || Words().IsMatch(compact));
    }

    private static IEnumerable<Uri> InScripts(HtmlPage page) =>
        InScript().Matches(page.Script).Take(MaxInScripts).Select(match => Addresses.Resolve(page.Base, match.Groups["file"].Value)).OfType<Uri>();

    [GeneratedRegex("年报|年度报告|附件|信息公开", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Words();

    // A name without a folder may be a library's own sample.
    [GeneratedRegex(@"['""](?<file>[^'""\s<>]{0,400}/[^'""\s<>/]{1,200}\.(pdf|docx?|wps|ofd|zip|xlsx?|rtf|rar))['""]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex InScript();
}
