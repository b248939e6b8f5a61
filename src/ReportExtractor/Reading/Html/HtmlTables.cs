using System.Globalization;
using AngleSharp.Dom;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Html;

/// <summary>Builds grids from table rows as the walk comes to them.</summary>
internal sealed class HtmlTables
{
    // A cell of a report's table has at most some hundred characters, remarks included; longer ones hold the article.
    private const int MaxCellLength = 600;

    // A single cell in a row is a label or a remark up to this length.
    private const int MaxLabelLength = 60;

    private readonly HiddenElements _hidden;
    private readonly HashSet<IElement> _layoutRows = [];
    private readonly Dictionary<IElement, int> _numbers = [];
    private readonly Dictionary<IElement, bool> _hasColumns = [];
    private readonly VisibleText _text = new();
    private readonly DomWalk _walk;
    private readonly List<IElement> _rowCells = [];
    private GridBuilder? _grid;
    private IElement? _table;
    private int _row;
    private int _cells;
    private bool _holdsHeading;

    public HtmlTables(IEnumerable<IElement> tables, HiddenElements hidden)
    {
        _hidden = hidden;
        _walk = new DomWalk(Enter, Leave);
        foreach (var table in tables)
        {
            _numbers.Add(table, _numbers.Count + 1);
            if (HasOneCell(table))
                continue;
            for (var outer = table.ParentElement; outer is not null; outer = outer.ParentElement)
            {
                // Rows further out were marked when the table around them was met.
                if (outer.LocalName is "tr" && !_layoutRows.Add(outer))
                    break;
            }
        }
    }

    /// <summary>Reads a row into the table it belongs to; false if the row only arranges the page and is to be walked through.</summary>
    public bool TryReadRow(IElement row)
    {
        if (_layoutRows.Contains(row) || TableOf(row) is not { } table)
            return false;
        var cells = _rowCells;
        cells.Clear();
        var children = row.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement element && IsCell(element) && !_hidden.Contains(element))
                cells.Add(element);
        }

        _holdsHeading = false;
        var texts = cells.ConvertAll(TextOf);
        if (texts.Exists(text => text.Length > MaxCellLength) || (_holdsHeading && cells.Count <= 2) || IsColumnOfProse(table, cells, texts))
            return false;
        if (table != _table || _grid is null)
        {
            _grid = new GridBuilder(HtmlFlow.LocationOf(table) with { Table = _numbers[table] });
            if (table != _table)
                _row = 0;
            _table = table;
        }

        _row++;
        _grid.BeginRow();
        for (var i = 0; i < cells.Count; i++)
        {
            var location = HtmlFlow.LocationOf(cells[i]) with { Table = _numbers[table], Row = _row, Cell = i + 1 };
            _grid.Add(texts[i], Span(cells[i], "rowspan"), Span(cells[i], "colspan"), location);
        }

        _cells += _grid.EndRow();
        if (_cells > ReadingLimits.MaxCells)
            throw new UnreadableDocumentException(UnreadableCause.TooLarge, $"the page has more than {ReadingLimits.MaxCells} table cells");
        return true;
    }

    /// <summary>The table gathered so far, if any; the next row begins another.</summary>
    public Grid? Take()
    {
        var grid = _grid?.Build();
        _grid = null;
        return grid;
    }

    private static IElement? TableOf(IElement row)
    {
        var parent = row.ParentElement;
        if (parent is { LocalName: "tbody" or "thead" or "tfoot" })
            parent = parent.ParentElement;
        return parent is { LocalName: "table" } ? parent : null;
    }

    // A table of one column, or one cell, arranges text.
    private bool IsColumnOfProse(IElement table, List<IElement> cells, List<string> texts)
    {
        if (cells.Count != 1 || Span(cells[0], "colspan") > 1)
            return false;
        if (!_hasColumns.TryGetValue(table, out var hasColumns))
        {
            hasColumns = table.GetElementsByTagName("tr").Any(row => row.Children.Count(IsCell) > 1);
            _hasColumns.Add(table, hasColumns);
        }

        return !hasColumns || texts[0].Length > MaxLabelLength;
    }

    // A table of one cell within a cell only frames its text.
    private static bool HasOneCell(IElement table) => table.GetElementsByTagName("td").Length + table.GetElementsByTagName("th").Length <= 1;

    private static bool IsCell(IElement element) => element.LocalName is "td" or "th";

    // rowspan="0" reaches to the end of the table; a span beyond all reason is cut by the grid.
    private static int Span(IElement cell, string name)
    {
        if (cell.GetAttribute(name) is not { } text)
            return 1;
        var digits = text.AsSpan().Trim();
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        if (digits.IsEmpty)
            return 1;
        var span = int.TryParse(digits, CultureInfo.InvariantCulture, out var value) ? Math.Min(value, ushort.MaxValue) : ushort.MaxValue;
        return span == 0 ? (name == "rowspan" ? ushort.MaxValue : 1) : span;
    }

    private string TextOf(IElement cell)
    {
        _walk.Visit(cell);
        return _text.Take();
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            _text.Append(text.Data);
            return false;
        }

        if (node is not IElement element || _hidden.Contains(element))
            return false;
        if (HtmlFlow.IsBlock(element))
        {
            _text.BreakLine();
            _holdsHeading |= HtmlFlow.IsHeading(element);
        }
        else if (IsMark(element))
        {
            _text.Append("[");
        }

        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element)
            return;
        if (HtmlFlow.IsBlock(element))
            _text.BreakLine();
        else if (IsMark(element))
            _text.Append("]");
    }

    // A raised figure, or one that leads to a note on the page, is a footnote mark, not a digit of the number before it.
    private static bool IsMark(IElement element) =>
        element.LocalName is "sup"
        || (element.LocalName is "a" && element.GetAttribute("href") is ['#', _, ..])
        || (element.GetAttribute("style") is { } style && style.Contains("super", StringComparison.OrdinalIgnoreCase) && style.Contains("vertical-align", StringComparison.OrdinalIgnoreCase));
}
