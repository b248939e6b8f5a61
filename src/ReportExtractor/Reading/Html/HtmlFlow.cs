using System.Collections.Frozen;
using AngleSharp.Dom;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Html;

/// <summary>
/// Walks a page in reading order and yields its paragraphs and tables. A table that only arranges the page (it holds
/// tables, headings or long prose) is walked through; every other one becomes a grid.
/// </summary>
internal sealed class HtmlFlow(IDocument page, PageElements elements, bool keepLines, CancellationToken cancellation)
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly HiddenElements _hidden = new(elements.Styles);
    private readonly List<Block> _blocks = [];
    private readonly VisibleText _text = new();
    private readonly PagePictures _pictures = new();
    private HtmlTables _tables = null!;
    private Location _paragraph;
    private INode? _heading;

    /// <summary>True for elements that begin on a new line.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>True for h1 to h6.</summary>
    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>Where a node, or else the nearest element around it, begins in the page's source.</summary>
    public static Location LocationOf(INode? node)
    {
        while (node is not null)
        {
            if (node is IElement { SourceReference: { } reference })
                return new Location(reference.Position.Line, reference.Position.Column);
            node = node.Parent;
        }

        return default;
    }

    /// <summary>The pictures met on the way.</summary>
    public IReadOnlyList<IllegiblePart> Pictures => _pictures.Found;

    /// <summary>Reads the page.</summary>
    public IReadOnlyList<Block> Read()
    {
        if (page.Body is not { } body)
            return [];
        _tables = new HtmlTables(elements.Tables, _hidden);
        new DomWalk(Enter, Leave).Visit(body);
        EndTable();
        EndParagraph();
        return _blocks;
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            AppendText(text);
            return false;
        }

        if (node is not IElement element || _hidden.Contains(element))
            return false;
        if (element.LocalName is "img")
            _pictures.Add(element);
        if (!IsBlock(element))
            return true;
        cancellation.ThrowIfCancellationRequested();
        EndParagraph();
        if (element.LocalName is "tr" && _tables.TryReadRow(element))
            return false;
        if (element.LocalName is not ("tbody" or "thead" or "tfoot"))
            EndTable();
        if (IsHeading(element))
            _heading = node;
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || !IsBlock(element))
            return;
        EndParagraph();
        if (node == _heading)
            _heading = null;
        if (element.LocalName is "table")
            EndTable();
    }

    private void AppendText(IText text)
    {
        var rest = text.Data.AsSpan();
        while (keepLines && rest.IndexOf('\n') is var end and >= 0)
        {
            Append(rest[..end], text);
            EndParagraph();
            rest = rest[(end + 1)..];
        }

        Append(rest, text);
    }

    private void Append(ReadOnlySpan<char> run, INode node)
    {
        if (_text.IsEmpty)
            _paragraph = LocationOf(node.Parent);
        _text.Append(run);
    }

    private void EndTable()
    {
        if (_tables.Take() is { } grid)
            _blocks.Add(grid);
    }

    private void EndParagraph()
    {
        if (_text.IsEmpty)
            return;
        var text = _text.Take();
        if (text.Length == 0 || PageFurniture.IsPageNumber(text))
            return;
        if (_blocks.Count == ReadingLimits.MaxLines)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"the page has more than {ReadingLimits.MaxLines} lines");
        _blocks.Add(new Paragraph(text, _heading is not null, _paragraph));
    }
}
