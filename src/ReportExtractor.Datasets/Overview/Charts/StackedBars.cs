using ReportExtractor.Inspection;

namespace ReportExtractor.Datasets.Overview.Charts;

/// <summary>Horizontal bars of parts that follow one another, with a legend above.</summary>
/// <param name="Id">The chart's name within the page.</param>
/// <param name="Title">What it shows, for those who do not see it.</param>
/// <param name="Parts">The names of the parts.</param>
/// <param name="Bars">The bars from top to bottom.</param>
/// <param name="End">The share at the right end of the scale.</param>
internal sealed record StackedBars(string Id, string Title, IReadOnlyList<string> Parts, IReadOnlyList<StackedBar> Bars, double End)
{
    private const float Width = 900;
    private const float Edge = 20;
    private const float Gap = 8;
    private const float Row = 30;
    private const float Thick = 22;
    private const float Swatch = 16;
    private const float LegendRow = 24;

    /// <summary>Draws the chart.</summary>
    public void Write(Markup svg)
    {
        var left = Bars.Max(bar => ChartText.Width(bar.Label)) + Gap + Gap;
        var right = Bars.Max(bar => ChartText.Width(bar.Note)) + Gap + Edge;
        var axis = new ChartAxis(left, Width - left - right, End);
        var legend = Legend();
        var top = (legend[^1].Row + 1) * LegendRow + Gap;
        var bottom = top + (Bars.Count * Row);
        svg.WriteLine($"<svg id=\"{Id}\" class=\"chart\" role=\"img\" aria-label=\"{Title}\" viewBox=\"0 0 {Width} {bottom + ChartAxis.Height}\">");
        ChartFill.Define(svg, Id, Parts.Count);
        foreach (var (part, x, row) in legend)
            svg.WriteLine($"<rect x=\"{x}\" y=\"{(row * LegendRow) + 4}\" width=\"{Swatch}\" height=\"{Swatch}\" fill=\"url(#{Id}-{part})\" class=\"part\"/><text x=\"{x + Swatch + 6}\" y=\"{(row * LegendRow) + 17}\">{Parts[part]}</text>");
        axis.Write(svg, top, bottom);
        for (var index = 0; index < Bars.Count; index++)
            Draw(svg, Bars[index], axis, top + (index * Row));
        svg.WriteLine($"</svg>");
    }

    private void Draw(Markup svg, StackedBar bar, ChartAxis axis, float y)
    {
        var middle = y + (Row / 2) + 5;
        svg.WriteLine($"<text x=\"{axis.Left - Gap}\" y=\"{middle}\" text-anchor=\"end\">{bar.Label}</text><text x=\"{axis.Left + axis.Width + Gap}\" y=\"{middle}\" class=\"quiet\">{bar.Note}</text>");
        var done = 0.0;
        for (var part = 0; part < bar.Shares.Count; part++)
        {
            var (x, width, text) = (axis.Left + axis.Reach(done), axis.Reach(bar.Shares[part]), ChartText.Percent(bar.Shares[part]));
            if (bar.Shares[part] > 0)
                svg.Write($"<rect x=\"{x}\" y=\"{y + ((Row - Thick) / 2)}\" width=\"{width}\" height=\"{Thick}\" fill=\"url(#{Id}-{part})\" class=\"part\"><title>{bar.Label} {Parts[part]} {text}</title></rect>");
            if (width > ChartText.Width(text))
                svg.Write($"<text x=\"{x + (width / 2)}\" y=\"{middle}\" text-anchor=\"middle\" class=\"on\">{text}</text>");
            done += bar.Shares[part];
        }

        svg.WriteLine($"");
    }

    // Where the name of each part stands: one after the other, in as many rows as it takes.
    private List<(int Part, float X, int Row)> Legend()
    {
        var places = new List<(int Part, float X, int Row)>();
        var (x, row) = (Gap, 0);
        for (var part = 0; part < Parts.Count; part++)
        {
            var width = Swatch + 6 + ChartText.Width(Parts[part]) + Gap;
            if (x + width > Width)
                (x, row) = (Gap, row + 1);
            places.Add((part, x, row));
            x += width + Gap;
        }

        return places;
    }
}

/// <summary>A bar of parts.</summary>
/// <param name="Label">What stands before it.</param>
/// <param name="Note">What stands behind it.</param>
/// <param name="Shares">The share of each part; none where nothing is known.</param>
internal sealed record StackedBar(string Label, string Note, IReadOnlyList<double> Shares);
