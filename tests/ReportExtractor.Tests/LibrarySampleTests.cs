using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests;

/// <summary>The sample of the library's README compiles, stands there as it does here, and prints what a reader expects.</summary>
public sealed class LibrarySampleTests
{
    [Fact]
    public void It_stands_in_the_readme_as_it_is_compiled()
    {
        var code = File.ReadAllText(Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests", "LibrarySampleTests.cs"));
        var begin = code.IndexOf("        // Begin of the sample.\n", StringComparison.Ordinal) + "        // Begin of the sample.\n".Length;
        var sample = string.Concat(code[begin..code.IndexOf("        // End of the sample.", begin, StringComparison.Ordinal)].Split('\n').Select(line => line.Length > 8 ? line[8..] + "\n" : ""));

        Assert.Contains($"```csharp\n{sample.Replace("output.", "Console.", StringComparison.Ordinal)}```", File.ReadAllText(Path.Combine(Repository.Root, "src", "ReportExtractor", "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void It_prints_a_report_and_its_errors()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, new ReportPage().Consistent().Set("requests.granted.total", "5").Html());
            using var output = new StringWriter { NewLine = "\n" };
            Sample(path, output);

            var lines = output.ToString().TrimEnd().Split('\n');
            Assert.Equal("青禾县人民政府 2022, form 2021", lines[0]);
            Assert.StartsWith("new requests: 28 (read, table ", lines[1], StringComparison.Ordinal);
            Assert.StartsWith("“（一）予以公开”: 自然人 20 + ", lines[2], StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Sample(string path, StringWriter output)
    {
        // Begin of the sample.
        var bytes = new SourceBytes(File.ReadAllBytes(path));
        foreach (var report in Extraction.Extract(bytes, path, language: Language.En))
        {
            output.WriteLine($"{report.Identity.Issuer} {report.Identity.Year}, form {report.Form.Code}");
            var received = report.Cells[report.Form.IndexOf("requests.received_new.total")];
            output.WriteLine($"new requests: {received.Value} ({received.Status}, {received.Location})");
            foreach (var finding in report.Findings.Where(finding => finding.Severity == Severity.Error))
                output.WriteLine(finding.Message);
        }

        // End of the sample.
    }
}
