using ReportExtractor.Documents;
using ReportExtractor.Reading;

namespace ReportExtractor.Fuzzing.Targets;

/// <summary>Documents of the repository, the smallest first: a run over a small one is short, and more of them are tried.</summary>
internal static class Samples
{
    private static readonly string Root = FindRoot();

    /// <summary>The smallest documents of the corpus in this format.</summary>
    public static IReadOnlyList<byte[]> Corpus(string extension, int count) =>
        [.. Directory.GetFiles(Path.Combine(Root, "corpus"), "report." + extension, SearchOption.AllDirectories).Select(File.ReadAllBytes).OrderBy(bytes => bytes.Length).Take(count)];

    /// <summary>The smallest web page of the corpus.</summary>
    public static byte[] Html { get; } = Corpus("html", 1)[0];

    /// <summary>Its title and its tables, cut to their first rows.</summary>
    public static Lazy<Document> Excerpt { get; } = new(() =>
    {
        var report = DocumentReader.Read(new SourceBytes(Html));
        return report with { Blocks = [report.Blocks[0], .. report.Blocks.OfType<Grid>().Select(grid => new Grid([.. grid.Rows.Take(4)], grid.Location))] };
    });

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(Environment.CurrentDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportExtractor.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The fuzzing runs inside the repository only.");
    }
}
