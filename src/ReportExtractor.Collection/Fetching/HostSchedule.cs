namespace ReportExtractor.Collection.Fetching;

/// <summary>
/// Says when a host may next be asked: one request at a time, and between the end of one and the next a delay that follows
/// the host's latency and grows while it fails. What the host itself asks for counts for all that is asked of it.
/// </summary>
internal sealed class HostSchedule(FetchSettings settings, TimeProvider time) : IDisposable
{
    private const double LatencyFactor = 2;
    private const int MaxStrain = 4;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _lock = new();
    private DateTimeOffset _next;
    private TimeSpan _latency;
    private int _strain;
    private DateTimeOffset _closedUntil;
    private FetchFailure? _closedBy;

    /// <summary>The delay that the host's robots.txt asks for, up to the longest that is kept.</summary>
    public TimeSpan CrawlDelay { get; set; }

    /// <summary>The delay between the end of a request and the next.</summary>
    public TimeSpan Delay
    {
        get
        {
            lock (_lock)
            {
                var calm = TimeSpan.FromTicks(Math.Max(settings.Delay.Ticks, (long)(_latency.Ticks * LatencyFactor)));
                var strained = TimeSpan.FromTicks(Math.Min(settings.MaxDelay.Ticks, calm.Ticks << _strain));
                var asked = CrawlDelay < settings.MaxDelay ? CrawlDelay : settings.MaxDelay;
                return strained > asked ? strained : asked;
            }
        }
    }

    /// <summary>Waits for the host's next turn, which lasts until <see cref="End"/>.</summary>
    /// <exception cref="FetchException">The host asks to be left alone for longer than is waited.</exception>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var (at, closed) = Next();
            var now = time.GetUtcNow();
            if (closed is not null && at - now > settings.MaxWait)
                throw new FetchException(closed with { RetryAt = at }, isPassing: false);
            if (at > now)
                await Task.Delay(at - now, time, cancellation).ConfigureAwait(false);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    /// <summary>Ends a turn.</summary>
    /// <param name="latency">How long the host took to answer; null if it did not.</param>
    /// <param name="failure">How the host failed; null if it did not.</param>
    public void End(TimeSpan? latency, FetchFailure? failure)
    {
        lock (_lock)
        {
            if (latency is { } taken)
                _latency = _latency == default ? taken : (_latency * 3 + taken) / 4;
            _strain = failure is null ? Math.Max(0, _strain - 1) : Math.Min(MaxStrain, _strain + 1);
            if (failure?.RetryAt is { } until && until > _closedUntil)
                (_closedUntil, _closedBy) = (until, failure);
        }

        var next = time.GetUtcNow() + Delay;
        lock (_lock)
            _next = next;
        _turn.Release();
    }

    public void Dispose() => _turn.Dispose();

    private (DateTimeOffset At, FetchFailure? Closed) Next()
    {
        lock (_lock)
            return _closedUntil > _next ? (_closedUntil, _closedBy) : (_next, null);
    }
}
