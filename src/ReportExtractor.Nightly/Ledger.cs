using Microsoft.Extensions.Logging;
using ReportExtractor.Collection.Archive;
using ReportExtractor.Nightly.Steps;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>
/// Keeps what steps led to, one after the other: first the bytes in the archive, then all the rest in one transaction that
/// notes the archive's new length too. Whatever moment the program is killed at, both agree.
/// </summary>
internal sealed class Ledger(long run, IReportStore store, ExchangeArchive archive, NightMeter meter, ILogger log)
{
    private readonly Lock _lock = new();

    /// <summary>Keeps a step.</summary>
    /// <exception cref="IOException">The disk is full or fails; nothing of the step is kept, and it waits again.</exception>
    public void Keep(Finished finished)
    {
        lock (_lock)
        {
            try
            {
                var outcome = WithArchive(finished);
                store.Complete(run, outcome);
                archive.Keep();
                meter.Note(outcome);
                log.Note(outcome);
            }
            catch
            {
                archive.TakeBack();
                throw;
            }
        }
    }

    private StepOutcome WithArchive(Finished finished)
    {
        if (finished.Fetched is not { } fetched)
            return finished.Outcome;
        var visits = new List<VisitRecord>();
        foreach (var (record, exchange, kept) in fetched.Visits)
            visits.Add(archive.Add(exchange, kept) is { } place ? record with { Place = new ArchivePlace(place.File, place.Position, place.Length) } : record);
        return finished.Outcome with { Visits = visits, Archive = archive.State };
    }
}
