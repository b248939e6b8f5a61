using ReportExtractor.Inspection;

namespace ReportExtractor.Datasets.Overview.Charts;

/// <summary>How a part of a chart is filled. The fills differ in lightness and in pattern, not in colour alone, so that a print without colours tells them apart.</summary>
/// <param name="Ground">The colour of the ground.</param>
/// <param name="Ink">The colour of the pattern.</param>
/// <param name="Pattern">The lines of the pattern in a tile; empty for none.</param>
internal sealed record ChartFill(string Ground, string Ink, string Pattern)
{
    private const int Tile = 8;

    /// <summary>All of them, as many as a chart may have parts.</summary>
    public static IReadOnlyList<ChartFill> All { get; } =
    [
        new("#2f6fad", "#2f6fad", ""),
        new("#bcd9f2", "#4c86bd", "M-1 9L9 -1M-1 1L1 -1M7 9L9 7"),
        new("#efa48f", "#9c3a24", "M-1 -1L9 9M7 -1L9 1M-1 7L1 9"),
        new("#f6d488", "#a87400", "M4 3.2V4.8"),
        new("#9aa5b1", "#5a6675", "M4 0V8"),
        new("#ffffff", "#9aa5b1", "M0 4H8"),
    ];

    /// <summary>Defines the fills of a chart's parts, each under the chart's name and its number.</summary>
    public static void Define(Markup svg, string chart, int count)
    {
        svg.Write($"<defs>");
        for (var part = 0; part < count; part++)
            svg.Write($"<pattern id=\"{chart}-{part}\" width=\"{Tile}\" height=\"{Tile}\" patternUnits=\"userSpaceOnUse\"><rect width=\"{Tile}\" height=\"{Tile}\" fill=\"{All[part].Ground}\"/><path d=\"{All[part].Pattern}\" stroke=\"{All[part].Ink}\" stroke-width=\"1.6\" stroke-linecap=\"round\" fill=\"none\"/></pattern>");
        svg.WriteLine($"</defs>");
    }
}
