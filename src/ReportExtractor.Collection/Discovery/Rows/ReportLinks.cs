using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Rows;

/// <summary>The links of a page to annual reports and to other lists of them.</summary>
internal static class ReportLinks
{
    public static IEnumerable<PageLink> Of(HtmlPage page, PageRole role)
    {
        foreach (var anchor in page.Anchors)
        {
            var file = FileAddress.Of(anchor.Address);
            if (role.IsArticle && file is not null)
                continue;

            // A breadcrumb leads back to the columns around.
            if (Read(anchor, page, role) is var (kind, text) && !(kind == LinkKind.Column && anchor.Area.HasFlag(Area.Breadcrumb)))
                yield return new PageLink(file ?? anchor.Address, kind, text, kind == LinkKind.Report ? anchor.Date : null);
        }
    }

    private static (LinkKind Kind, string Text)? Read(Anchor anchor, HtmlPage page, PageRole role)
    {
        foreach (var name in Names(anchor))
        {
            if (ReportTitle.Parse(name) is { } title)
                return title.Variant == ReportVariant.Illustration ? null : (KindOf(title, anchor, role), name);
        }

        // 政府信息公开年报 [更多]
        var compact = ReportTitle.Compact(anchor.Label);
        if (ColumnText.IsMore(compact) && PageRole.SpeaksOfReports(ReportTitle.Compact(anchor.Row)))
            return (LinkKind.Column, ColumnText.Without(anchor.Row, anchor.Text));
        if (compact.Length == 0 || ReportTitle.SpeaksOfOtherThings(compact) || ReportTitle.VariantOf(compact) == ReportVariant.Illustration)
            return null;
        if (anchor.IsCut && ColumnText.IsCutTitle(compact))
            return role.IsColumn || AddressShape.IsOfReports(anchor.Address) || ColumnText.IsCutInReport(compact) ? (LinkKind.Report, anchor.Label) : null;
        if (role.IsColumn)
            return InColumn(compact, anchor, page) is { } kind ? (kind, anchor.Label) : null;
        var isEntry = role.IsInColumn ? ColumnText.IsBareReport(compact) && AddressShape.IsColumn(anchor.Address) : role.IsOfDisclosure && ColumnText.IsReportWord(compact);
        return isEntry ? (LinkKind.Column, anchor.Label) : null;
    }

    // A link that says "download" is called what its row says.
    private static IEnumerable<string> Names(Anchor anchor)
    {
        yield return anchor.Label;
        if (anchor.Title.Length > 0 && anchor.Label != anchor.Title)
            yield return anchor.Title;
        if (FileAddress.IsName(anchor.Text) && anchor.Row.Length > 0)
            yield return ColumnText.Without(anchor.Row, anchor.Text);
    }

    // 2022年政府信息公开年报 may be a report or a folder of those of a year: the address decides.
    private static LinkKind KindOf(ReportTitle title, Anchor anchor, PageRole role) => (title.Body, title.Year, AddressShape.IsColumn(anchor.Address)) switch
    {
        (null, _, true) or (_, null, true) => LinkKind.Column,
        (null, null, false) => role.IsColumn ? LinkKind.Report : LinkKind.Column,
        _ => LinkKind.Report,
    };

    private static LinkKind? InColumn(string compact, Anchor anchor, HtmlPage page)
    {
        // Menus lead everywhere; what they lead to below the page belongs to it.
        var isBelow = AddressShape.IsBelow(anchor.Address, page.Address);
        var isInMenu = anchor.Area.HasFlag(Area.Navigation);
        var isNear = isBelow || (!isInMenu && AddressShape.IsSibling(anchor.Address, page.Address));
        if (!AddressShape.IsColumn(anchor.Address))
            return !isInMenu && (ColumnText.IsBareReport(compact) || ColumnText.NamesBodyAndYear(compact)) ? LinkKind.Report : null;
        if (ColumnText.IsBareReport(compact) && (isNear || !isInMenu))
            return LinkKind.Column;
        if (anchor.Class.Contains("xxgk_more", StringComparison.OrdinalIgnoreCase))
            return LinkKind.Column;
        return isNear && (ColumnText.IsGroup(compact) || ColumnText.IsMore(compact)) ? LinkKind.Column : null;
    }
}
