using AngleSharp;
using AngleSharp.Html.Parser;
using Document = ReportExtractor.Documents.Document;

namespace ReportExtractor.Reading.Html;

/// <summary>Web pages.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    private const int SniffLength = 1 << 20;

    private static readonly string[] Tags =
        ["<!doctype", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<meta", "<span", "<section", "<article"];

    // Setting one up takes a tenth of the time of parsing a page; it holds nothing of the pages.
    private static readonly ThreadLocal<IBrowsingContext> Context = new(() => BrowsingContext.New());

    private static readonly string[] BlockTags = ["<html", "<body", "<div", "<p>", "<p ", "<br"];

    public bool Matches(SourceBytes source)
    {
        var bytes = source.Content.Span;
        if (Charset.IsUtf16(bytes))
            return Looks(Charset.Decode(new SourceBytes(source.Content[..Math.Min(SniffLength, bytes.Length)])));
        return Looks(System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(SniffLength, bytes.Length)]));
    }

    public Document Read(SourceBytes source, CancellationToken cancellation)
    {
        var elements = new PageElements(cancellation);
        var parser = new HtmlParser(
        new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (element, _) => elements.Add(element),
        },
        Context.Value);
        var text = Charset.Decode(source);
        NestingBound.Check(text);
        using var page = parser.ParseDocument(text);
        var flow = new HtmlFlow(page, elements, keepLines: !HasBlocks(text), cancellation);
        return new Document("text/html", flow.Read(), Metadata(elements)) { Illegible = flow.Pictures };
    }

    private static bool Looks(string head) => Array.Exists(Tags, tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase));

    // Text with nothing but tables marked up, as converters write it, has its paragraphs in its lines.
    private static bool HasBlocks(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var table = text.IndexOf("<table", StringComparison.OrdinalIgnoreCase);
            var outside = table < 0 ? text : text[..table];
            foreach (var tag in BlockTags)
            {
                if (outside.Contains(tag, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            var rest = text[outside.Length..];
            var end = rest.IndexOf("</table>", StringComparison.OrdinalIgnoreCase);
            text = end < 0 ? [] : rest[end..];
        }

        return false;
    }

    // The first <title> is the page's; later ones stand in pasted articles.
    private static Dictionary<string, string> Metadata(PageElements elements)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var element in elements.Facts)
        {
            var name = element.LocalName is "meta" ? element.GetAttribute("name") ?? element.GetAttribute("property") : element.LocalName;
            var value = element.LocalName is "meta" ? element.GetAttribute("content") : element.TextContent.Trim();
            if (name is not null && value is { Length: > 0 })
                facts.TryAdd(name.ToLowerInvariant(), value);
        }

        return facts;
    }
}
