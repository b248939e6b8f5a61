using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Benchmarks;

/// <summary>Extracts a folder of many reports with the program's own command, and tells reports a second, peak memory, and each stage's share of the time.</summary>
internal static class FolderRun
{
    public static async Task RunAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("report-extractor-");
        try
        {
            var input = Path.Combine(folder.FullName, "in");
            WriteReports(input, count);
            foreach (var workers in new[] { 1, 2 })
            {
                var half = await MeasureAsync(input, Path.Combine(folder.FullName, $"out{workers}"), workers, count);
                Console.WriteLine($"{workers} worker(s): {count} reports in {half.Seconds:F1} s, {count / half.Seconds:F0} reports/s, peak memory {half.PeakMiB:F0} MiB");
            }

            Shares();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteReports(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var path = Path.Combine(folder, $"{i / 1000:D3}", $"{i:D6}.html");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, Samples.AllHtml[i % Samples.AllHtml.Count]);
        }
    }

    private static async Task<MeasuredProgram> MeasureAsync(string input, string output, int workers, int count)
    {
        var run = await MeasuredProgram.RunAsync("extract", input, "-o", output, "--workers", $"{workers}");
        var written = Directory.EnumerateFiles(output, "*.json", SearchOption.AllDirectories).Count();
        return written >= count ? run : throw new InvalidOperationException($"{written} of {count} reports written");
    }

    private static void Shares()
    {
        const int rounds = 100;
        const int warmUp = 200;
        var stamp = new SourceStamp("benchmark", "text/html", "", null);
        var parser = new HtmlParser();
        var texts = Samples.AllHtml.Select(Encoding.UTF8.GetString).ToList();
        long bare = 0, read = 0, recognise = 0, verify = 0, write = 0;
        for (var round = -warmUp; round < rounds; round++)
        {
            if (round == 0)
                bare = read = recognise = verify = write = 0;
            foreach (var (page, text) in Samples.AllHtml.Zip(texts))
            {
                var start = Stopwatch.GetTimestamp();
                using (parser.ParseDocument(text))
                    bare += Stopwatch.GetTimestamp() - start;
                var t0 = Stopwatch.GetTimestamp();
                var document = DocumentReader.Read(new SourceBytes(page));
                var t1 = Stopwatch.GetTimestamp();
                var reports = ReportRecogniser.Recognise(document, stamp);
                var t2 = Stopwatch.GetTimestamp();
                var verified = reports.Select(report => Verifier.Verify(report)).ToList();
                var t3 = Stopwatch.GetTimestamp();
                verified.ForEach(report => ReportJson.ToString(report));
                var t4 = Stopwatch.GetTimestamp();
                (read, recognise, verify, write) = (read + t1 - t0, recognise + t2 - t1, verify + t3 - t2, write + t4 - t3);
            }
        }

        var total = (double)(read + recognise + verify + write) / 100;
        Console.WriteLine($"reading, recognition and verification take {(double)(read + recognise + verify) / bare:F2} times AngleSharp's bare parse of the same pages");
        Console.WriteLine($"share of time: reading {read / total:F0} %, recognition {recognise / total:F0} %, verification {verify / total:F1} %, writing JSON {write / total:F0} %");
    }
}
