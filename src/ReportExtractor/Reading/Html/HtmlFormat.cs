using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Document = ReportExtractor.Documents.Document;

namespace ReportExtractor.Reading.Html;

/// <summary>Web pages.</summary>
internal sealed class HtmlFormat : IDocumentFormat
{
    private const int SniffLength = 1 << 20;

    private static readonly string[] Tags =
        ["<!doctype", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<meta", "<span", "<section", "<article"];

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
        var elements = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (_, _) =>
            {
                if (++elements > ReadingLimits.MaxElements)
                    throw new UnreadableDocumentException($"the page has more than {ReadingLimits.MaxElements} elements");
                if ((elements & 0xFFF) == 0)
                    cancellation.ThrowIfCancellationRequested();
            },
        });
        var text = Charset.Decode(source);
        using var page = parser.ParseDocument(text);
        return new Document("text/html", new HtmlFlow(page, keepLines: !HasBlocks(text), cancellation).Read(), Metadata(page));
    }

    private static bool Looks(string head) => Array.Exists(Tags, tag => head.Contains(tag, StringComparison.OrdinalIgnoreCase));

    // Text with nothing but tables marked up, as converters write it, has its paragraphs in its lines.
    private static bool HasBlocks(string text) => Array.Exists(BlockTags, tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, string> Metadata(IDocument page)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var name = meta.GetAttribute("name") ?? meta.GetAttribute("property");
            if (name is not null && meta.GetAttribute("content") is { Length: > 0 } content)
                facts.TryAdd(name.ToLowerInvariant(), content);
        }

        if (page.QuerySelector("publishtime") is { } time)
            facts.TryAdd("publishtime", time.TextContent);
        if (page.Title is { Length: > 0 } title)
            facts["title"] = title;
        return facts;
    }
}
