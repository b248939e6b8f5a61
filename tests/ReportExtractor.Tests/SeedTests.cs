using System.Text;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Corpus;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests;

/// <summary>The report that the project was founded on.</summary>
public sealed class SeedTests
{
    private static readonly Report Seed = Extract.File(Repository.Seed).Single();

    [Fact]
    public void All_two_hundred_cells_are_read_without_doubt()
    {
        var expected = ExpectedReport.Load(Path.Combine(Repository.Corpus, "xixian-2022", "expected.json")).Cells;

        Assert.Equal(200, expected.Count);
        Assert.All(expected, cell =>
        {
            var reading = Seed.Cell(cell.Key);
            Assert.True(reading.Value == cell.Value && reading.IsCertain, $"{cell.Key}: {reading}");
        });
    }

    [Fact]
    public void It_is_known_whose_report_it_is()
    {
        Assert.Equal("隰县人民政府", Seed.Identity.Issuer);
        Assert.Equal(2022, Seed.Identity.Year);
        Assert.Equal("2021", Seed.Form.Code);
        Assert.Equal("text/plain", Seed.Identity.Source.MediaType);
    }

    [Fact]
    public void Its_tables_reconcile_and_the_parts_and_shares_of_its_text_do_not() =>
        Assert.Equal(["statements.parts", "statements.share"], Seed.Findings.Where(finding => finding.Severity > Severity.Info).Select(finding => finding.Rule));

    [Fact]
    public void Every_figure_stands_where_the_evidence_says()
    {
        var lines = File.ReadAllText(Repository.Seed, Encoding.UTF8).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        Assert.All(Seed.Cells.Where(cell => cell.IsFound), cell =>
            Assert.StartsWith(cell.Raw!, lines[cell.Location!.Value.Line - 1][(cell.Location.Value.Column - 1)..], StringComparison.Ordinal));
    }
}
