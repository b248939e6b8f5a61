using ReportExtractor.Collection.Discovery.Answers;
using ReportExtractor.Collection.Discovery.Kinds;
using ReportExtractor.Collection.Discovery.Pages;
using ReportExtractor.Reading;

namespace ReportExtractor.Collection.Discovery;

/// <summary>Tells what came from an address, and where it leads. Never throws, whatever came, and runs nothing.</summary>
public static class PageReader
{
    // More than any page has; of longer ones the beginning is read.
    private const int MaxBytes = ReadingLimits.MaxCharacters;

    /// <summary>Reads what came.</summary>
    /// <param name="address">Where it came from at last, after all redirects of HTTP: absolute, http or https.</param>
    /// <param name="status">The status of the response.</param>
    /// <param name="contentType">The header <c>Content-Type</c>, of which only the charset counts; null if there was none.</param>
    /// <param name="body">The body, unpacked.</param>
    public static PageReading Read(Uri address, int status, string? contentType, ReadOnlyMemory<byte> body)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (FileBytes.AreOfFile(body.Span))
            return PageReading.Of(PageKind.File);
        var text = Charset.Decode(new SourceBytes(body[..Math.Min(MaxBytes, body.Length)], CharsetOf(contentType)));
        if (AnswerReader.Read(address, text) is { } answer)
            return new PageReading(PageKind.Page, null, null, PageLinks.Of(answer));
        var page = HtmlPageReader.Read(address, text);
        var title = page.Facts.GetValueOrDefault("articletitle") ?? page.Title;
        var links = PageLinks.Of(page);
        if (links.Count == 0 && PageKinds.IsChallenge(page, status))
            return PageReading.Of(PageKind.Challenge, title);
        var redirect = Redirects.Of(page, links.Count > 0);
        var kind = PageKinds.Of(page, redirect, links);
        return new PageReading(kind, title, kind == PageKind.Page ? redirect : null, links);
    }

    // What servers say of any page by default says nothing about one in Chinese.
    private static string? CharsetOf(string? contentType)
    {
        const string Name = "charset=";
        var at = contentType?.IndexOf(Name, StringComparison.OrdinalIgnoreCase) ?? -1;
        var charset = at < 0 ? null : contentType![(at + Name.Length)..].Split(';')[0].Trim(' ', '"', '\'');
        return "iso-8859-1".Equals(charset, StringComparison.OrdinalIgnoreCase) ? null : charset;
    }
}
