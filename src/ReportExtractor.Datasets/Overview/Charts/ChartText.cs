using System.Globalization;

namespace ReportExtractor.Datasets.Overview.Charts;

/// <summary>Text in a chart: how wide it is at most, and how numbers are written.</summary>
internal static class ChartText
{
    /// <summary>The height of the letters of a chart.</summary>
    public const float Size = 13;

    // Latin letters and digits of common fonts are narrower; Chinese characters are as wide as high.
    private const float Narrow = 0.62f;
    private const char FirstWide = '\u2e80';

    /// <summary>How wide a text may be.</summary>
    public static float Width(string text) => text.Sum(letter => letter >= FirstWide ? Size : Size * Narrow);

    /// <summary>A whole number.</summary>
    public static string Count(double number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share in percent.</summary>
    public static string Percent(double share) => share.ToString("0.0 %", CultureInfo.InvariantCulture);

    /// <summary>A share of a whole in percent; a dash where there is no whole.</summary>
    public static string Percent(double part, double whole) => whole > 0 ? Percent(part / whole) : "–";
}
