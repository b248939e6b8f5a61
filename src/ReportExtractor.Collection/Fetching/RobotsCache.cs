using System.Collections.Concurrent;
using ReportExtractor.Collection.Robots;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Collection.Fetching;

/// <summary>
/// What the robots.txt of each host says. Source: RFC 9309, 2.3, and stricter where that leaves a choice: a host that
/// refuses to show the file (401, 403) is taken to refuse everything.
/// </summary>
internal sealed class RobotsCache(Asker asker, Hosts hosts, GuardedConnection guard, TimeProvider time)
{
    // What the standard asks for at least; beyond them the file counts as absent.
    private const int MaxRedirects = 5;

    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    // A failure is looked at again soon, and not at each address.
    private static readonly TimeSpan FailureKeptFor = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    /// <summary>Why an address may not be asked for; null if it may.</summary>
    /// <param name="address">The address.</param>
    /// <param name="policy">What may be asked for its source.</param>
    /// <param name="stored">Responses kept from an earlier time.</param>
    /// <param name="exchanges">Where what goes over the wire is collected.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<FetchFailure?> CheckAsync(Uri address, FetchPolicy policy, Func<Uri, StoredResponse?> stored, List<Exchange> exchanges, CancellationToken cancellation)
    {
        var authority = address.GetLeftPart(UriPartial.Authority);
        var slot = _slots.GetOrAdd(authority, _ => new Slot());
        await slot.Gate.WaitAsync(cancellation).ConfigureAwait(false);
        Entry entry;
        try
        {
            if (slot.Entry is null || slot.Entry.Until <= time.GetUtcNow())
                slot.Entry = await FetchAsync(new Uri(authority + RobotsPath.OfTheFile), policy, stored, exchanges, cancellation).ConfigureAwait(false);
            entry = slot.Entry;
        }
        finally
        {
            slot.Gate.Release();
        }

        hosts.Schedule(address).CrawlDelay = entry.Rules.CrawlDelay ?? default;
        return entry.Rules.Allows(address) ? null : entry.Failure ?? new FetchFailure(FailureCause.RobotsDisallowed, "its host's robots.txt asks not to fetch it");
    }

    private async Task<Entry> FetchAsync(Uri file, FetchPolicy policy, Func<Uri, StoredResponse?> stored, List<Exchange> exchanges, CancellationToken cancellation)
    {
        var at = file;
        for (var hop = 0; hop <= MaxRedirects; hop++)
        {
            var answer = await asker.AskAsync(at, policy.AcceptsBrokenTls, stored(at), exchanges, cancellation).ConfigureAwait(false);
            if (answer.Response is { } response && answer.Failure is null)
            {
                if (Redirect.Of(at, response) is not { } next)
                    return Keep(RobotsRules.Parse(response.Body.Span, FetchSettings.Product), null, KeptFor);

                // What the guard would refuse cannot be reached.
                try
                {
                    guard.Check(next);
                }
                catch (RefusedAddressException error)
                {
                    return Unreachable($"it leads to {next}: {error.Message}");
                }

                at = next;
                continue;
            }

            return answer.Failure!.Cause switch
            {
                FailureCause.NotFound or FailureCause.ClientError => Keep(RobotsRules.AllowAll, null, KeptFor),
                FailureCause.Forbidden => Keep(RobotsRules.DisallowAll, new FetchFailure(FailureCause.RobotsDisallowed, $"its host's robots.txt may not be seen (status {answer.Response?.Status})"), KeptFor),
                // Not the file alone is out of reach.
                FailureCause.Tls or FailureCause.Connection or FailureCause.RefusedAddress => Keep(RobotsRules.DisallowAll, answer.Failure, FailureKeptFor),
                _ => Unreachable(answer.Failure.Message, answer.Failure.RetryAt),
            };
        }

        return Keep(RobotsRules.AllowAll, null, KeptFor);
    }

    private Entry Unreachable(string reason, DateTimeOffset? retryAt = null) => Keep(RobotsRules.DisallowAll, new FetchFailure(FailureCause.RobotsUnreachable, $"its host's robots.txt cannot be had: {reason}", retryAt), FailureKeptFor);

    private Entry Keep(RobotsRules rules, FetchFailure? failure, TimeSpan duration) => new(rules, failure, time.GetUtcNow() + duration);

    private sealed class Slot
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public Entry? Entry { get; set; }
    }

    private sealed record Entry(RobotsRules Rules, FetchFailure? Failure, DateTimeOffset Until);
}
