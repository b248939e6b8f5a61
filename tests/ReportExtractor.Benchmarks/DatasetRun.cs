using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using ReportExtractor.Datasets.Bodies;
using ReportExtractor.Generator;
using ReportExtractor.Reading;
using ReportExtractor.Reports;

namespace ReportExtractor.Benchmarks;

/// <summary>Exports many reports with the program's own command, and tells for each format reports a second, size and peak memory, and how long the documented query takes.</summary>
internal static class DatasetRun
{
    // As many are generated; the others are these again, of other provinces.
    private const int Distinct = 1000;
    private const int FirstSeed = 1;
    private const double MB = 1e6;

    public static async Task RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("report-extractor-");
        try
        {
            var input = Path.Combine(folder.FullName, "reports.jsonl");
            var dataset = Path.Combine(folder.FullName, "dataset");
            WriteReports(input, count);
            Console.WriteLine($"{count} reports, {new FileInfo(input).Length / MB:F0} MB of JSON lines");
            foreach (var format in new[] { "csv", "csv,xlsx", "csv,parquet" })
            {
                var run = await MeasuredProgram.RunAsync("export", input, "-o", dataset, "--format", format);
                Console.WriteLine($"{format}: {run.Seconds:F0} s, {count / run.Seconds:F0} reports/s, peak memory {run.PeakMiB:F0} MiB; {Sizes(dataset)}");
            }

            Query(dataset);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteReports(string path, int count)
    {
        var reports = Enumerable.Range(FirstSeed, Distinct).AsParallel().AsOrdered().SelectMany(Extracted).ToList();
        var provinces = Divisions.Provinces.ToList();
        using var output = new StreamWriter(path);
        for (var number = 0; number < count; number++)
        {
            var report = reports[number % reports.Count];
            var identity = report.Identity with
            {
                Issuer = $"{provinces[number % provinces.Count].Name}人民政府",
                Source = report.Identity.Source with { Uri = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{number}") },
            };
            ReportJson.Write(report with { Identity = identity }, output, indented: false);
            output.Write('\n');
        }
    }

    private static IEnumerable<Report> Extracted(int seed)
    {
        var document = DocumentGenerator.Generate(seed);
        try
        {
            return Extraction.Extract(new SourceBytes(document.Content), document.FileName);
        }
        catch (Exception error) when (Extraction.Refusal(error) is not null)
        {
            // What the accuracy check counts.
            return [];
        }
    }

    private static string Sizes(string dataset) => string.Join(", ", Directory.GetFiles(dataset)
        .GroupBy(Path.GetExtension, file => new FileInfo(file).Length, StringComparer.Ordinal)
        .OrderByDescending(format => format.Sum())
        .Select(format => $"{format.Key} {format.Sum() / MB:F1} MB"));

    private static void Query(string dataset)
    {
        var document = File.ReadAllText(Path.Combine(Samples.Root, "docs", "datasets.md"));
        var begin = document.IndexOf("```sql\n", StringComparison.Ordinal) + "```sql\n".Length;
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = document[begin..document.IndexOf("```", begin, StringComparison.Ordinal)].Replace("'dataset/", $"'{dataset}/", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();
        var rows = 0;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows++;
        Console.WriteLine($"share of refusals by year and province: {rows} rows in {watch.Elapsed.TotalSeconds:F2} s");
    }
}
