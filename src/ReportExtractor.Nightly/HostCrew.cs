using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>Gives each host that has steps waiting to one worker at a time, so that none is asked by two.</summary>
internal static class HostCrew
{
    /// <summary>Works until no host has steps waiting that a worker took up.</summary>
    /// <param name="store">The queue.</param>
    /// <param name="run">The night.</param>
    /// <param name="workers">How many hosts are worked on at once.</param>
    /// <param name="work">Does what waits for a host; false if it leaves something for another night.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task RunAsync(IReportStore store, long run, int workers, Func<string, CancellationToken, Task<bool>> work, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var pending = new Queue<string>();
        var busy = new Dictionary<string, Task<bool>>(StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            while (true)
            {
                if (pending.Count == 0)
                    pending = new Queue<string>(store.WaitingHosts(run).Where(host => host.Length > 0 && !left.Contains(host) && !busy.ContainsKey(host)));
                while (busy.Count < workers && pending.TryDequeue(out var host))
                {
                    if (!busy.ContainsKey(host))
                        busy.Add(host, work(host, stop.Token));
                }

                if (busy.Count == 0)
                    return;
                await Task.WhenAny(busy.Values).ConfigureAwait(false);
                var finished = busy.First(worker => worker.Value.IsCompleted).Key;
                busy.Remove(finished, out var done);
                if (!await done!.ConfigureAwait(false))
                    left.Add(finished);
            }
        }
        finally
        {
            // One worker's failure ends the night; the others leave their steps waiting.
            await stop.CancelAsync().ConfigureAwait(false);
            await ((Task)Task.WhenAll(busy.Values)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
