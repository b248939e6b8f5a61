using System.Collections.Frozen;
using AngleSharp.Dom;

namespace ReportExtractor.Reading.Html;

/// <summary>Tells the elements that a reader of the page does not see.</summary>
internal sealed class HiddenElements
{
    private static readonly FrozenSet<string> NeverSeen = new[]
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed", "select", "option", "textarea",
        "svg", "math", "canvas", "audio", "video", "datalist", "rp", "rt",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Reads the page's own style sheets for classes and identifiers that are not displayed.</summary>
    public HiddenElements(IEnumerable<IElement> styles)
    {
        foreach (var style in styles)
            ReadStyleSheet(style.TextContent);
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
        if (!declarations.Contains("none", StringComparison.OrdinalIgnoreCase) && !declarations.Contains("hidden", StringComparison.OrdinalIgnoreCase)
            && !declarations.Contains("mso-hide", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var name = declaration.AsSpan(0, colon).Trim();
            var value = declaration.AsSpan(colon + 1).Trim();
            if (name.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase))
                return true;
            if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase))
                return true;
            if (name.Equals("mso-hide", StringComparison.OrdinalIgnoreCase) && value.StartsWith("all", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

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
