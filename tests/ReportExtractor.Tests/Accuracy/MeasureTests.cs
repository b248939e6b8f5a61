using ReportExtractor.Accuracy;
using ReportExtractor.Generator;
using ReportExtractor.Generator.Printing.Overview;
using ReportExtractor.Reading;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Accuracy;

/// <summary>The measure itself, on reports that are altered after they were read.</summary>
public sealed class MeasureTests
{
    private const string Cell = "requests.received_new.total";

    private static readonly GeneratedDocument Tidy = Generate(published: "none");
    private static readonly GeneratedDocument Broken = Generate(published: "stale_total");

    [Fact]
    public void A_report_that_is_read_right_is_exact()
    {
        var result = Measure.Of(Tidy);
        Assert.True(result.IsExact, string.Join('\n', result.Mistakes));
        Assert.True(result.Counted > 150);
        Assert.Empty(result.FalseAccusations);
        Assert.Equal(0, result.VisibleErrors);
    }

    [Fact]
    public void A_wrong_figure_is_counted_by_what_is_said_of_it()
    {
        Assert.Equal((0, 0, 1), Outcomes(Altered(reading => reading with { Value = reading.Value + 1 })));
        Assert.Equal((0, 1, 0), Outcomes(Altered(reading => reading with { Value = reading.Value + 1, Confidence = 0.7, Status = CellStatus.ColumnUncertain })));
        Assert.Equal((1, 0, 0), Outcomes(Altered(_ => CellReading.NotFound)));
    }

    [Fact]
    public void Numbers_are_counted_by_their_confidence()
    {
        var result = Altered(reading => reading with { Value = reading.Value + 1, Confidence = 0.9, Status = CellStatus.HeaderMissing });
        Assert.Equal((1, 0), result.Bands[ConfidenceBands.Of(0.9)]);
        Assert.Equal(result.Bands[0].Read, result.Bands[0].Right);
        Assert.True(result.Bands[0].Read > 100);
    }

    [Fact]
    public void An_error_reported_of_a_sum_that_holds_is_a_false_accusation()
    {
        var report = Read(Tidy);
        var error = new Finding("requests.row_total", Severity.Error, "", [.. Columns.Select(column => $"requests.received_new.{column}")], 1, 2);
        var result = new DocumentResult(Tidy);
        Measure.Compare(result, Tidy.Reports[0], report with { Findings = [error] });
        Assert.Single(result.FalseAccusations);
    }

    [Fact]
    public void An_error_reported_of_a_sum_that_is_broken_is_none()
    {
        var result = Measure.Of(Broken);
        Assert.True(result.VisibleErrors > 0);
        Assert.Empty(result.FalseAccusations);
        Assert.Empty(result.MissedErrors);
    }

    [Fact]
    public void A_broken_sum_that_nothing_reports_is_missed()
    {
        var result = new DocumentResult(Broken);
        Measure.Compare(result, Broken.Reports[0], Read(Broken) with { Findings = [] });
        Assert.Equal(result.VisibleErrors, result.MissedErrors.Count);
        Assert.NotEmpty(result.MissedErrors);
    }

    [Fact]
    public void An_error_about_a_sentence_with_a_mistake_is_right_and_about_another_is_false()
    {
        var (document, contradiction) = Misstated();
        var report = Read(document);
        var named = report.Statements.Select((statement, i) => (statement, i)).Where(one => contradiction.Sentence.Contains(one.statement.Text, StringComparison.Ordinal)).Select(one => one.i).ToList();
        var another = Enumerable.Range(0, report.Statements.Count).Except(named).First();
        Assert.Equal((1, 0, ProseOutcome.Error), Prose(document, report, Error(named[0])));
        Assert.Equal((0, 1, ProseOutcome.Missed), Prose(document, report, Error(another)));
        Assert.Equal((0, 0, ProseOutcome.Mild), Prose(document, report, Error(named[0]) with { Severity = Severity.Warning }));
        Assert.Equal((0, 0, ProseOutcome.Missed), Prose(document, report));
    }

    [Fact]
    public void Without_a_report_every_printed_cell_is_missing()
    {
        var result = new DocumentResult(Tidy);
        Measure.Compare(result, Tidy.Reports[0], null);
        Assert.Equal(result.Counted, result.Cells[(int)CellOutcome.Missing]);
        Assert.True(result.Counted > 150);
    }

    [Fact]
    public void A_report_that_nobody_printed_is_wrong_in_every_number()
    {
        var report = Read(Tidy);
        var result = new DocumentResult(Tidy);
        Measure.Compare(result, null, report);
        Assert.Equal(report.Cells.Count(cell => cell.Value is not null), result.Cells[(int)CellOutcome.Silent]);
    }

    private static readonly string[] Columns = ["natural_person", "commercial", "research", "public_interest", "legal_service", "other_organization", "total"];

    // The first document of a publisher without any other habit.
    private static GeneratedDocument Generate(string published)
    {
        var forced = new Dictionary<string, string>(StringComparer.Ordinal) { ["format"] = "html", ["published_error"] = published, ["known_spelling"] = "no" };
        return Enumerable.Range(0, 5000).Select(seed => DocumentGenerator.Generate(seed, forced))
            .First(document => document.Habits.All(habit => habit.StartsWith("published_error", StringComparison.Ordinal)) && document.Reports[0].Form.Code == "2021");
    }

    // The first with a sentence that must be found, and text as it was written.
    private static (GeneratedDocument Document, ProseContradiction Contradiction) Misstated()
    {
        var forced = new Dictionary<string, string>(StringComparer.Ordinal) { ["format"] = "html", ["published_error"] = "none", ["prose_error"] = "table", ["prose_digits"] = "plain", ["two_reports"] = "no" };
        return Enumerable.Range(0, 500).Select(seed => DocumentGenerator.Generate(seed, forced))
            .Select(document => (document, document.Reports[0].Contradictions.FirstOrDefault(contradiction => contradiction.IsPlain)))
            .First(pair => pair.Item2 is not null)!;
    }

    private static Finding Error(int statement) => new("statements.table", Severity.Error, "", []) { Statements = [statement] };

    private static (int Right, int False, ProseOutcome Outcome) Prose(GeneratedDocument document, Report report, params Finding[] findings)
    {
        var result = new DocumentResult(document);
        Measure.Compare(result, document.Reports[0], report with { Findings = findings });
        return (result.RightProseErrors, result.FalseProseErrors, Assert.Single(result.Prose).Outcome);
    }

    private static Report Read(GeneratedDocument document) => Assert.Single(Extraction.Extract(new SourceBytes(document.Content), "test"));

    private static DocumentResult Altered(Func<CellReading, CellReading> change)
    {
        var report = Read(Tidy);
        var index = report.Form.IndexOf(Cell);
        var result = new DocumentResult(Tidy);
        Measure.Compare(result, Tidy.Reports[0], report with { Cells = [.. report.Cells.Select((reading, i) => i == index ? change(reading) : reading)] });
        return result;
    }

    private static (int Missing, int Doubtful, int Silent) Outcomes(DocumentResult result) =>
        (result.Cells[(int)CellOutcome.Missing], result.Cells[(int)CellOutcome.Doubtful], result.Cells[(int)CellOutcome.Silent]);
}
