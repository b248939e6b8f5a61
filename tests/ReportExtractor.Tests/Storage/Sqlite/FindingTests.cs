using ReportExtractor.Storage;

namespace ReportExtractor.Tests.Storage.Sqlite;

public sealed class FindingTests : IDisposable
{
    private static readonly string Page = StoreFile.Address("1.html");

    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_finding_is_new_in_the_night_that_first_has_it()
    {
        Checked("5", "f1");

        var finding = Assert.Single(_file.Results().NewFindings);
        Assert.Equal(("f1", "sum", "error", "a sentence"), (finding.Id, finding.Rule, finding.Severity, finding.Message));
        Assert.Equal(new ReportEvent(StoreFile.Source, "甲县财政局", 2025, Page), finding.Report);
    }

    [Fact]
    public void A_finding_that_stays_is_not_new_again()
    {
        Checked("5", "f1");

        Checked("6", "f1", "f2");

        Assert.Equal("f2", Assert.Single(_file.Results().NewFindings).Id);
    }

    [Fact]
    public void A_finding_that_stays_is_about_the_version_that_is_current()
    {
        Checked("5", "f1");

        Checked("6", "f1");

        Assert.Equal(_file.Store.CurrentReports(_file.SourceId()).Select(report => report.Version), _file.Numbers("SELECT version FROM findings"));
    }

    [Fact]
    public void A_finding_that_holds_no_more_is_taken_away()
    {
        Checked("5", "f1", "f2");

        Checked("6", "f2");

        Assert.Equal([1], _file.Numbers("SELECT count(*) FROM findings"));
    }

    [Fact]
    public void A_finding_that_comes_back_is_new()
    {
        Checked("5", "f1");
        Checked("6");

        Checked("5", "f1");

        Assert.Equal("f1", Assert.Single(_file.Results().NewFindings).Id);
    }

    [Fact]
    public void Findings_stay_where_a_source_is_not_checked()
    {
        Checked("5", "f1");

        _file.Night(Page, StoreFile.Says("5"));

        Assert.Equal([1], _file.Numbers("SELECT count(*) FROM findings"));
        Assert.Empty(_file.Results().NewFindings);
    }

    [Fact]
    public void Findings_of_other_sources_stay()
    {
        Checked("5", "f1");
        _file.Begin(StoreFile.Named(), StoreFile.Named("乙县人民政府"));
        var other = _file.SourceId("乙县人民政府");
        var step = _file.Numbers($"SELECT id FROM steps WHERE run = {_file.Run} AND source = {other}")[0];

        _file.Store.Complete(_file.Run, new StepOutcome(new QueuedStep(step, _file.Step(StepKind.Verify, "") with { Source = other })) { Findings = [] });

        Assert.Equal([1], _file.Numbers("SELECT count(*) FROM findings"));
    }

    [Fact]
    public void What_is_read_after_a_check_of_the_same_night_is_checked_too()
    {
        var other = StoreFile.Address("2.html");
        _file.Begin().Visit(Page, other).Read(Page, StoreFile.Says("5"));
        var version = Assert.Single(_file.Store.CurrentReports(_file.SourceId())).Version;
        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Verify, "")) { Findings = [new FindingRecord(version, "f1", "sum", "error", "a sentence", "{}")] });

        _file.Read(other, StoreFile.Says("8", year: 2024));

        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Verify, "")) { Findings = [new FindingRecord(version, "f2", "sum", "error", "a sentence", "{}")] });
        Assert.Equal("f2", Assert.Single(_file.Results().NewFindings).Id);
    }

    // A night in which a report has a figure, and a check of it these findings.
    private void Checked(string figure, params string[] findings)
    {
        _file.Begin().Visit(Page).Read(Page, StoreFile.Says(figure));
        var version = Assert.Single(_file.Store.CurrentReports(_file.SourceId())).Version;
        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Verify, "")) { Findings = [.. findings.Select(id => new FindingRecord(version, id, "sum", "error", "a sentence", "{}"))] });
        _file.End();
    }
}
