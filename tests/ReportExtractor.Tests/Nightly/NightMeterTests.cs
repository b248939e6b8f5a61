using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Nightly;

namespace ReportExtractor.Tests.Nightly;

/// <summary>What a night can be watched by agrees with what it says at its end.</summary>
[Collection(NightOrder.Name)]
public sealed class NightMeterTests
{
    [Fact]
    public async Task The_metrics_of_a_night_add_up_to_its_summary()
    {
        var sums = new ConcurrentDictionary<string, double>(StringComparer.Ordinal);
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == NightMeter.Name)
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Note(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument.Name, 1, tags));
        listener.Start();
        await using var nights = await CountryNights.StartAsync(new CountryPlan(17, 12, 40));

        var results = (await nights.RunAsync(1)).Results;

        Assert.Equal(results.Totals.Requests, sums["report_extractor.requests"]);
        Assert.Equal(results.Totals.Requests, sums["report_extractor.latency"]);
        Assert.Equal(results.Totals.Received, sums["report_extractor.received"]);
        Assert.Equal(nights.Country.Log.Entries.Count(entry => entry.Status == 200), sums["report_extractor.requests status=200"]);
        Assert.NotEmpty(results.Failures);
        Assert.Equal(
            results.Failures.GroupBy(failure => failure.Failure.Cause).ToDictionary(group => $"report_extractor.failures cause={group.Key}", group => (double)group.Count(), StringComparer.Ordinal).OrderBy(sum => sum.Key, StringComparer.Ordinal),
            sums.Where(sum => sum.Key.StartsWith("report_extractor.failures ", StringComparison.Ordinal)).OrderBy(sum => sum.Key, StringComparer.Ordinal));
        Assert.Contains("report_extractor.steps kind=visit", sums.Keys);

        void Note(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            sums.AddOrUpdate(name, value, (_, sum) => sum + value);
            foreach (var (tag, said) in tags)
                sums.AddOrUpdate($"{name} {tag}={said}", value, (_, sum) => sum + value);
        }
    }
}
