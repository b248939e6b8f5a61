using AngleSharp.Dom;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>An element that a walk is in.</summary>
/// <param name="Element">The element.</param>
/// <param name="Area">The parts of the page that it stands in or begins.</param>
/// <param name="TextStart">Where its text begins in the page's.</param>
/// <param name="FirstAnchor">The number of its first link, if it has one.</param>
/// <param name="IsInTableRow">It stands in a table's row, or is one.</param>
internal sealed record OpenElement(IElement Element, Area Area, int TextStart, int FirstAnchor, bool IsInTableRow)
{
    public RowDates Dates { get; } = new();

    /// <summary>It may be a row of a list, or a heading with a link to what is below it.</summary>
    public bool IsRow => Element.LocalName is "li" or "tr" or "dd" or "dt" or "p" or "div" or "h1" or "h2" or "h3" or "h4";

    /// <summary>True if a date outside has nothing to do with a link in it. A table within a row of another only arranges that row.</summary>
    public bool KeepsDates(OpenElement? around) => Element.LocalName switch
    {
        "tr" => around is not { IsInTableRow: true },
        "table" => !IsInTableRow,
        "li" or "ul" or "ol" or "dl" or "section" or "body" => true,
        _ => false,
    };
}
