using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Collection.Fetching;

/// <summary>
/// Fetches addresses as a good guest: allowed hosts and public networks only, what robots.txt allows, one request at a time
/// a host, and with all that went over the wire kept. Several addresses may be fetched at once.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private readonly FetchSettings _settings;
    private readonly GuardedConnection _guard;
    private readonly Hosts _hosts;
    private readonly Asker _asker;
    private readonly RobotsCache _robots;

    /// <summary>Creates a fetcher, of which there must be one only in a program, so that no host is asked twice at once.</summary>
    /// <param name="settings">How servers are asked.</param>
    /// <param name="time">The clock; the system's if null.</param>
    /// <param name="goesOn">Another program may have asked the same hosts until now, as one does that was killed: their delay counts from now.</param>
    public Fetcher(FetchSettings settings, TimeProvider? time = null, bool goesOn = false)
        : this(settings, new GuardedConnection(settings.AllowedNetworks), time ?? TimeProvider.System, goesOn)
    {
    }

    internal Fetcher(FetchSettings settings, GuardedConnection guard, TimeProvider time, bool goesOn = false)
    {
        _settings = settings;
        _guard = guard;
        _hosts = new Hosts(settings, guard, time, goesOn ? time.GetTimestamp() : null);
        _asker = new Asker(settings, _hosts, time);
        _robots = new RobotsCache(_asker, _hosts, guard, time);
    }

    /// <summary>Fetches an address, and goes where redirects lead.</summary>
    /// <param name="address">The address.</param>
    /// <param name="policy">What may be asked for its source.</param>
    /// <param name="stored">Responses kept from an earlier time: what has not changed since is not sent again.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<FetchResult> FetchAsync(Uri address, FetchPolicy policy, Func<Uri, StoredResponse?> stored, CancellationToken cancellation)
    {
        var exchanges = new List<Exchange>();
        var seen = new HashSet<Uri>();
        var at = address;
        while (true)
        {
            if (Refusal(at, policy, at == address) is { } refusal)
                return Failed(refusal);
            if (!seen.Add(at) || seen.Count > _settings.MaxRedirects + 1)
                return Failed(new FetchFailure(FailureCause.RedirectLoop, seen.Contains(at) ? "its redirects go round in a circle" : $"it has more than {_settings.MaxRedirects} redirects"));
            if (at != address && IsHome(at) && !IsHome(address))
                return Failed(new FetchFailure(FailureCause.RedirectedHome, $"it leads to the home page {at}"));
            if (await _robots.CheckAsync(at, policy, stored, exchanges, cancellation).ConfigureAwait(false) is { } forbidden)
                return Failed(forbidden);
            var answer = await _asker.AskAsync(at, policy.AcceptsBrokenTls, stored(at), exchanges, cancellation).ConfigureAwait(false);
            if (answer.Failure is not null || answer.Response is null || Redirect.Of(at, answer.Response) is not { } next)
                return new FetchResult(at, answer.Response, answer.IsUnchanged, answer.Failure, exchanges);
            at = next;
        }

        FetchResult Failed(FetchFailure failure) => new(at, null, false, failure, exchanges);
    }

    /// <inheritdoc/>
    public void Dispose() => _hosts.Dispose();

    private FetchFailure? Refusal(Uri at, FetchPolicy policy, bool isFirst)
    {
        try
        {
            _guard.Check(at);
        }
        catch (RefusedAddressException error)
        {
            return new FetchFailure(FailureCause.RefusedAddress, isFirst ? error.Message : $"it leads to {at}: {error.Message}");
        }

        return policy.Covers(at) ? null : new FetchFailure(FailureCause.ForeignHost, isFirst ? $"its host {at.IdnHost} is none of the source's" : $"it leads to {at}, which is on none of the source's hosts");
    }

    private static bool IsHome(Uri address) => address.AbsolutePath is "/" or "/index.html" or "/index.htm" or "/index.shtml" or "/index.jsp" && address.Query.Length == 0;
}
