namespace ReportExtractor.Datasets.Bodies;

/// <summary>How the region of a body is known.</summary>
internal static class RegionBasis
{
    /// <summary>By the body's own name.</summary>
    public const string Name = "name";

    /// <summary>By what the list of sources states.</summary>
    public const string Source = "source";

    /// <summary>By the body's own name, while the list of sources states a region elsewhere.</summary>
    public const string NameNotSource = "name_not_source";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Name, Source, NameNotSource];

    /// <summary>The region by what the name and the source tell, and how it is known. The source's counts where it goes on from a name of which not all is known.</summary>
    public static (Division? Division, string? Basis) Choose(NamedRegion named, Division? stated) =>
        named.Deepest is not { } deepest ? (stated, stated is null ? null : Source)
        : stated is null || deepest.IsWithin(stated) ? (deepest, Name)
        : !stated.IsWithin(deepest) ? (deepest, NameNotSource)
        : named.IsWhole ? (deepest, Name)
        : (stated, Source);
}
