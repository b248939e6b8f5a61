using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>Rewrites a workbook, part by part, so that the same rows give the same bytes: without times, and with names of sheets that follow from their order.</summary>
internal static partial class WorkbookPackage
{
    // What a ZIP archive says where there is no time.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // The parts that are changed; all are small.
    private static readonly Dictionary<string, Func<string, string>> Changes = new(StringComparer.Ordinal)
    {
        ["xl/workbook.xml"] = NumberSheets,
        ["xl/_rels/workbook.xml.rels"] = NumberSheets,
        ["xl/styles.xml"] = WithoutBorders,
        ["xl/worksheets/sheet1.xml"] = GuideSheet.AsText,
    };

    /// <summary>Copies a workbook.</summary>
    /// <param name="source">The workbook as it was written.</param>
    /// <param name="target">Gets the same workbook.</param>
    /// <param name="cancellation">Stops the work between two parts.</param>
    public static void Rewrite(Stream source, Stream target, CancellationToken cancellation)
    {
        using var written = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        using var rewritten = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in written.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            var copy = rewritten.CreateEntry(part.FullName);
            copy.LastWriteTime = NoTime;
            using var from = part.Open();
            using var to = copy.Open();
            if (Changes.TryGetValue(part.FullName, out var change))
                Change(from, to, change);
            else
                from.CopyTo(to);
        }
    }

    private static void Change(Stream from, Stream to, Func<string, string> change)
    {
        using var reader = new StreamReader(from);
        using var writer = new StreamWriter(to);
        writer.Write(change(reader.ReadToEnd()));
    }

    // Both parts name the sheets in the same order.
    private static string NumberSheets(string xml)
    {
        var number = 0;
        return RandomName().Replace(xml, _ => string.Create(CultureInfo.InvariantCulture, $"sheet{++number}"));
    }

    // Cells without a value have none, so that a table with borders looks torn.
    private static string WithoutBorders(string xml) => xml.Replace("style=\"thin\"", "style=\"none\"", StringComparison.Ordinal);

    [GeneratedRegex("(?<=\")R[0-9a-f]{32}(?=\")", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex RandomName();
}
