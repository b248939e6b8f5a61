using ReportExtractor.Storage;

namespace ReportExtractor.Tests.Storage.Sqlite;

public sealed class QueueTests : IDisposable
{
    private readonly StoreFile _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_night_begins_with_what_the_sources_name()
    {
        _file.Begin(new SourceRecord("甲", null, null, [new(StoreFile.Host, StoreFile.List, IsList: true), new(StoreFile.Host, StoreFile.Address("1.pdf"), IsList: false)]));

        var first = _file.Store.NextStep(_file.Run, StoreFile.Host)!;
        Assert.Equal((StepKind.Visit, StoreFile.List, 0), (first.Step.Kind, first.Step.Address, first.Step.Depth));
        _file.Store.Complete(_file.Run, new StepOutcome(first));
        Assert.Equal((StepKind.Fetch, StoreFile.Address("1.pdf")), (_file.Store.NextStep(_file.Run, StoreFile.Host)!.Step.Kind, _file.Store.NextStep(_file.Run, StoreFile.Host)!.Step.Address));
    }

    [Fact]
    public void A_night_that_was_cut_short_is_gone_on_with()
    {
        var run = _file.Begin().Visit(StoreFile.Address("1.html")).Run;
        _file.Close();

        Assert.Equal(run, _file.Store.UnfinishedRun());
        Assert.Equal(run, _file.Begin().Run);
        Assert.Equal((1, 1), _file.Store.Count(run));
    }

    [Fact]
    public void After_a_night_that_ended_comes_another()
    {
        var first = _file.Begin().Visit().End().Run;

        Assert.Null(_file.Store.UnfinishedRun());
        Assert.NotEqual(first, _file.Begin().Run);
        Assert.Equal((1, 0), _file.Store.Count(_file.Run));
    }

    [Fact]
    public void A_source_that_is_new_on_the_list_joins_a_night_that_is_gone_on_with()
    {
        _file.Begin();

        _file.Begin(StoreFile.Named(), StoreFile.Named("乙县人民政府", "http://yi.gov.cn/"));

        Assert.Equal([StoreFile.Host, "yi.gov.cn"], _file.Store.WaitingHosts(_file.Run));
    }

    [Fact]
    public void A_step_is_queued_once_a_night()
    {
        var page = StoreFile.Address("1.html");
        _file.Begin().Visit(page, page).Fetch(page);

        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Extract, page)) { Next = [_file.Step(StepKind.Fetch, page), _file.Step(StepKind.Visit, StoreFile.List)] });

        Assert.Equal((0, 3), _file.Store.Count(_file.Run));
    }

    [Fact]
    public void Two_sources_may_queue_the_same_address()
    {
        _file.Begin(StoreFile.Named("甲"), StoreFile.Named("乙"));

        Assert.Equal((2, 0), _file.Store.Count(_file.Run));
    }

    [Fact]
    public void What_was_fetched_is_read_before_more_is_fetched()
    {
        _file.Begin().Visit(StoreFile.Address("1.html"), StoreFile.Address("2.html"), StoreFile.Address("3.html"));

        _file.Fetch(StoreFile.Address("2.html"));

        Assert.Equal(_file.Waiting(StepKind.Extract, StoreFile.Address("2.html")).Id, _file.Store.NextStep(_file.Run, StoreFile.Host)!.Id);
    }

    [Fact]
    public void Steps_are_done_in_the_order_in_which_they_were_found()
    {
        _file.Begin().Visit(StoreFile.Address("9.html"), StoreFile.Address("1.html"));

        Assert.Equal(StoreFile.Address("9.html"), _file.Store.NextStep(_file.Run, StoreFile.Host)!.Step.Address);
    }

    [Fact]
    public void A_step_waits_until_it_is_completed()
    {
        _file.Begin();
        var step = _file.Store.NextStep(_file.Run, StoreFile.Host)!;

        Assert.Equal(step, _file.Store.NextStep(_file.Run, StoreFile.Host));
        _file.Store.Complete(_file.Run, new StepOutcome(step) { Failure = new StepFailure("timeout", "nothing came") });
        Assert.Null(_file.Store.NextStep(_file.Run, StoreFile.Host));
    }

    [Fact]
    public void Hosts_wait_in_the_order_of_their_first_step()
    {
        _file.Begin(StoreFile.Named("甲", "http://z.gov.cn/", "http://a.gov.cn/", "http://z.gov.cn/2"), StoreFile.Named("乙", "http://m.gov.cn/"));

        Assert.Equal(["z.gov.cn", "a.gov.cn", "m.gov.cn"], _file.Store.WaitingHosts(_file.Run));
        foreach (var _ in Enumerable.Range(0, 2))
            _file.Store.Complete(_file.Run, new StepOutcome(_file.Store.NextStep(_file.Run, "z.gov.cn")!));
        Assert.Equal(["a.gov.cn", "m.gov.cn"], _file.Store.WaitingHosts(_file.Run));
    }

    [Fact]
    public void Steps_of_a_kind_are_counted_done_or_not()
    {
        _file.Begin().Visit(StoreFile.Address("1.html"), StoreFile.Address("2.html")).Fetch(StoreFile.Address("1.html"));

        Assert.Equal(2, _file.Store.Count(_file.Run, _file.SourceId(), StepKind.Fetch));
        Assert.Equal(0, _file.Store.Count(_file.Run, _file.SourceId(), StepKind.Page));
    }

    [Fact]
    public void A_step_keeps_all_that_it_was_queued_with()
    {
        _file.Begin();
        var found = new NewStep(_file.SourceId(), StepKind.Page, "b.gov.cn", "http://b.gov.cn/'; DROP TABLE steps; --{0}", "标题 \"x\" {1}", 3, StoreFile.List);

        _file.Store.Complete(_file.Run, new StepOutcome(_file.Waiting(StepKind.Visit, StoreFile.List)) { Next = [found] });

        Assert.Equal(found, _file.Store.NextStep(_file.Run, "b.gov.cn")!.Step);
    }

    [Fact]
    public void Documents_that_are_known_are_asked_for_again_and_those_that_are_gone_are_not()
    {
        _file.Begin().Visit(StoreFile.Address("1.html"), StoreFile.Address("2.html")).Fetch(StoreFile.Address("1.html")).Fetch(StoreFile.Address("2.html")).End();
        _file.Begin().Visit().Miss(StoreFile.Address("1.html")).End();

        _file.Begin().Visit();

        var step = _file.Store.NextStep(_file.Run, StoreFile.Host)!;
        Assert.Equal((StepKind.Fetch, StoreFile.Address("2.html"), "年报"), (step.Step.Kind, step.Step.Address, step.Step.Title));
        Assert.Equal((1, 1), _file.Store.Count(_file.Run));
    }

    [Fact]
    public void Checking_is_queued_only_where_something_is_new()
    {
        var page = StoreFile.Address("1.html");
        _file.Begin().Visit(page).Read(page, StoreFile.Says("5"));
        Assert.Equal(1, _file.Store.Count(_file.Run, _file.SourceId(), StepKind.Verify));
        _file.End();

        _file.Night(page, StoreFile.Says("5"));
        Assert.Equal(0, _file.Store.Count(_file.Run, _file.SourceId(), StepKind.Verify));
    }
}
