using Microsoft.Data.Sqlite;
using ReportExtractor.Storage;

namespace ReportExtractor.Tests.Storage.Sqlite;

public sealed class CompletionTests : IDisposable
{
    private static readonly string[] Tables = ["archives", "visits", "documents", "reports", "versions", "cells", "findings", "steps"];
    private static readonly string Page = StoreFile.Address("1.html");

    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void An_outcome_whose_last_part_fails_leaves_no_trace()
    {
        _file.Begin().Visit(Page);
        var whole = Outcome();
        var before = Rows();

        Assert.Throws<SqliteException>(() => _file.Store.Complete(_file.Run, whole with { Next = [.. whole.Next, _file.Step(StepKind.Fetch, Page) with { Source = 999 }] }));

        Assert.Equal(before, Rows());
        Assert.Equal(whole.Step.Id, _file.Waiting(StepKind.Fetch, Page).Id);
    }

    [Fact]
    public void It_can_be_completed_afterwards()
    {
        _file.Begin().Visit(Page);
        var whole = Outcome();
        Assert.Throws<SqliteException>(() => _file.Store.Complete(_file.Run, whole with { Next = [_file.Step(StepKind.Fetch, Page) with { Source = 999 }] }));

        _file.Store.Complete(_file.Run, whole);

        Assert.Equal("a.warc.gz", Assert.Single(_file.Store.Archives()).Key);
        Assert.Single(_file.Store.Histories(null, null, onlyChanged: false));
    }

    [Fact]
    public void The_archive_has_the_length_that_was_noted_last()
    {
        _file.Begin().Visit(Page, StoreFile.Address("2.html")).Fetch(Page).Fetch(StoreFile.Address("2.html"));

        Assert.Equal(200, _file.Store.Archives()["a.warc.gz"]);
    }

    [Fact]
    public void A_body_is_found_where_the_archive_keeps_it()
    {
        _file.Begin().Visit(Page);
        _file.Store.Complete(_file.Run, Outcome());

        var body = _file.Store.LatestBody(Page)!;

        Assert.Equal(new StoredBody(body.Visit, "\"1\"", "Fri, 30 Jan 2026 00:00:00 GMT", _file.Now, "aa", new ArchivePlace("a.warc.gz", 10, 90)), body);
        Assert.Equal(body, _file.Store.Body(_file.Store.Document(_file.SourceId(), Page)!.Visit!.Value));
    }

    [Fact]
    public void A_visit_that_brought_the_same_body_again_leads_to_the_one_that_is_kept()
    {
        _file.Begin().Visit(Page);
        _file.Store.Complete(_file.Run, Outcome());
        var kept = _file.Store.LatestBody(Page)!;
        _file.End().Begin().Visit();

        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Fetch, Page)) { Visits = [Got(304) with { BodySha256 = "aa", BodyVisit = kept.Visit, ETag = "\"2\"" }] });

        Assert.Equal(kept with { ETag = "\"2\"", LastModified = null }, _file.Store.LatestBody(Page));
    }

    [Fact]
    public void The_same_body_sent_in_full_counts_as_asked_for_then()
    {
        _file.Begin().Visit(Page);
        _file.Store.Complete(_file.Run, Outcome());
        var kept = _file.Store.LatestBody(Page)!;
        _file.End().Begin().Visit();

        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Fetch, Page)) { Visits = [Got(200) with { BodySha256 = "aa", BodyVisit = kept.Visit }] });

        Assert.Equal((kept.Visit, _file.Now), (_file.Store.LatestBody(Page)!.Visit, _file.Store.LatestBody(Page)!.Asked));
    }

    [Fact]
    public void A_visit_that_failed_does_not_hide_the_body_that_is_kept()
    {
        _file.Begin().Visit(Page);
        _file.Store.Complete(_file.Run, Outcome());
        var kept = _file.Store.LatestBody(Page);
        _file.End().Begin().Visit().Miss(Page);

        Assert.Equal(kept, _file.Store.LatestBody(Page));
        Assert.Null(_file.Store.LatestBody(StoreFile.Address("2.html")));
    }

    // Everything that a step can lead to.
    private StepOutcome Outcome() => new(_file.Waiting(StepKind.Fetch, Page))
    {
        Archive = ("a.warc.gz", 100),
        Visits = [Got(301), Got(200) with { BodySha256 = "aa", ETag = "\"1\"", LastModified = "Fri, 30 Jan 2026 00:00:00 GMT", Place = new ArchivePlace("a.warc.gz", 10, 90) }],
        Document = new DocumentRecord(Page, Page, "年报") { BodySha256 = "aa" },
        Versions = [StoreFile.Says("5")],
        Findings = [],
        Next = [_file.Step(StepKind.Page, StoreFile.Address("2.html"))],
    };

    private VisitRecord Got(int status) => new(Page, _file.Now, TimeSpan.FromSeconds(0.5), status, null, 100, status == 304);

    private List<long> Rows() => [.. Tables.Select(table => _file.Numbers($"SELECT count(*) FROM {table}")[0])];
}
