using System.Buffers;
using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ReportExtractor.Reading.Html;

/// <summary>Tells the elements that a reader of the page does not see.</summary>
internal sealed class HiddenElements
{
    private static readonly FrozenSet<string> NeverSeen = new[]
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed", "select", "option", "textarea",
        "svg", "math", "del", "s", "strike", "canvas", "audio", "video", "datalist", "rp", "rt",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Real pages have some ten thousand characters of their own styles.
    private const int MaxStyleLength = 1 << 19;

    private static readonly SearchValues<string> HidingWords = SearchValues.Create(
        ["none", "hidden", "mso-hide", "opacity", "size:0", "size: 0"], StringComparison.OrdinalIgnoreCase);

    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads the page's own style sheets for classes and identifiers that are not displayed.</summary>
    public HiddenElements(IEnumerable<IElement> styles)
    {
        var left = MaxStyleLength;
        foreach (var css in styles.Select(style => style.TextContent))
        {
            if ((left -= css.Length) < 0)
                break;
            ReadStyleSheet(css);
        }
    }

    /// <summary>True if the element and all it holds is not seen.</summary>
    public bool Contains(IElement element) =>
        NeverSeen.Contains(element.LocalName) || (element.Attributes.Length > 0 && IsHiddenByAttribute(element));

    private bool IsHiddenByAttribute(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && Hides(style))
        || (_classes.Count > 0 && element.ClassName is { Length: > 0 } && element.ClassList.Any(_classes.Contains))
        || (_ids.Count > 0 && element.Id is { } id && _ids.Contains(id));

    /// <summary>True if style declarations keep an element from being seen.</summary>
    private static bool Hides(string declarations)
    {
        var text = declarations.AsSpan();
        if (!text.ContainsAny(HidingWords))
            return false;
        foreach (var range in text.Split(';'))
        {
            var declaration = text[range];
            var colon = declaration.IndexOf(':');
            if (colon < 0)
                continue;
            var name = declaration[..colon].Trim();
            var value = declaration[(colon + 1)..].Trim();
            if (name.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase))
                return true;
            if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase))
                return true;
            if (name.Equals("mso-hide", StringComparison.OrdinalIgnoreCase) && value.StartsWith("all", StringComparison.OrdinalIgnoreCase))
                return true;
            if ((name.Equals("font-size", StringComparison.OrdinalIgnoreCase) || name.Equals("opacity", StringComparison.OrdinalIgnoreCase)) && IsZero(value))
                return true;
        }

        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> value) => !value.IsEmpty && value[0] == '0' && value.IndexOfAnyInRange('1', '9') < 0;

    // Rules of one class or identifier alone, outside media queries: .tip, #ad { display: none }.
    private void ReadStyleSheet(string css)
    {
        var depth = 0;
        var start = 0;
        var selector = "";
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] == '{')
            {
                if (depth++ == 0)
                    selector = css[start..i];
                start = i + 1;
            }
            else if (css[i] == '}')
            {
                if (--depth == 0 && !selector.Contains('@', StringComparison.Ordinal) && Hides(css[start..i]))
                    AddSelectors(selector);
                depth = Math.Max(0, depth);
                start = i + 1;
            }
            else if (css[i] == ';' && depth == 0)
            {
                start = i + 1;
            }
        }
    }

    private void AddSelectors(string selectors)
    {
        foreach (var selector in selectors.Split(',', StringSplitOptions.TrimEntries))
        {
            if (selector.Length < 2 || selector.AsSpan(1).IndexOfAnyExcept(NameCharacters) >= 0)
                continue;
            if (selector[0] == '.')
                _classes.Add(selector[1..]);
            else if (selector[0] == '#')
                _ids.Add(selector[1..]);
        }
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");
}
