using ReportExtractor.Documents;

namespace ReportExtractor.Reading.Pdf.Lines;

/// <summary>Takes the lines out of the flow that belong to the paper: page numbers, and headers and footers that come again on other pages.</summary>
internal static class RunningLines
{
    // Headers and footers stand in this part of the page's height.
    private const float Margin = 0.13f;

    // So many lines at the top or bottom of a page may be its header or footer.
    private const int MaxLines = 3;

    /// <summary>Removes running lines from each page's items.</summary>
    public static void Remove(IReadOnlyList<Page> pages, IReadOnlyList<List<PageItem>> items)
    {
        var counts = new Dictionary<(string Text, bool IsTop), int>();
        var candidates = new List<(int Page, ProseLine Line, bool IsTop)>();
        for (var i = 0; i < pages.Count; i++)
        {
            var edges = Edge(items[i], pages[i], isTop: true).Select(line => (line, true))
                .Concat(Edge(items[i], pages[i], isTop: false).Select(line => (line, false)));
            foreach (var (line, isTop) in edges)
            {
                candidates.Add((i, line, isTop));
                var key = (WithoutDigits(line.Text), isTop);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        foreach (var (page, line, isTop) in candidates)
        {
            var isRepeated = pages.Count > 1 && counts[(WithoutDigits(line.Text), isTop)] > Math.Max(1, pages.Count / 2);
            if (isRepeated || PageFurniture.IsPageNumber(line.Text) || (!isTop && PageFurniture.IsBareNumber(line.Text)))
                items[page].Remove(line);
        }
    }

    // The outermost lines of a page, within its margin.
    private static IEnumerable<ProseLine> Edge(List<PageItem> items, Page page, bool isTop)
    {
        var lines = items.OfType<ProseLine>();
        return isTop
            ? lines.Take(MaxLines).Where(line => line.Box.CentreY < Margin * page.Height)
            : lines.TakeLast(MaxLines).Where(line => line.Box.CentreY > (1 - Margin) * page.Height);
    }

    private static string WithoutDigits(string text) => string.Concat(text.Where(c => !char.IsDigit(c) && c != ' '));
}
