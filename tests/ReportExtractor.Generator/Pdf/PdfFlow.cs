using System.Globalization;
using ReportExtractor.Documents;

namespace ReportExtractor.Generator.Pdf;

/// <summary>Prints a document's paragraphs and tables down one page after the other.</summary>
internal sealed class PdfFlow
{
    private const double Margin = 72;
    private const double TitleSize = 20;
    private const int WideTable = 8;

    private readonly PdfHabits _habits;
    private readonly PdfPages _pages;
    private PdfPage _page;
    private double _y = Margin;

    private PdfFlow(PdfHabits habits)
    {
        _habits = habits;
        _pages = new PdfPages(habits.Fonts);
        _page = _pages.Add(habits.Shape);
    }

    private double Width => _page.Width - (2 * Margin);

    private double End => _page.Height - Margin;

    /// <summary>A document as PDF.</summary>
    /// <param name="document">The document.</param>
    /// <param name="habits">How it is drawn.</param>
    /// <param name="titles">The paragraphs that are titles; the first one if nothing else is said.</param>
    public static byte[] Print(Document document, PdfHabits habits, IReadOnlySet<Block>? titles = null) => Pages(document, habits, titles).ToBytes();

    /// <summary>A document's pages.</summary>
    public static PdfPages Pages(Document document, PdfHabits habits, IReadOnlySet<Block>? titles = null)
    {
        var flow = new PdfFlow(habits);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is Grid grid)
                flow.Add(grid);
            else if (document.Blocks[i] is Paragraph paragraph)
                flow.Add(paragraph.Text, isTitle: titles?.Contains(paragraph) ?? i == 0);
        }

        flow.AddFurniture();
        return flow._pages;
    }

    private void Add(string paragraph, bool isTitle)
    {
        var size = isTitle ? TitleSize : _habits.ProseSize;
        var indent = isTitle ? 0 : 2 * size;
        var lines = WrappedText.Lines(paragraph, _habits.Fonts, size * _habits.Spread, Width, indent);
        for (var i = 0; i < lines.Count; i++)
        {
            if (_y + (1.6 * size) > End)
                NewPage();
            var x = Margin + (isTitle ? (Width - _habits.Fonts.Width(lines[i], size)) / 2 : i == 0 ? indent : 0);
            _page.Text(x, _y + (1.2 * size), size, lines[i], _habits.Text, i < lines.Count - 1 ? Margin + Width - x : null);
            _y += 1.6 * size;
        }
    }

    private void Add(Grid grid)
    {
        var habits = TableLayout.Fitted(grid, _habits, Width);
        var table = new TableLayout(grid, habits, Width);
        var drawer = new TableDrawer(table, habits);
        var repeated = table.Columns.Count > WideTable ? Math.Min(_habits.Headers?.GetValueOrDefault(grid) ?? _habits.RepeatedRows, table.Rows.Count - 1) : 0;
        var head = table.Rows[repeated];
        _y += 6;
        for (double from = 0; from < table.Rows[^1];)
        {
            var atTop = _y <= Margin + 6;
            var to = TableBreaks.Next(table, habits, from, End - _y - (from > 0 ? head : 0), atTop, repeated);
            if (to <= from && atTop)
                throw new InvalidOperationException("A row is higher than a page.");
            if (to > from)
            {
                if (from > 0 && head > 0)
                {
                    drawer.Draw(_page, Margin, _y, 0, head);
                    _y += head;
                }

                drawer.Draw(_page, Margin, _y, from, to);
                _y += to - from;
                from = to;
            }

            if (from < table.Rows[^1])
                NewPage();
        }

        _y += 6;
    }

    private void NewPage()
    {
        _page = _pages.Add(_habits.Shape);
        _y = Margin;
    }

    private void AddFurniture()
    {
        for (var i = 0; i < _pages.All.Count; i++)
        {
            Centred(_pages.All[i], _habits.Footer, _pages.All[i].Height - 40, i + 1);
            Centred(_pages.All[i], _habits.Header, 45, i + 1);
        }
    }

    private void Centred(PdfPage page, string? text, double baseline, int number)
    {
        if (text is null)
            return;
        var line = string.Format(CultureInfo.InvariantCulture, text, number, _pages.All.Count);
        page.Text((page.Width - _habits.Fonts.Width(line, 10)) / 2, baseline, 10, line);
    }
}
