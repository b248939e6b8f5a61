using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>Rewrites a workbook, part by part, so that the same rows give the same bytes: without times, and with names of sheets that follow from their order. Rows get heights in which everything can be read.</summary>
internal static partial class WorkbookPackage
{
    // What a ZIP archive says where there is no time.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const int BufferLength = 1 << 16;

    // In points: enough for Chinese characters, which spreadsheet programs otherwise cut.
    private const double RowHeight = 16.5;
    private const string FirstRow = "<x:row r=\"1\">";
    private const string Columns = "<x:cols>";
    private const string Guide = "xl/worksheets/sheet1.xml";

    /// <summary>Copies a workbook.</summary>
    /// <param name="source">The workbook as it was written.</param>
    /// <param name="target">Gets the same workbook.</param>
    /// <param name="titleLines">Of each sheet, how many lines its titles take.</param>
    /// <param name="cancellation">Stops the work between two parts.</param>
    public static void Rewrite(Stream source, Stream target, IReadOnlyList<int> titleLines, CancellationToken cancellation)
    {
        using var written = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
        using var rewritten = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in written.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            var copy = rewritten.CreateEntry(part.FullName);
            copy.LastWriteTime = NoTime;
            using var from = new StreamReader(part.Open());
            using var to = new StreamWriter(copy.Open());
            Rewrite(part.FullName, from, to, titleLines);
        }
    }

    private static void Rewrite(string part, StreamReader from, StreamWriter to, IReadOnlyList<int> titleLines)
    {
        switch (part)
        {
            case "xl/workbook.xml" or "xl/_rels/workbook.xml.rels":
                to.Write(NumberSheets(from.ReadToEnd()));
                break;
            case "xl/styles.xml":
                to.Write(WithoutBorders(from.ReadToEnd()));
                break;
            case Guide:
                to.Write(GuideSheet.AsText(WithHeights(from.ReadToEnd(), 1)));
                break;
            default:
                if (SheetName().Match(part) is { Success: true } sheet)
                    to.Write(WithHeights(Head(from), titleLines[int.Parse(sheet.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) - 1]));
                CopyRest(from, to);
                break;
        }
    }

    // A sheet as far as its first row, and some more: a sheet may be larger than memory.
    private static string Head(StreamReader from)
    {
        var head = new StringBuilder();
        var buffer = new char[BufferLength];
        while (from.Read(buffer) is var length and > 0)
        {
            head.Append(buffer.AsSpan(0, length));
            if (head.ToString() is var text && text.Contains(FirstRow, StringComparison.Ordinal))
                return text;
        }

        throw new InvalidDataException("a sheet has no titles");
    }

    private static void CopyRest(StreamReader from, StreamWriter to)
    {
        var buffer = new char[BufferLength];
        while (from.Read(buffer) is var length and > 0)
            to.Write(buffer.AsSpan(0, length));
    }

    private static string WithHeights(string xml, int titleLines) => xml
        .Replace(Columns, string.Create(CultureInfo.InvariantCulture, $"<x:sheetFormatPr defaultRowHeight=\"{RowHeight}\" customHeight=\"1\"/>{Columns}"), StringComparison.Ordinal)
        .Replace(FirstRow, string.Create(CultureInfo.InvariantCulture, $"<x:row r=\"1\" ht=\"{titleLines * RowHeight}\" customHeight=\"1\">"), StringComparison.Ordinal);

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

    [GeneratedRegex(@"^xl/worksheets/sheet(?<number>\d+)\.xml$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SheetName();
}
