using ReportExtractor.Documents;

namespace ReportExtractor.Reading;

/// <summary>The error for a document whose content people see, but which holds no text for it.</summary>
internal static class IllegibleDocument
{
    /// <summary>Says what cannot be read, and where.</summary>
    /// <param name="parts">What cannot be read, at least one.</param>
    /// <param name="pages">How many pages the document has; 0 if it has none.</param>
    public static UnreadableDocumentException Error(IReadOnlyList<IllegiblePart> parts, int pages)
    {
        var first = parts[0];
        var ofCause = parts.Where(part => part.Cause == first.Cause).Select(part => part.Location.Page).Distinct().ToList();
        var where = pages == 0 ? "it"
            : pages == 1 ? "its only page"
            : ofCause.Count == pages ? $"each of its {pages} pages"
            : ofCause.Count == 1 ? $"page {ofCause[0]} of {pages}"
            : $"each of pages {string.Join(", ", ofCause)} of {pages}";
        return first.Cause switch
        {
            IllegibleCause.Picture when pages == 0 => new(UnreadableCause.Picture, "it shows its tables as pictures, without text"),
            IllegibleCause.Picture => new(UnreadableCause.Picture, $"{where} is or holds a picture, such as a scan, without text"),
            IllegibleCause.Outlines => new(UnreadableCause.Outlines, $"{where} has its letters drawn as outlines, without text"),
            IllegibleCause.PrivateGlyphs => new(UnreadableCause.PrivateGlyphs, $"{where} has its letters in a private code that does not say which they are"),
            IllegibleCause.CutOff => new(UnreadableCause.Damaged, $"{where} has a table that runs over the page's edge"),
            _ => new(UnreadableCause.Damaged, $"{where} is damaged"),
        };
    }
}
