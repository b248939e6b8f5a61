using ReportExtractor.Storage;

namespace ReportExtractor.Tests.Storage.Sqlite;

public sealed class ResultTests : IDisposable
{
    private static readonly StepFailure Silence = new("timeout", "nothing came in time", new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero));
    private static readonly string Page = StoreFile.Address("1.html");

    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_night_tells_when_it_began_and_what_it_counted()
    {
        _file.Begin().Visit(Page).Read(Page, StoreFile.Says("5"), StoreFile.Says("8", year: 2024));
        var began = _file.Now;
        _file.End();

        Assert.Equal(began, _file.Results().Started);
        Assert.Equal(new RunTotals(Requests: 1, Conditional: 0, NotModified: 0, Received: 100, Unchanged: 0, Reports: 2), _file.Results().Totals);
    }

    [Fact]
    public void What_had_not_changed_is_counted()
    {
        _file.Night(Page, StoreFile.Says("5")).Begin().Visit();
        var kept = _file.Store.LatestBody(Page)!;

        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Fetch, Page))
        {
            Visits = [new VisitRecord(Page, _file.Now, TimeSpan.Zero, 500, null, 5, true), new VisitRecord(Page, _file.Now, TimeSpan.Zero, 304, null, 7, true) { BodySha256 = kept.Sha256, BodyVisit = kept.Visit }],
            IsUnchanged = true,
        });

        Assert.Equal(new RunTotals(Requests: 2, Conditional: 2, NotModified: 1, Received: 12, Unchanged: 1, Reports: 1), _file.Results().Totals);
    }

    [Fact]
    public void The_results_of_a_night_stay_what_they_were()
    {
        _file.Night(Page, StoreFile.Says("5"));
        var first = _file.Run;

        _file.Night(Page, StoreFile.Says("6"));

        Assert.Single(_file.Store.Results(first).New);
        Assert.Empty(_file.Store.Results(first).Changed);
        Assert.Empty(_file.Results().New);
    }

    [Fact]
    public void An_address_that_failed_is_told_with_all_that_is_known_of_it()
    {
        _file.Begin().Visit(Page);
        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Fetch, Page)) { Failure = Silence });
        _file.End();

        Assert.Equal(new FailedAddress(StoreFile.Source, 0, Page, "年报", Silence), Assert.Single(_file.Results().Failures));
    }

    [Fact]
    public void Nights_in_which_nothing_could_be_had_are_counted()
    {
        Fail();
        Fail();

        Assert.Equal(2, Assert.Single(_file.Store.Sources()).Value.FailedNights);
        Assert.Equal(2, Assert.Single(_file.Results().Failures).FailedNights);
    }

    [Fact]
    public void A_night_in_which_something_could_be_had_begins_the_count_anew()
    {
        Fail();
        Fail();

        _file.Begin().Visit().End();

        Assert.Equal(0, Assert.Single(_file.Store.Sources()).Value.FailedNights);
    }

    [Fact]
    public void One_document_that_could_be_had_is_enough()
    {
        _file.Night(Page, StoreFile.Says("5"));

        _file.Begin();
        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Visit, StoreFile.List)) { Failure = Silence });
        _file.Fetch(Page).End();

        Assert.Equal(0, Assert.Single(_file.Store.Sources()).Value.FailedNights);
    }

    [Fact]
    public void A_source_that_a_night_does_not_look_at_keeps_its_count()
    {
        Fail();

        _file.Begin(StoreFile.Named("乙县人民政府", "http://yi.gov.cn/")).End();

        Assert.Equal(1, _file.Store.Sources()[_file.SourceId()].FailedNights);
    }

    [Fact]
    public void What_is_told_of_a_source_is_what_the_list_says_now()
    {
        _file.Begin().End();

        _file.Begin(StoreFile.Named() with { Region = "110101", Level = null }).End();

        var source = Assert.Single(_file.Store.Sources()).Value;
        Assert.Equal(("110101", null), (source.Region, source.Level));
    }

    private void Fail()
    {
        _file.Begin();
        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Visit, StoreFile.List)) { Failure = Silence });
        _file.End();
    }
}
