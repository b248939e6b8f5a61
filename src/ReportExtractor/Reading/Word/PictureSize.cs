using System.Globalization;

namespace ReportExtractor.Reading.Word;

/// <summary>Tells pictures that may hold text from icons, rules and bullets.</summary>
internal static class PictureSize
{
    // In points: three words of body text wide, three lines high.
    private const double MinWidth = 100;
    private const double MinHeight = 50;

    // Drawings are measured in English metric units.
    private const double UnitsPerPoint = 12700;

    /// <summary>True if a drawing's <c>extent</c> is large.</summary>
    public static bool IsLarge(WordElement? extent) => IsLarge(Points(extent?["cx"]), Points(extent?["cy"]));

    /// <summary>True if the style of an old drawing's shape (<c>width:415pt;height:3in</c>) makes it large.</summary>
    public static bool IsLarge(string? style) => style is not null && IsLarge(Length(style, "width"), Length(style, "height"));

    private static bool IsLarge(double width, double height) => width >= MinWidth && height >= MinHeight;

    private static double Points(string? units) => double.TryParse(units, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value / UnitsPerPoint : 0;

    private static double Length(ReadOnlySpan<char> style, string name)
    {
        foreach (var range in style.Split(';'))
        {
            var declaration = style[range].Trim();
            var colon = declaration.IndexOf(':');
            if (colon < 0 || !declaration[..colon].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
                continue;
            var value = declaration[(colon + 1)..].Trim();
            var end = value.LastIndexOfAnyInRange('0', '9') + 1;
            return double.TryParse(value[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var length) ? length * PointsPer(value[end..]) : 0;
        }

        return 0;
    }

    private static double PointsPer(ReadOnlySpan<char> unit) => unit switch
    {
        "in" => 72,
        "cm" => 72 / 2.54,
        "mm" => 72 / 25.4,
        "px" => 0.75,
        "pc" => 12,
        _ => 1,
    };
}
