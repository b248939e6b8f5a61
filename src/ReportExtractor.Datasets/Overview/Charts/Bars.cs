using ReportExtractor.Inspection;

namespace ReportExtractor.Datasets.Overview.Charts;

/// <summary>Horizontal bars, each with its number behind it.</summary>
/// <param name="Id">The chart's name within the page.</param>
/// <param name="Title">What it shows, for those who do not see it.</param>
/// <param name="All">The bars from top to bottom.</param>
/// <param name="End">The value of a bar as long as the chart is wide.</param>
internal sealed record Bars(string Id, string Title, IReadOnlyList<Bar> All, double End)
{
    private const float Width = 900;
    private const float Gap = 8;
    private const float Row = 30;
    private const float Thick = 20;

    /// <summary>Draws the chart.</summary>
    public void Write(Markup svg)
    {
        var left = All.Max(bar => ChartText.Width(bar.Label)) + Gap + Gap;
        var room = Width - left - All.Max(bar => ChartText.Width(bar.Note)) - Gap - Gap;
        var height = All.Count * Row;
        svg.WriteLine($"<svg id=\"{Id}\" class=\"chart\" role=\"img\" aria-label=\"{Title}\" viewBox=\"0 0 {Width} {height}\">");
        for (var index = 0; index < All.Count; index++)
        {
            var (bar, y) = (All[index], index * Row);
            var length = (float)(room * bar.Value / End);
            svg.WriteLine($"<text x=\"{left - Gap}\" y=\"{y + 20}\" text-anchor=\"end\">{bar.Label}</text><rect x=\"{left}\" y=\"{y + ((Row - Thick) / 2)}\" width=\"{length}\" height=\"{Thick}\" fill=\"{ChartFill.All[0].Ground}\"/><text x=\"{left + length + Gap}\" y=\"{y + 20}\">{bar.Note}</text>");
        }

        svg.WriteLine($"<path d=\"M{left} 0V{height}\" stroke=\"#5a6675\"/></svg>");
    }
}

/// <summary>A bar.</summary>
/// <param name="Label">What stands before it.</param>
/// <param name="Value">How long it is.</param>
/// <param name="Note">What stands behind it.</param>
internal sealed record Bar(string Label, double Value, string Note);
