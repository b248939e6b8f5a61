using System.Buffers;
using System.Collections.Frozen;

namespace ReportExtractor.Reading.Html;

/// <summary>
/// Finds pages whose elements are nested so deeply that parsing them takes time beyond all bounds: at many tags a parser
/// looks through all the elements that are open. It counts tags only and is generous: real pages leave many elements open.
/// </summary>
internal sealed class NestingBound
{
    // Elements that never hold others, or that the next of their kind closes; not so within drawings and formulas.
    private static readonly FrozenSet<string> Flat = new[]
    {
        "area", "base", "br", "col", "colgroup", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param",
        "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FlatNames = Flat.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\f\r/>");

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private int _depth;
    private long _steps;

    private bool IsForeign => Open("svg") > 0 || Open("math") > 0;

    /// <summary>Checks a page's text.</summary>
    /// <exception cref="UnreadableDocumentException">More than <see cref="ReadingLimits.MaxDepth"/> elements are open at once, or <see cref="ReadingLimits.MaxParsingSteps"/> at all tags together.</exception>
    public static void Check(string html)
    {
        if (Allowed(html, int.MaxValue) < html.Length)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"its elements are nested more than {ReadingLimits.MaxDepth} deep, or too many of them in elements nested deeply");
    }

    /// <summary>How much of a page's text can be parsed within the bounds that <see cref="Check"/> names, and within a number of tags.</summary>
    public static int Allowed(string html, int maxTags) =>

        // Each level or tag takes three characters at least.
        html.Length < 3 * Math.Min(ReadingLimits.MaxDepth, maxTags) ? html.Length : new NestingBound().Count(html, maxTags);

    private int Count(ReadOnlySpan<char> html, int maxTags)
    {
        var text = html;
        var tags = 0;
        for (var at = text.IndexOf('<'); at >= 0; at = text.IndexOf('<'))
        {
            text = text[(at + 1)..];
            var closes = !text.IsEmpty && text[0] == '/';
            var name = closes ? text[1..] : text;
            if (name.IsEmpty || !char.IsAsciiLetter(name[0]))
                continue;
            var end = name.IndexOfAny(NameEnds);
            if (end < 0)
                break;
            Add(name[..end], closes);
            if (++tags > maxTags || _depth > ReadingLimits.MaxDepth || _steps > ReadingLimits.MaxParsingSteps)
                return html.Length - text.Length - 1;
        }

        return html.Length;
    }

    private void Add(ReadOnlySpan<char> name, bool closes)
    {
        _steps += _depth;
        var open = Open(name);
        if (closes)
        {
            // What was not opened closes nothing.
            if (open == 0)
                return;
            if (open == 1)
                _open.Remove(name);
            else
                _open[name] = open - 1;
            _depth--;
        }
        else if (IsForeign || !FlatNames.Contains(name))
        {
            _open[name] = open + 1;
            _depth++;
        }
    }

    private int Open(ReadOnlySpan<char> name) => _open.TryGetValue(name, out var count) ? count : 0;
}
