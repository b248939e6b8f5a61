using Microsoft.Extensions.Time.Testing;
using ReportExtractor.Collection.Fetching;

namespace ReportExtractor.Tests.Collection.Fetching;

/// <summary>When a host may be asked, by a clock that only the tests move.</summary>
public sealed class HostScheduleTests : IDisposable
{
    private static readonly FetchSettings Settings = new("test@example.org") { Delay = Seconds(5), MaxDelay = Seconds(60), MaxWait = Seconds(300) };

    private static readonly FetchFailure Failed = new(FailureCause.ServerError, "its server fails (status 500)");

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);

    private readonly CountingClock _time = new(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero));
    private readonly HostSchedule _schedule;

    public HostScheduleTests() => _schedule = new HostSchedule(Settings, _time);

    public void Dispose() => _schedule.Dispose();

    [Fact]
    public void The_first_turn_begins_at_once() => Assert.True(Begin().IsCompletedSuccessfully);

    [Fact]
    public async Task A_host_that_others_asked_until_now_is_left_its_delay()
    {
        using var schedule = new HostSchedule(Settings, _time, _time.GetTimestamp());

        var turn = schedule.BeginAsync(CancellationToken.None);
        _time.Advance(Seconds(5) - Moment);
        Assert.False(turn.IsCompleted);
        await AdvanceUntilAsync(turn);
    }

    [Fact]
    public async Task Between_the_end_of_a_turn_and_the_next_is_the_delay()
    {
        await Begin();
        _time.Advance(Seconds(20));
        _schedule.End(Seconds(1), null);

        await AssertBeginsAfterAsync(Seconds(5));
    }

    [Fact]
    public async Task Time_that_has_passed_since_counts()
    {
        await TurnAsync(Seconds(1));
        _time.Advance(Seconds(3));

        await AssertBeginsAfterAsync(Seconds(2));
    }

    [Fact]
    public async Task After_a_long_time_a_turn_begins_at_once()
    {
        await TurnAsync(Seconds(1));
        _time.Advance(Seconds(5));

        Assert.True(Begin().IsCompletedSuccessfully);
    }

    [Fact]
    public async Task The_delay_is_twice_the_hosts_latency_which_follows_its_answers_slowly()
    {
        await TurnAsync(Seconds(10));
        Assert.Equal(Seconds(20), _schedule.Delay);

        await TurnAsync(Seconds(2));
        Assert.Equal(Seconds(16), _schedule.Delay);

        await TurnAsync(Seconds(16));
        Assert.Equal(Seconds(20), _schedule.Delay);
    }

    [Fact]
    public async Task A_quick_host_is_asked_no_more_often_than_the_least_delay_says()
    {
        await TurnAsync(Seconds(0.01));

        Assert.Equal(Seconds(5), _schedule.Delay);
    }

    [Fact]
    public async Task The_delay_doubles_with_each_failure_up_to_the_longest_and_halves_with_each_success()
    {
        var delays = new List<double>();
        foreach (var failure in new[] { Failed, Failed, Failed, Failed, Failed, null, null, null, null, null })
        {
            await TurnAsync(null, failure);
            delays.Add(_schedule.Delay.TotalSeconds);
        }

        Assert.Equal([10, 20, 40, 60, 60, 40, 20, 10, 5, 5], delays);
    }

    [Fact]
    public async Task However_often_it_fails_the_delay_is_no_more_than_sixteen_times_the_usual()
    {
        using var schedule = new HostSchedule(Settings with { MaxDelay = Seconds(3600) }, _time);
        for (var i = 0; i < 10; i++)
        {
            var turn = schedule.BeginAsync(CancellationToken.None);
            _time.Advance(Seconds(3600));
            await turn;
            schedule.End(null, Failed);
        }

        Assert.Equal(Seconds(80), schedule.Delay);
    }

    [Fact]
    public async Task A_very_slow_host_is_asked_after_the_longest_delay()
    {
        await TurnAsync(Seconds(200));

        Assert.Equal(Seconds(60), _schedule.Delay);
    }

    [Fact]
    public void A_least_delay_beyond_the_longest_is_kept()
    {
        using var schedule = new HostSchedule(Settings with { Delay = Seconds(120) }, _time);

        Assert.Equal(Seconds(120), schedule.Delay);
    }

    [Theory]
    [InlineData(2, 5)]
    [InlineData(30, 30)]
    [InlineData(600, 60)]
    public void A_crawl_delay_counts_where_it_is_longer_up_to_the_longest(int asked, int delay)
    {
        _schedule.CrawlDelay = Seconds(asked);

        Assert.Equal(Seconds(delay), _schedule.Delay);
    }

    [Fact]
    public async Task A_crawl_delay_counts_from_the_turn_on_that_brought_it()
    {
        await TurnAsync(Seconds(1));
        _schedule.CrawlDelay = Seconds(30);

        await AssertBeginsAfterAsync(Seconds(30));
    }

    [Fact]
    public async Task A_host_that_asks_to_be_left_alone_for_a_while_is()
    {
        await TurnAsync(Seconds(1), Failed with { RetryAt = _time.GetUtcNow() + Seconds(200) });

        await AssertBeginsAfterAsync(Seconds(200));
    }

    [Fact]
    public async Task A_wish_that_is_shorter_than_the_delay_changes_nothing()
    {
        await TurnAsync(Seconds(1), Failed with { RetryAt = _time.GetUtcNow() + Seconds(1) });

        await AssertBeginsAfterAsync(Seconds(10));
    }

    [Fact]
    public async Task A_host_that_asks_to_be_left_alone_for_long_is_left_for_another_night()
    {
        var until = _time.GetUtcNow() + Seconds(305);
        await TurnAsync(Seconds(1), Failed with { RetryAt = until });

        var refused = await Assert.ThrowsAsync<FetchException>(() => Begin());

        Assert.Equal((FailureCause.ServerError, until, false), (refused.Failure.Cause, refused.Failure.RetryAt, refused.IsPassing));
        await Assert.ThrowsAsync<FetchException>(() => Begin());
        _time.Advance(Seconds(10));
        await AssertBeginsAfterAsync(Seconds(295));
    }

    [Fact]
    public async Task Turns_are_taken_one_at_a_time_in_the_order_in_which_they_were_asked_for()
    {
        var order = new List<int>();
        await Begin();
        var turns = Enumerable.Range(1, 4).Select(async turn =>
        {
            await Begin();
            lock (order)
                order.Add(turn);
        }).ToList();
        for (var turn = 1; turn <= 4; turn++)
        {
            var timers = _time.Timers;
            _schedule.End(Seconds(1), null);
            AwaitTimer(timers);
            _time.Advance(Seconds(5) - Moment);
            Assert.Equal(turn - 1, order.Count);
            await AdvanceUntilAsync(turns[turn - 1]);
            Assert.Equal(Enumerable.Range(1, turn), order);
        }
    }

    [Fact]
    public async Task Whoever_stops_waiting_leaves_the_turn_to_the_next()
    {
        await TurnAsync(Seconds(1));
        using var stop = new CancellationTokenSource();
        var stopped = _schedule.BeginAsync(stop.Token);
        var next = Begin();
        var timers = _time.Timers;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped);
        AwaitTimer(timers);
        Assert.False(next.IsCompleted);
        await AdvanceUntilAsync(next, Seconds(5));
    }

    [Fact]
    public async Task A_clock_that_is_set_back_makes_nobody_wait()
    {
        var time = new SetClock(_time);
        using var schedule = new HostSchedule(Settings, time);
        await schedule.BeginAsync(CancellationToken.None);
        schedule.End(Seconds(1), null);
        time.Set = TimeSpan.FromHours(-8);
        _time.Advance(Seconds(5));

        Assert.True(schedule.BeginAsync(CancellationToken.None).IsCompletedSuccessfully);
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private Task Begin() => _schedule.BeginAsync(CancellationToken.None);

    private async Task TurnAsync(TimeSpan? latency, FetchFailure? failure = null)
    {
        var turn = Begin();
        if (!turn.IsCompleted)
            await AdvanceUntilAsync(turn, Seconds(300));
        _schedule.End(latency, failure);
    }

    private async Task AssertBeginsAfterAsync(TimeSpan wait)
    {
        var turn = Begin();
        _time.Advance(wait - Moment);
        Assert.False(turn.IsCompleted);
        await AdvanceUntilAsync(turn);
    }

    // What waits may need a moment until it is told that the clock was moved.
    private async Task AdvanceUntilAsync(Task task, TimeSpan? by = null)
    {
        _time.Advance(by ?? Moment);
        await task.WaitAsync(Seconds(30));
    }

    // Whose turn it is goes on in a thread of its own, and waits for a time that counts from when it began to.
    private void AwaitTimer(int before) => Assert.True(SpinWait.SpinUntil(() => _time.Timers > before, Seconds(30)));

    /// <summary>A clock that is moved by hand and counts who waits for it.</summary>
    private sealed class CountingClock(DateTimeOffset start) : FakeTimeProvider(start)
    {
        private int _timers;

        public int Timers => Volatile.Read(ref _timers);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            Interlocked.Increment(ref _timers);
            return timer;
        }
    }

    private sealed class SetClock(TimeProvider time) : TimeProvider
    {
        public TimeSpan Set { get; set; }

        public override long TimestampFrequency => time.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => time.GetUtcNow() + Set;

        public override long GetTimestamp() => time.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => time.CreateTimer(callback, state, dueTime, period);
    }
}
