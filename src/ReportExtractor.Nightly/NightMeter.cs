using System.Diagnostics.Metrics;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>What a night can be watched by, for OpenTelemetry or whatever else listens to .NET's meters.</summary>
public sealed class NightMeter : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string Name = "ReportExtractor.Nightly";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _requests;
    private readonly Counter<long> _received;
    private readonly Histogram<double> _latency;
    private readonly Counter<long> _steps;
    private readonly Counter<long> _failures;

    /// <summary>Creates the meter.</summary>
    /// <param name="waiting">Gives how many steps wait.</param>
    public NightMeter(Func<int> waiting)
    {
        _requests = _meter.CreateCounter<long>("report_extractor.requests", "{request}", "Requests sent, by status");
        _received = _meter.CreateCounter<long>("report_extractor.received", "By", "Bytes that came");
        _latency = _meter.CreateHistogram<double>("report_extractor.latency", "s", "Time until the head of a response came");
        _steps = _meter.CreateCounter<long>("report_extractor.steps", "{step}", "Steps done, by kind");
        _failures = _meter.CreateCounter<long>("report_extractor.failures", "{address}", "Addresses that gave nothing of use, by cause");
        _meter.CreateObservableGauge("report_extractor.waiting", waiting, "{step}", "Steps that wait");
    }

    /// <inheritdoc/>
    public void Dispose() => _meter.Dispose();

    internal void Note(StepOutcome outcome)
    {
        foreach (var visit in outcome.Visits)
        {
            _requests.Add(1, new KeyValuePair<string, object?>("status", visit.Status is { } status ? status : visit.Failure?.Cause));
            _received.Add(visit.Received);
            _latency.Record(visit.Latency.TotalSeconds);
        }

        _steps.Add(1, new KeyValuePair<string, object?>("kind", outcome.Step.Step.Kind.ToString().ToLowerInvariant()));
        if (outcome.Failure is { } failure)
            _failures.Add(1, new KeyValuePair<string, object?>("cause", failure.Cause));
    }
}
