using ReportExtractor.Generator;
using ReportExtractor.Reading;

namespace ReportExtractor.Tests.Generator;

public sealed class DocumentGeneratorTests
{
    [Fact]
    public void A_seed_always_makes_the_same_document()
    {
        for (var seed = 0; seed < 20; seed++)
            Assert.Equal(DocumentGenerator.Generate(seed).Content, DocumentGenerator.Generate(seed).Content);
    }

    [Fact]
    public void Every_format_can_be_read_as_a_document()
    {
        foreach (var format in DocumentGenerator.Formats)
            Assert.NotEmpty(DocumentReader.Read(new SourceBytes(DocumentGenerator.Generate(3, With(("format", format))).Content)).Blocks);
    }

    [Fact]
    public void A_forced_habit_is_taken_and_named()
    {
        var document = DocumentGenerator.Generate(4, With(("format", "html"), ("two_reports", "yes")));
        Assert.Equal(2, document.Reports.Count);
        Assert.Contains("two_reports=yes", document.Habits);
    }

    [Fact]
    public void As_drawn_every_sum_holds()
    {
        var sums = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var document = DocumentGenerator.Generate(seed, With(("format", "html"), ("published_error", "none"), ("totals_only", "no"), ("merged_figures", "no"), ("spreadsheet_date", "no")));
            foreach (var report in document.Reports)
            {
                Assert.All(report.Sums, sum => Assert.Equal(0, sum.Difference(report)));
                sums += report.Sums.Count;
            }
        }

        Assert.True(sums > 1000);
    }

    [Theory]
    [InlineData("lost_digit")]
    [InlineData("transposition")]
    [InlineData("shifted_row")]
    [InlineData("stale_total")]
    [InlineData("zero_total")]
    [InlineData("split_digits")]
    [InlineData("typed_anew")]
    public void A_publishers_mistake_breaks_sums(string mistake)
    {
        var broken = Enumerable.Range(0, 30).Count(seed => DocumentGenerator.Generate(seed, With(("format", "html"), ("published_error", mistake))).Reports
            .Any(report => report.Sums.Any(sum => sum.Difference(report) != 0)));
        Assert.True(broken > 10, $"{broken} of 30");
    }

    [Fact]
    public void As_drawn_no_sentence_contradicts_anything()
    {
        for (var seed = 0; seed < 60; seed++)
            Assert.All(DocumentGenerator.Generate(seed, With(("format", "html"), ("published_error", "none"), ("prose_error", "none"))).Reports, report => Assert.Empty(report.Contradictions));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("parts")]
    [InlineData("share")]
    [InlineData("growth")]
    public void A_writers_mistake_is_one_sentence(string mistake)
    {
        var reports = Enumerable.Range(0, 60).SelectMany(seed => DocumentGenerator.Generate(seed, With(("format", "html"), ("published_error", "none"), ("prose_error", mistake))).Reports).ToList();
        Assert.All(reports, report => Assert.True(report.Contradictions.Count < 2));
        Assert.All(reports.SelectMany(report => report.Contradictions), contradiction => Assert.Equal(mistake, contradiction.Kind));
        Assert.True(reports.Count(report => report.Contradictions.Count > 0) > 3);
    }

    [Fact]
    public void The_tables_do_not_depend_on_what_is_said_of_them()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var (silent, mistaken) = (Figures(seed, "none"), Figures(seed, "table"));
            Assert.Equal(silent, mistaken);
        }

        static List<CellTruth> Figures(int seed, string mistake) => [.. DocumentGenerator.Generate(seed, With(("format", "html"), ("prose_error", mistake))).Reports.SelectMany(report => report.Form.Cells.Select(cell => report[cell.Name]))];
    }

    [Fact]
    public void A_mistake_in_the_tables_need_not_be_found_in_the_text()
    {
        var contradictions = Enumerable.Range(0, 60).SelectMany(seed => DocumentGenerator.Generate(seed, With(("format", "html"), ("published_error", "stale_total"), ("prose_error", "none"))).Reports).SelectMany(report => report.Contradictions).ToList();
        Assert.NotEmpty(contradictions);
        Assert.All(contradictions, contradiction => Assert.False(contradiction.IsPlain));
    }

    [Fact]
    public void Bodies_are_of_every_size()
    {
        var totals = Enumerable.Range(0, 60).Select(seed => DocumentGenerator.Generate(seed, With(("format", "html"))).Reports[0]["requests.received_new.total"].Value ?? 0).ToList();
        Assert.Contains(totals, total => total < 3);
        Assert.Contains(totals, total => total is > 10 and < 1000);
        Assert.Contains(totals, total => total > 10_000);
    }

    private static Dictionary<string, string> With(params (string Habit, string Option)[] forced) =>
        forced.ToDictionary(choice => choice.Habit, choice => choice.Option, StringComparer.Ordinal);
}
