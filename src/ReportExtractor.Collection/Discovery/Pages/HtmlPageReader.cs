using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReportExtractor.Reading.Html;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>Reads a web page, or a piece of one, in one walk. Of a page beyond all bounds its beginning is read.</summary>
internal static class HtmlPageReader
{
    // Five times the tags of the longest list that is known with all its menus.
    private const int MaxTags = 100_000;

    private static readonly ThreadLocal<IBrowsingContext> Context = new(() => BrowsingContext.New());

    public static HtmlPage Read(Uri address, string html)
    {
        // Noted as they are made, since searching a wide page for them takes a time that grows with its square.
        var styles = new List<IElement>();
        IElement? written = null;
        var options = new HtmlParserOptions
        {
            OnCreated = (element, _) =>
            {
                if (element.LocalName is "style")
                    styles.Add(element);
                else if (element.LocalName is "base")
                    written ??= element;
            },
        };
        var allowed = NestingBound.Allowed(html, MaxTags);
        using var document = new HtmlParser(options, Context.Value).ParseDocument(allowed < html.Length ? html[..allowed] : html);
        var own = Addresses.WithoutFragment(address);
        var walk = new PageWalk(own, Addresses.Resolve(own, written?.GetAttribute("href")) ?? own, styles);
        new DomWalk(walk.Enter, walk.Leave).Visit(document);
        return walk.Result() with { Fragment = address.Fragment };
    }
}
