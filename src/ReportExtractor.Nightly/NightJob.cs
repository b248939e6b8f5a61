using ReportExtractor.Collection.Archive;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Sources;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>
/// A night: every source is looked at, what is new or may have changed is fetched, read and checked. A night that was cut
/// short is gone on with where it was.
/// </summary>
/// <param name="list">The sources, and how they are asked.</param>
/// <param name="store">Where everything is kept.</param>
/// <param name="archiveFolder">Where the bytes of all exchanges are kept.</param>
/// <param name="options">What else there is to say.</param>
/// <param name="time">The clock; the system's if null.</param>
public sealed class NightJob(SourceList list, IReportStore store, string archiveFolder, NightOptions options, TimeProvider? time = null)
{
    private static readonly TimeSpan ToldEvery = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <summary>Works until nothing waits any more, or the hours in which servers may be asked are over.</summary>
    /// <param name="progress">Told, every second at most, how many steps wait and how many are done.</param>
    /// <param name="cancellation">Stops the work; what is done by then is kept.</param>
    /// <returns>What the night led to, and whether it came to its end.</returns>
    /// <exception cref="IOException">The disk is full or fails. Nothing is lost; the next call goes on.</exception>
    public async Task<NightEnd> RunAsync(Action<int, int>? progress, CancellationToken cancellation)
    {
        var chosen = list.Sources.Where(options.Chooses).ToList();
        var run = store.BeginRun(_time.GetUtcNow(), [.. chosen.Select(Record)]);

        // A night that is gone on with may have steps of others waiting.
        var byName = list.Sources.ToDictionary(source => source.Name, StringComparer.Ordinal);
        var sources = store.Sources().Where(source => byName.ContainsKey(source.Value.Name)).ToDictionary(source => source.Key, source => byName[source.Value.Name]);
        using var archive = ExchangeArchive.Open(archiveFolder, store.Archives(), _time);
        using var fetcher = new Fetcher(list.Fetch, _time, goesOn: true);
        var night = new Night(run, list, sources, store, archiveFolder, fetcher, options);
        using var meter = new NightMeter(() => store.Count(run).Waiting);
        options.Log.Begins(run, chosen.Count, store.Count(run).Waiting);
        var told = _time.GetTimestamp();
        using var worker = new HostWorker(night, new Ledger(run, store, archive, meter, options.Log), _time, Tell);
        await HostCrew.RunAsync(store, run, list.Night.Workers, worker.WorkAsync, cancellation).ConfigureAwait(false);
        worker.VerifyAll(cancellation);
        var waiting = store.Count(run).Waiting;
        options.Log.Ends(run, waiting);
        var isWhole = waiting == 0;
        var results = store.Results(run);
        if (isWhole)
        {
            store.EndRun(run, _time.GetUtcNow(), NightSummary.Json(results));
            results = store.Results(run);
        }

        return new NightEnd(run, isWhole, results);

        // To count the steps takes longer the more there are.
        void Tell()
        {
            if (progress is null || _time.GetElapsedTime(told) < ToldEvery)
                return;
            told = _time.GetTimestamp();
            var (now, done) = store.Count(run);
            progress(now, done);
        }
    }

    private static SourceRecord Record(Source source) => new(
        source.Name,
        source.Region,
        source.Level,
        [.. source.Lists.Select(address => new StartAddress(address.IdnHost, address.AbsoluteUri, IsList: true)), .. source.Reports.Select(address => new StartAddress(address.IdnHost, address.AbsoluteUri, IsList: false))]);
}

/// <summary>How a night went.</summary>
/// <param name="Run">Its number.</param>
/// <param name="IsWhole">It came to its end; otherwise the next one goes on with it.</param>
/// <param name="Results">What it led to so far.</param>
public sealed record NightEnd(long Run, bool IsWhole, RunResults Results);
