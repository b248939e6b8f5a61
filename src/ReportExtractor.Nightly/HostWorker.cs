using ReportExtractor.Nightly.Steps;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>Does the steps that wait for a host, one after the other, and keeps each before the next.</summary>
internal sealed class HostWorker(Night night, Ledger ledger, TimeProvider time, Action progress) : IDisposable
{
    private readonly VisitStep _visit = new(night);
    private readonly FetchStep _fetch = new(night);
    private readonly ExtractStep _extract = new(night);
    private readonly VerifyStep _verify = new(night);

    /// <summary>Does what waits for a host.</summary>
    /// <returns>False if the hours in which servers may be asked are over.</returns>
    public async Task<bool> WorkAsync(string host, CancellationToken cancellation)
    {
        while (night.Store.NextStep(night.Run, host) is { } step)
        {
            cancellation.ThrowIfCancellationRequested();
            if (night.List.Night.Window?.Contains(time.GetUtcNow()) == false)
                return false;
            ledger.Keep(await DoAsync(step, cancellation).ConfigureAwait(false));
            progress();
        }

        return true;
    }

    /// <summary>Checks the reports of every source that has something new, which asks no server for anything.</summary>
    public void VerifyAll(CancellationToken cancellation)
    {
        while (night.Store.NextStep(night.Run, "") is { } step)
        {
            cancellation.ThrowIfCancellationRequested();
            ledger.Keep(_verify.Do(step, cancellation));
            progress();
        }
    }

    public void Dispose() => _extract.Dispose();

    private async Task<Finished> DoAsync(QueuedStep step, CancellationToken cancellation)
    {
        // It was taken from the list since it was queued.
        if (night.Source(step.Step.Source) is null)
            return new Finished(new StepOutcome(step));
        return step.Step.Kind switch
        {
            StepKind.Visit or StepKind.Page => await _visit.DoAsync(step, cancellation).ConfigureAwait(false),
            StepKind.Fetch => await _fetch.DoAsync(step, cancellation).ConfigureAwait(false),
            _ => await _extract.DoAsync(step, cancellation).ConfigureAwait(false),
        };
    }
}
