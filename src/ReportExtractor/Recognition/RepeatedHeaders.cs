namespace ReportExtractor.Recognition;

/// <summary>A header that is printed again with each piece of a table has one order of columns.</summary>
internal static class RepeatedHeaders
{
    /// <summary>Each layout of a table as it is, or in doubt of its order if another one of the same columns, told by the order of its headings too, has a different one.</summary>
    public static Dictionary<ColumnLayout, ColumnLayout> WithDoubt(IEnumerable<ColumnLayout> layouts)
    {
        var distinct = layouts.Distinct().ToList();
        return distinct.ToDictionary(layout => layout, layout => distinct.Exists(other => Contradicts(layout, other)) ? layout with { IsOrderCertain = false } : layout);
    }

    private static bool Contradicts(ColumnLayout one, ColumnLayout other) =>
        !one.HasGeometry && !other.HasGeometry && !Columns(one).SequenceEqual(Columns(other)) && Columns(one).Order().SequenceEqual(Columns(other).Order());

    private static IEnumerable<(int Row, int Column)> Columns(ColumnLayout layout) => layout.Leaves.Select(leaf => (leaf.Row, leaf.Column));
}
