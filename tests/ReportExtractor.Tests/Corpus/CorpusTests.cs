using Newtonsoft.Json.Linq;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

public sealed class CorpusTests
{
    private static readonly string[] OfFacts = ["hongze-2023", "shanghai-office-2019", "shuyang-2025", "suqian-2023", "suqian-2024", "xixian-2022"];

    public static TheoryData<string> Documents => [.. Repository.CorpusDocuments];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_report_yields_what_is_expected_of_it(string document)
    {
        var path = Path.Combine(Repository.Corpus, document);
        var expected = ExpectedReport.OfFolder(Path.GetDirectoryName(path)!);
        var reports = Extract.File(path);

        Assert.Equal(expected.Count, reports.Count);
        var differences = expected.Zip(reports).SelectMany((pair, i) => pair.First.Differences(pair.Second).Select(line => $"report {i + 1}: {line}")).ToList();
        Assert.True(differences.Count == 0, $"{document}\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void The_corpus_holds_at_least_twelve_reports_and_the_six_of_facts()
    {
        Assert.True(Repository.CorpusFolders.Count >= 12, $"{Repository.CorpusFolders.Count} folders");
        Assert.Subset(Repository.CorpusFolders.ToHashSet(StringComparer.Ordinal), OfFacts.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_folder_has_a_document_and_an_expectation_of_cells() => Assert.All(Repository.CorpusFolders, folder =>
    {
        var path = Path.Combine(Repository.Corpus, folder);
        Assert.NotEmpty(Directory.GetFiles(path, "report.*"));
        Assert.All(ExpectedReport.OfFolder(path), expected => Assert.InRange(expected.Cells.Count, 150, 250));
        Assert.NotEmpty(ExpectedReport.OfFolder(path));
    });

    [Theory]
    [InlineData("requests.granted.total", "24")]
    [InlineData("requests.refused.state_secret.research", "1")]
    public void A_changed_cell_shows_as_a_readable_difference(string cell, string text)
    {
        var page = new ReportPage().Consistent();
        var path = Path.Combine(Path.GetTempPath(), $"expected-{Guid.NewGuid():N}.json");
        try
        {
            File.WriteAllText(path, ToExpected(Extract.One(page.Html())));
            Assert.Empty(ExpectedReport.Load(path).Differences(Extract.One(page.Html())));
            var was = page.TextOf(cell);
            var difference = ExpectedReport.Load(path).Differences(Extract.One(page.Set(cell, text).Html())).Single(line => line.StartsWith(cell, StringComparison.Ordinal));
            Assert.StartsWith($"{cell}: expected {was}, got {text} (raw '{text}', read, line ", difference, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // A report's own JSON in the layout of an expectation.
    private static string ToExpected(Report report)
    {
        var json = JObject.Parse(ReportJson.ToString(report));
        foreach (var part in new[] { "title", "issuer", "year", "form", "published" })
            json[part] = json["report"]![part];
        json["sections"] = new JArray(report.Sections.Select(section => new JArray { section.Number, section.Title }));
        json["findings"] = new JArray();
        return json.ToString();
    }
}
