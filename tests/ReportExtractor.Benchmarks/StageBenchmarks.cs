using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using ReportExtractor.Documents;
using ReportExtractor.Reading;
using ReportExtractor.Recognition;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Benchmarks;

/// <summary>Each stage of the way, and the whole, against AngleSharp's bare parse of the same bytes.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly SourceStamp Stamp = new("benchmark", "text/html", "", null);

    private readonly HtmlParser _parser = new();
    private SourceBytes _source;
    private string _text = "";
    private Document _document = null!;
    private Report _report = null!;

    /// <summary>Which document is measured.</summary>
    [Params("small.html", "large.html", "seed.txt")]
    public string Input { get; set; } = "";

    /// <summary>Prepares what each stage takes in.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var bytes = Input switch
        {
            "small.html" => Samples.SmallHtml,
            "large.html" => Samples.LargeHtml,
            _ => Samples.Seed,
        };
        _source = new SourceBytes(bytes);
        _text = Encoding.UTF8.GetString(bytes);
        _document = DocumentReader.Read(_source);
        _report = ReportRecogniser.Recognise(_document, Stamp)[0];
    }

    [Benchmark(Baseline = true)]
    public object AngleSharpParse() => _parser.ParseDocument(_text);

    [Benchmark]
    public object Read() => DocumentReader.Read(_source);

    [Benchmark]
    public object Recognise() => ReportRecogniser.Recognise(_document, Stamp);

    [Benchmark]
    public object Verify() => Verifier.Verify(_report);

    [Benchmark]
    public object Whole() => Extraction.Extract(_source, "benchmark");
}
