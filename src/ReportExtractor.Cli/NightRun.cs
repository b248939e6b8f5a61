using ReportExtractor.Collection.Sources;
using ReportExtractor.Nightly;
using ReportExtractor.Storage;
using ReportExtractor.Storage.Sqlite;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Decisions;

namespace ReportExtractor.Cli;

/// <summary>Carries out a night on a store, and says how it went.</summary>
internal static class NightRun
{
    public static async Task<int> RunAsync(SourceList list, StoreFolder folder, NightOptions options, SummaryOutput output, Severity failOn, IEnumerable<Decision> decisions, bool logs, CancellationToken cancellation)
    {
        if (list.Night.Window is { } window && window.Until(DateTimeOffset.UtcNow) is var wait && wait > TimeSpan.Zero)
        {
            Terminal.Messages.WriteLine($"report-extractor: servers are asked from {window.From:HH\\:mm} to {window.To:HH\\:mm} only, which begins in {wait:hh\\:mm} hours; nothing was done.");
            return ExitCode.NothingDone;
        }

        using var watch = new NightWatch(logs);
        try
        {
            using var store = SqliteStore.Open(folder.Database);
            store.Decide(decisions.Select(decision => new DecisionRecord(decision.Finding, decision.Code, decision.Reason, decision.By, decision.Date)));
            var end = await new NightJob(list, store, folder.Archive, options with { Log = watch.Log }).RunAsync(Progress(), cancellation);
            if (!end.IsWhole)
                Terminal.Messages.WriteLine("report-extractor: the hours in which servers may be asked are over; the next run goes on where this one stopped.");
            output.Write(end.Results, options.Language, list.Night.FailedNights);
            return Code(end.Results, failOn);
        }
        catch (OperationCanceledException)
        {
            Terminal.Messages.WriteLine("report-extractor: stopped; the next run goes on where this one was.");
            return ExitCode.Stopped;
        }
        catch (StoreBusyException error)
        {
            Terminal.Messages.WriteLine($"report-extractor: {error.Message}.");
            return ExitCode.NothingDone;
        }
        catch (InvalidDataException error)
        {
            Terminal.Messages.WriteLine($"report-extractor: {error.Message}.");
            return ExitCode.NothingDone;
        }
        catch (IOException error)
        {
            Terminal.Messages.WriteLine($"report-extractor: stopped, nothing is lost and the next run goes on: {error.Message.TrimEnd('.')}.");
            return ExitCode.NothingDone;
        }
    }

    private static int Code(RunResults results, Severity failOn)
    {
        if (results.Totals.Reports == 0)
            return ExitCode.NothingDone;
        if (results.Failures.Count > 0)
            return ExitCode.SomeFailed;
        return results.NewFindings.Any(finding => !finding.IsDismissed && Enum.Parse<Severity>(finding.Severity, ignoreCase: true) >= failOn) ? ExitCode.Findings : ExitCode.Done;
    }

    // On a terminal only; a log is told by the summary.
    private static Action<int, int>? Progress() => Console.IsErrorRedirected ? null : (waiting, done) => Terminal.Messages.Write($"\r{done} steps done, {waiting} waiting   ");
}
