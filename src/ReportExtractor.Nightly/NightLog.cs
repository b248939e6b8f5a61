using Microsoft.Extensions.Logging;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>What a night writes to its log, each entry with its values by name.</summary>
internal static partial class NightLog
{
    public static void Note(this ILogger log, StepOutcome outcome)
    {
        foreach (var visit in outcome.Visits)
            log.Requested(visit.Address, visit.Status, visit.Failure?.Cause, visit.Latency.TotalMilliseconds, visit.Received);
        var step = outcome.Step.Step;
        if (outcome.Failure is { } failure)
            log.Failed(step.Kind, step.Address, failure.Cause, failure.Message);
        else
            log.Done(step.Kind, step.Address, outcome.Next.Count, outcome.IsUnchanged);
    }

    [LoggerMessage(1, LogLevel.Information, "Night {Run} begins with {Sources} sources; {Waiting} steps wait")]
    public static partial void Begins(this ILogger log, long run, int sources, int waiting);

    [LoggerMessage(2, LogLevel.Information, "Night {Run} ends; {Waiting} steps wait")]
    public static partial void Ends(this ILogger log, long run, int waiting);

    [LoggerMessage(3, LogLevel.Information, "Requested {Address}: status {Status}, cause {Cause}, {Latency} ms, {Received} bytes")]
    private static partial void Requested(this ILogger log, string address, int? status, string? cause, double latency, long received);

    [LoggerMessage(4, LogLevel.Information, "{Kind} {Address}: done, {Next} steps follow, unchanged {IsUnchanged}")]
    private static partial void Done(this ILogger log, StepKind kind, string address, int next, bool isUnchanged);

    [LoggerMessage(5, LogLevel.Warning, "{Kind} {Address}: {Cause}: {Reason}")]
    private static partial void Failed(this ILogger log, StepKind kind, string address, string cause, string reason);
}
