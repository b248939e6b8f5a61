namespace ReportExtractor.Collection.Fetching;

/// <summary>
/// Says when a host may next be asked: one request at a time, and between the end of one and the next a delay that follows
/// the host's latency and grows while it fails. What the host itself asks for counts for all that is asked of it.
/// </summary>
/// <param name="settings">The delays.</param>
/// <param name="time">The clock.</param>
/// <param name="askedUntil">Until when others asked it, as a timestamp of the clock; null if nobody did.</param>
internal sealed class HostSchedule(FetchSettings settings, TimeProvider time, long? askedUntil = null) : IDisposable
{
    private const double LatencyFactor = 2;
    private const int MaxStrain = 4;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Lock _lock = new();
    private long? _ended = askedUntil;
    private TimeSpan _latency;
    private int _strain;
    private DateTimeOffset _closedUntil;
    private FetchFailure? _closedBy;

    /// <summary>The delay that the host's robots.txt asks for; it counts from the last turn on, up to the longest that is kept.</summary>
    public TimeSpan CrawlDelay { get; set; }

    /// <summary>The delay between the end of a request and the next.</summary>
    public TimeSpan Delay
    {
        get
        {
            lock (_lock)
            {
                var calm = TimeSpan.FromTicks(Math.Max(settings.Delay.Ticks, (long)(_latency.Ticks * LatencyFactor)));
                var strained = TimeSpan.FromTicks(calm.Ticks << _strain);
                var asked = strained > CrawlDelay ? strained : CrawlDelay;
                var longest = settings.MaxDelay > settings.Delay ? settings.MaxDelay : settings.Delay;
                return asked < longest ? asked : longest;
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
            var (wait, closed) = Next();
            if (closed is not null && wait > settings.MaxWait)
                throw new FetchException(closed, isPassing: false);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
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
            _ended = time.GetTimestamp();
        }

        _turn.Release();
    }

    public void Dispose() => _turn.Dispose();

    // How long ago a turn ended is no matter of the clock, which may be set meanwhile.
    private (TimeSpan Wait, FetchFailure? Closed) Next()
    {
        lock (_lock)
        {
            var turn = _ended is { } ended ? Delay - time.GetElapsedTime(ended) : TimeSpan.Zero;
            var closed = _closedUntil - time.GetUtcNow();
            return closed > turn ? (closed, _closedBy) : (turn, null);
        }
    }
}
