using System.Text;
using AngleSharp.Dom;
using ReportExtractor.Reading.Html;

namespace ReportExtractor.Collection.Discovery.Pages;

/// <summary>Gathers what matters of a page while a walk visits its elements.</summary>
internal sealed class PageWalk
{
    // What is looked at beyond these is what no site writes by hand.
    private const int MaxAnchors = 20_000;
    private const int MaxRow = 200;
    private const int MaxRowAnchors = 8;
    private const int MaxBreadcrumb = 200;

    private static readonly string[] BreadcrumbWords = ["当前位置", "您的位置", "所在位置", "现在位置", "您现在的位置", "當前位置", "您所在"];

    private readonly PageHead _head;
    private readonly HiddenElements _hidden;
    private readonly Stack<OpenElement> _open = new();
    private readonly List<AnchorDraft> _anchors = [];
    private readonly DateOnly?[] _dates = new DateOnly?[MaxAnchors];
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _plain = new();
    private readonly StringBuilder _breadcrumb = new();
    private AnchorDraft? _anchor;
    private OpenElement? _breadcrumbBlock;
    private int _articleLength;

    public PageWalk(Uri address, Uri origin, IEnumerable<IElement> styles)
    {
        _head = new PageHead(address, origin);
        _hidden = new HiddenElements(styles);
    }

    private Area Area => _open.TryPeek(out var around) ? around.Area : Area.Main;

    public bool Enter(INode node)
    {
        if (node is IText text)
        {
            AddText(text.Data);
            return false;
        }

        if (node is not IElement element)
            return node is IDocument;
        _head.Note(element, isSeen: !Area.HasFlag(Area.Hidden));
        if (element.LocalName is "script" or "style" or "noscript" || IsTemplate(element))
            return false;
        var isInTableRow = element.LocalName is "tr" || (_open.TryPeek(out var around) && around.IsInTableRow);
        var area = Area | ElementAreas.Of(element) | (IsHidden(element) ? Area.Hidden : Area.Main);
        _open.Push(new OpenElement(element, area, _text.Length, _anchors.Count, isInTableRow));
        if (element.LocalName is "a" or "area" or "option" or "link" && _anchors.Count < MaxAnchors)
            _anchor = new AnchorDraft(element, area);
        else if (element.LocalName is "img" && _anchor is not null)
            _anchor.Picture = element.GetAttribute("alt") ?? element.GetAttribute("title") ?? "";
        return true;
    }

    public void Leave(INode node)
    {
        if (node is not IElement element || !_open.TryPop(out var left))
            return;
        _open.TryPeek(out var around);
        if (_anchor is not null && ReferenceEquals(_anchor.Element, element))
            EndAnchor(left);
        if (left.IsRow)
            EndRow(left);
        if (ReferenceEquals(left, _breadcrumbBlock))
            _breadcrumbBlock = null;
        left.Dates.End(around?.Dates, left.KeepsDates(around), _dates);
    }

    /// <summary>What was gathered.</summary>
    public HtmlPage Result()
    {
        var scripts = new ScriptActions(_head.Script);
        var anchors = new List<Anchor>(_anchors.Count);
        for (var i = 0; i < _anchors.Count; i++)
        {
            if (_anchors[i].Finish(_head.Base, scripts, _dates[i]) is { } anchor)
                anchors.Add(anchor);
        }

        return _head.Page() with
        {
            Anchors = anchors,
            Breadcrumb = _breadcrumb.ToString(),
            Text = _plain.ToString(),
            Length = Visible(_text),
            ArticleLength = _articleLength,
        };
    }

    private void EndAnchor(OpenElement left)
    {
        left.Dates.Link(_anchors.Count, _dates);
        if (RowDates.AtEnds(_anchor!.Text.ToString()) is { } date)
            _dates[_anchors.Count] = date;
        _anchors.Add(_anchor);
        _anchor = null;
    }

    private void EndRow(OpenElement row)
    {
        var length = _text.Length - row.TextStart;
        if (length is 0 or > MaxRow || _anchors.Count - row.FirstAnchor > MaxRowAnchors)
            return;
        var text = _text.ToString(row.TextStart, length).Trim();
        for (var i = row.FirstAnchor; i < _anchors.Count; i++)
        {
            // The smallest that says more than the link itself.
            if (_anchors[i].Row.Length <= _anchors[i].Text.Length)
                _anchors[i].Row = text;
        }
    }

    private void AddText(string data)
    {
        if (string.IsNullOrWhiteSpace(data) || !_open.TryPeek(out var element))
            return;
        var run = Blanks.Fold(data);
        _anchor?.Text.Append(run);
        if (_anchor is null && RowDates.In(run) is { } date)
            element.Dates.Take(date, _dates);
        if (element.Area.HasFlag(Area.Hidden) || element.Element.LocalName is "title" or "option" or "textarea")
            return;
        NoteBreadcrumb(run, element);
        _text.Append(run);
        if (_anchor is not null)
            return;
        _plain.Append(run).Append(' ');
        if (element.Area.HasFlag(Area.Article))
            _articleLength += run.Length;
    }

    private void NoteBreadcrumb(string run, OpenElement element)
    {
        if (_breadcrumbBlock is null && Array.Exists(BreadcrumbWords, word => run.Contains(word, StringComparison.Ordinal)))
            _breadcrumbBlock = _open.FirstOrDefault(open => HtmlFlow.IsBlock(open.Element));
        if ((_breadcrumbBlock is not null || element.Area.HasFlag(Area.Breadcrumb)) && _breadcrumb.Length < MaxBreadcrumb)
            _breadcrumb.Append(run.AsSpan()[..Math.Min(run.Length, MaxBreadcrumb)]);
    }

    // What these hold is not read as text, but is seen.
    private bool IsHidden(IElement element) => element.LocalName is not ("head" or "select" or "option" or "title" or "iframe" or "object" or "embed") && _hidden.Contains(element);

    // Rows that a script multiplies; the page that it makes of them is not seen.
    private static bool IsTemplate(IElement element) => element.Attributes.Any(attribute =>
        attribute.Name is "ms-repeat" or "ms-for" or "ms-each" or "ms-attr-href" or "ng-repeat" or "v-for" or "ms-href" or "ng-href");

    private static int Visible(StringBuilder text)
    {
        var count = 0;
        foreach (var chunk in text.GetChunks())
        {
            foreach (var c in chunk.Span)
                count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}
