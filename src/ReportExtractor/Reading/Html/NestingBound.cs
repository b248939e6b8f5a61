using System.Collections.Frozen;

namespace ReportExtractor.Reading.Html;

/// <summary>Refuses pages whose elements are nested so deeply that parsing them takes time beyond all bounds. It counts tags only and is generous: real pages leave many elements open.</summary>
internal static class NestingBound
{
    // Elements that never hold others, or that the next of their kind closes.
    private static readonly FrozenSet<string> Flat = new[]
    {
        "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param",
        "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks a page's text.</summary>
    /// <exception cref="UnreadableDocumentException">More than <see cref="ReadingLimits.MaxDepth"/> elements are open at once.</exception>
    public static void Check(string html)
    {
        // Each level takes three characters at least.
        if (html.Length < 3 * ReadingLimits.MaxDepth)
            return;
        var names = Flat.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        var text = html.AsSpan();
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            var closes = !text.IsEmpty && text[0] == '/';
            var name = closes ? text[1..] : text;
            var length = 0;
            while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
                length++;
            if (length == 0 || names.Contains(name[..length]))
                continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > ReadingLimits.MaxDepth)
                throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"its elements are nested more than {ReadingLimits.MaxDepth} deep");
        }
    }
}
