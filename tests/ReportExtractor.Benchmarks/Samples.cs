namespace ReportExtractor.Benchmarks;

/// <summary>The reports that are measured, read from the repository.</summary>
internal static class Samples
{
    public static string Root { get; } = FindRoot();

    public static byte[] Seed => File.ReadAllBytes(Directory.GetFiles(Path.Combine(Root, "seeds"))[0]);

    public static byte[] SmallHtml => AllHtml.MinBy(page => page.Length)!;

    public static byte[] LargeHtml => AllHtml.MaxBy(page => page.Length)!;

    /// <summary>The web pages of the corpus.</summary>
    public static IReadOnlyList<byte[]> AllHtml { get; } =
        [.. Directory.GetFiles(Path.Combine(Root, "corpus"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportExtractor.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks run inside the repository only.");
    }
}
