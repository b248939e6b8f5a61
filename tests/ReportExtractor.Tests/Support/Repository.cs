namespace ReportExtractor.Tests.Support;

/// <summary>Files that the tests share with the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Corpus => Path.Combine(Root, "corpus");

    /// <summary>Figures of real reports, which lie beside the repository.</summary>
    public static string Facts => Path.GetFullPath(Path.Combine(Root, "..", "shared", "facts"));

    /// <summary>Published documents, which lie beside the repository.</summary>
    public static string Samples => Path.GetFullPath(Path.Combine(Root, "..", "shared", "samples"));

    public static string Seed => Path.Combine(Root, "seeds", "000_ba856e7fbea35249.txt");

    public static IReadOnlyList<string> CorpusFolders { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Root, "corpus")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>Every document of the corpus as <c>folder/file</c>.</summary>
    public static IReadOnlyList<string> CorpusDocuments { get; } =
        [.. CorpusFolders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Corpus, folder), "report.*").Order(StringComparer.Ordinal)
            .Select(file => $"{folder}/{Path.GetFileName(file)}"))];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportExtractor.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run below the repository's root.");
    }
}
