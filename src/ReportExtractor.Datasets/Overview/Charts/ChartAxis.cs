using System.Globalization;
using ReportExtractor.Inspection;

namespace ReportExtractor.Datasets.Overview.Charts;

/// <summary>The scale of shares below horizontal bars.</summary>
/// <param name="Left">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="End">The share at its right end.</param>
internal sealed record ChartAxis(float Left, float Width, double End)
{
    /// <summary>How much room it needs below the bars.</summary>
    public const float Height = 26;

    private const int Steps = 4;

    private static readonly double[] Ends = [0.004, 0.01, 0.02, 0.04, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

    /// <summary>The smallest scale that a share fits on.</summary>
    public static double EndFor(double share) => Ends.FirstOrDefault(end => end >= share, 1);

    /// <summary>How far a share reaches.</summary>
    public float Reach(double share) => (float)(Width * share / End);

    /// <summary>Draws its lines from top to bottom, and its shares below.</summary>
    public void Write(Markup svg, float top, float bottom)
    {
        for (var step = 0; step <= Steps; step++)
        {
            var x = Left + (Width * step / Steps);
            svg.Write($"<path d=\"M{x} {top}V{bottom}\" stroke=\"#d9dee6\"/><text x=\"{x}\" y=\"{bottom + 17}\" text-anchor=\"middle\" class=\"quiet\">{(End * step / Steps).ToString("0.## %", CultureInfo.InvariantCulture)}</text>");
        }

        svg.WriteLine($"");
    }
}
