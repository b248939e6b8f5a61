using BenchmarkDotNet.Attributes;
using ReportExtractor.Reading;
using UglyToad.PdfPig;

namespace ReportExtractor.Benchmarks;

/// <summary>Reading a PDF, and the whole way, against the library's own letters and paths of the same file.</summary>
[MemoryDiagnoser]
public class PdfBenchmarks
{
    private byte[] _bytes = [];

    /// <summary>Which document of the corpus is measured: printed by an office program, printed by a browser, drawn without lines.</summary>
    [Params("hongze-2023/report.pdf", "hongze-2023/report.chromium.pdf", "suqian-2023/report.pdf")]
    public string Input { get; set; } = "";

    /// <summary>Loads the document.</summary>
    [GlobalSetup]
    public void Setup() => _bytes = File.ReadAllBytes(Path.Combine(Samples.Root, "corpus", Input));

    [Benchmark(Baseline = true)]
    public int LettersAndPaths()
    {
        using var pdf = PdfDocument.Open(_bytes, new ParsingOptions { SkipMissingFonts = true });
        return pdf.GetPages().Sum(page => page.Letters.Count + page.Paths.Count);
    }

    [Benchmark]
    public object Read() => DocumentReader.Read(new SourceBytes(_bytes));

    [Benchmark]
    public object Whole() => Extraction.Extract(new SourceBytes(_bytes), "benchmark");
}
