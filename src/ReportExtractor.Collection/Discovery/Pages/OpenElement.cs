using AngleSharp.Dom;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>An element that a walk is in.</summary>
/// <param name="Element">The element.</param>
/// <param name="Area">The parts of the page that it stands in or begins.</param>
/// <param name="TextStart">Where its text begins in the page's.</param>
/// <param name="FirstAnchor">The number of its first link, if it has one.</param>
internal sealed record OpenElement(IElement Element, Area Area, int TextStart, int FirstAnchor)
{
    public RowDates Dates { get; } = new();

    /// <summary>It is one row of a list or table.</summary>
    public bool IsRow => Element.LocalName is "li" or "tr" or "dd" or "p";

    /// <summary>It is a part of the page beyond which a date has nothing to do with a link.</summary>
    public bool IsPart => Element.LocalName is "ul" or "ol" or "table" or "dl" or "section" or "body";
}
