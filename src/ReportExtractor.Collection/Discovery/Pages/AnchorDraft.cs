using System.Text;
using AngleSharp.Dom;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>A link while its text is gathered.</summary>
internal sealed class AnchorDraft(IElement element, Area area)
{
    private const int MaxText = 300;
    private const int MaxClass = 100;

    public IElement Element { get; } = element;

    public StringBuilder Text { get; } = new();

    public string Picture { get; set; } = "";

    public string Row { get; set; } = "";

    /// <summary>The link; null if it leads nowhere that can be told.</summary>
    public Anchor? Finish(Uri origin, ScriptActions scripts, DateOnly? date)
    {
        var isNext = IsRelated("next");
        if (Element.LocalName is "link" && !isNext)
            return null;
        if (Address(origin, scripts) is not { } address)
            return null;
        var text = RowDates.Without(Bounded(Text.ToString().Trim()));
        return new Anchor(address, text.Length > 0 ? text : Bounded(Picture), Bounded(Attribute("title").Trim()), area | (Element.LocalName is "option" ? Area.Pager : Area.Main), Bounded(Element.ClassName ?? "", MaxClass))
        {
            Date = date,
            Row = Row,
            IsNext = isNext,
        };
    }

    // What a script does at a click counts where the link itself leads nowhere.
    private Uri? Address(Uri origin, ScriptActions scripts)
    {
        var written = Element.LocalName is "option" ? Attribute("value") : Attribute("href");
        if (Element.LocalName is "option" && written.AsSpan().IndexOfAny('.', '?', '/') < 0)
            return null;
        return Addresses.Resolve(origin, written)
            ?? Addresses.Resolve(origin, scripts.AddressIn(written))
            ?? Addresses.Resolve(origin, scripts.AddressIn(Attribute("onclick")))
            ?? Addresses.Resolve(origin, Attribute("data-href"))
            ?? Addresses.Resolve(origin, Attribute("data-url"));
    }

    private bool IsRelated(string relation) => Attribute("rel").Equals(relation, StringComparison.OrdinalIgnoreCase);

    private string Attribute(string name) => Element.GetAttribute(name) ?? "";

    private static string Bounded(string text, int length = MaxText) => text.Length <= length ? text : text[..length];
}
