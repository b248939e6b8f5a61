using ReportExtractor.Storage;

namespace ReportExtractor.Tests.Storage.Sqlite;

public sealed class DocumentTests : IDisposable
{
    private static readonly string Page = StoreFile.Address("1.html");
    private static readonly string Other = StoreFile.Address("2.html");

    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void What_is_known_of_a_document_is_kept()
    {
        _file.Begin().Visit(Page).Fetch(Page);
        var told = new DocumentRecord(Page, Other, "标题")
        {
            Visit = _file.Store.LatestBody(Page)!.Visit,
            BodySha256 = "body 1",
            ExtractedSha256 = "body 0",
            ExtractedBy = "0.9",
            Failure = new StepFailure("unreadable", "it is torn"),
        };

        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Extract, Page)) { Document = told });

        var kept = _file.Store.Document(_file.SourceId(), Page)!;
        Assert.Equal(told with { Id = kept.Id }, kept);
        Assert.Null(_file.Store.Document(_file.SourceId(), Other));
    }

    [Fact]
    public void A_document_keeps_its_title_where_a_later_link_has_none()
    {
        _file.Begin().Visit(Page).Fetch(Page);

        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Extract, Page)) { Document = _file.Store.Document(_file.SourceId(), Page)! with { Title = null } });

        Assert.Equal("年报", _file.Store.Document(_file.SourceId(), Page)!.Title);
    }

    [Fact]
    public void A_document_that_is_gone_is_told_in_the_night_in_which_it_went()
    {
        _file.Night(Page, StoreFile.Says("5"));

        _file.Begin().Visit().Miss(Page).End();

        Assert.True(_file.Store.Document(_file.SourceId(), Page)!.IsGone);
        Assert.Equal(new ReportEvent(StoreFile.Source, "甲县财政局", 2025, Page), Assert.Single(_file.Results().Gone));
        Assert.Equal(Page, Assert.Single(_file.Results().Failures).Address);
    }

    [Fact]
    public void A_document_that_stays_gone_is_not_told_again()
    {
        _file.Night(Page, StoreFile.Says("5")).Begin().Visit().Miss(Page).End();

        _file.Begin().Visit(Page).Miss(Page).End();

        Assert.Empty(_file.Results().Gone);
    }

    [Fact]
    public void A_document_that_was_never_there_is_a_failure_and_not_gone()
    {
        _file.Begin().Visit(Page).Miss(Page).End();

        Assert.Empty(_file.Results().Gone);
        Assert.Equal("not_found", Assert.Single(_file.Results().Failures).Failure.Cause);
        Assert.Null(_file.Store.Document(_file.SourceId(), Page));
    }

    [Fact]
    public void A_document_without_a_report_is_told_when_it_goes()
    {
        _file.Begin().Visit(Page).Fetch(Page).Extract(Page).End();

        _file.Begin().Visit().Miss(Page).End();

        Assert.Equal(new ReportEvent(StoreFile.Source, null, null, Page), Assert.Single(_file.Results().Gone));
    }

    [Fact]
    public void A_document_that_is_back_is_gone_no_more()
    {
        _file.Night(Page, StoreFile.Says("5")).Begin().Visit().Miss(Page).End();

        _file.Night(Page, StoreFile.Says("5"));

        Assert.False(_file.Store.Document(_file.SourceId(), Page)!.IsGone);
        Assert.Empty(_file.Results().Gone);
        Assert.Empty(_file.Results().New);
        Assert.Single(_file.History().Versions);
    }

    [Fact]
    public void What_a_document_said_that_is_gone_is_not_there_any_more_and_is_checked_all_the_same()
    {
        _file.Night(Page, StoreFile.Says("5")).Begin().Visit().Miss(Page).End();

        Assert.False(Assert.Single(_file.History().Versions).IsCurrent);
        Assert.Single(_file.Store.CurrentReports(_file.SourceId()));
    }

    [Fact]
    public void A_document_that_moved_is_neither_gone_nor_a_failure()
    {
        _file.Night(Page, StoreFile.Says("5"));

        _file.Begin().Visit(Other).Miss(Page).Read(Other, StoreFile.Says("5")).End();

        Assert.Empty(_file.Results().Gone);
        Assert.Empty(_file.Results().Failures);
        Assert.Equal(Other, Assert.Single(_file.Results().Moved).Address);
    }

    [Fact]
    public void A_document_of_two_reports_of_which_one_moved_is_a_failure()
    {
        _file.Night(Page, StoreFile.Says("5"), StoreFile.Says("8", year: 2024));

        _file.Begin().Visit(Other).Miss(Page).Read(Other, StoreFile.Says("5")).End();

        Assert.Equal(Page, Assert.Single(_file.Results().Failures).Address);
        Assert.Equal([2024, 2025], _file.Results().Gone.Select(gone => gone.Year!.Value));
    }

    [Fact]
    public void A_document_that_moved_to_one_that_is_gone_too_is_gone()
    {
        _file.Begin().Visit(Page, Other).Read(Page, StoreFile.Says("5")).Read(Other, StoreFile.Says("5")).End();

        _file.Begin().Visit().Miss(Page).Miss(Other).End();

        Assert.Equal([Page, Other], _file.Results().Gone.Select(gone => gone.Address));
        Assert.Equal([Page, Other], _file.Results().Failures.Select(failed => failed.Address));
    }
}
