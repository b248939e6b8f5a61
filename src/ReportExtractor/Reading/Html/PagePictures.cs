using System.Globalization;
using AngleSharp.Dom;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Html;

/// <summary>The pictures of a page that may show text: those that are no buttons, links or icons.</summary>
internal sealed class PagePictures
{
    // A table as a picture is larger than any icon, in pixels.
    private const int MinSize = 200;

    private static readonly string[] IconEndings = [".gif", ".svg", ".ico"];

    private readonly List<IllegiblePart> _found = [];

    public IReadOnlyList<IllegiblePart> Found => _found;

    /// <summary>Notes a picture.</summary>
    public void Add(IElement image)
    {
        if (IsSmall(image, "width") || IsSmall(image, "height") || image.ParentElement is { LocalName: "a" or "button" })
            return;
        if (image.GetAttribute("src") is { Length: > 0 } source && !Array.Exists(IconEndings, ending => source.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            _found.Add(new IllegiblePart(IllegibleCause.Picture, HtmlFlow.LocationOf(image)));
    }

    private static bool IsSmall(IElement image, string side) =>
        image.GetAttribute(side) is { } text && int.TryParse(text.Replace("px", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var size) && size < MinSize;
}
