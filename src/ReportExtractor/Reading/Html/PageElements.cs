using AngleSharp.Dom;

namespace ReportExtractor.Reading.Html;

/// <summary>Elements that later steps ask for, noted as the parser makes them, so that nobody searches the page again; and the bound on how many there may be.</summary>
internal sealed class PageElements(CancellationToken cancellation)
{
    private const int CancellationInterval = 4096;

    private int _count;

    /// <summary>The tables in the order of their tags.</summary>
    public List<IElement> Tables { get; } = [];

    public List<IElement> Styles { get; } = [];

    /// <summary>Elements in which a page states facts about itself.</summary>
    public List<IElement> Facts { get; } = [];

    /// <summary>Notes an element.</summary>
    /// <exception cref="UnreadableDocumentException">The page has more than <see cref="ReadingLimits.MaxElements"/>.</exception>
    public void Add(IElement element)
    {
        if (++_count > ReadingLimits.MaxElements)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"the page has more than {ReadingLimits.MaxElements} elements");
        if (_count % CancellationInterval == 0)
            cancellation.ThrowIfCancellationRequested();
        switch (element.LocalName)
        {
            case "table":
                Tables.Add(element);
                break;
            case "style":
                Styles.Add(element);
                break;
            case "meta" or "publishtime" or "title":
                Facts.Add(element);
                break;
        }
    }
}
