using ReportExtractor.Inspection;

namespace ReportExtractor.Datasets.Overview.Charts;

/// <summary>Columns that show how many things there are of each size, each with its number above.</summary>
/// <param name="Id">The chart's name within the page.</param>
/// <param name="Title">What it shows, for those who do not see it.</param>
/// <param name="Bins">The columns from left to right, each with how many there are.</param>
internal sealed record Histogram(string Id, string Title, IReadOnlyList<(string Name, double Count)> Bins)
{
    private const float Width = 900;
    private const float Top = 28;
    private const float Tall = 200;
    private const float Below = 28;
    private const float Gap = 24;

    /// <summary>Draws the chart.</summary>
    public void Write(Markup svg)
    {
        var (all, most) = (Bins.Sum(bin => bin.Count), Bins.Max(bin => bin.Count));
        var step = Width / Bins.Count;
        svg.WriteLine($"<svg id=\"{Id}\" class=\"chart\" role=\"img\" aria-label=\"{Title}\" viewBox=\"0 0 {Width} {Top + Tall + Below}\">");
        for (var index = 0; index < Bins.Count; index++)
        {
            var (name, count) = Bins[index];
            var height = (float)(Tall * count / most);
            var middle = (index + 0.5f) * step;
            svg.WriteLine($"<rect x=\"{middle - (step / 2) + (Gap / 2)}\" y=\"{Top + Tall - height}\" width=\"{step - Gap}\" height=\"{height}\" fill=\"{ChartFill.All[0].Ground}\"/><text x=\"{middle}\" y=\"{Top + Tall - height - 8}\" text-anchor=\"middle\">{ChartText.Count(count)} ({ChartText.Percent(count, all)})</text><text x=\"{middle}\" y=\"{Top + Tall + 20}\" text-anchor=\"middle\">{name}</text>");
        }

        svg.WriteLine($"<path d=\"M0 {Top + Tall}H{Width}\" stroke=\"#5a6675\"/></svg>");
    }
}
