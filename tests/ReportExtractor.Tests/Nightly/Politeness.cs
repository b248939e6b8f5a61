using System.Diagnostics;
using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Serving;

namespace ReportExtractor.Tests.Nightly;

/// <summary>What the servers' own log says of their guest's manners.</summary>
internal static class Politeness
{
    // What the guest gives up before its end, the server cannot tell when: such a request counts from its start.
    private static readonly string[] GivenUp = ["stall", "stall_in_body", "endless", "gzip_bomb", "broken_chunk"];

    /// <summary>Requests to one host that came while another was being served, or sooner after it than the delay.</summary>
    public static IReadOnlyList<string> TooClose(IEnumerable<LogEntry> log, TimeSpan delay)
    {
        var least = delay - TimeSpan.FromMilliseconds(10);
        return
        [
            .. log.Where(entry => entry.Host != "127.0.0.1").GroupBy(entry => entry.Host).SelectMany(host =>
            {
                var entries = host.OrderBy(entry => entry.Start).ToList();
                return entries.Zip(entries.Skip(1))
                    .Where(pair => Stopwatch.GetElapsedTime(End(pair.First), pair.Second.Start) < least)
                    .Select(pair => $"{host.Key}: {pair.First.Target} ({pair.First.Fault}) and {pair.Second.Target} after {Stopwatch.GetElapsedTime(End(pair.First), pair.Second.Start).TotalMilliseconds} ms");
            }),
        ];
    }

    /// <summary>Requests for what a robots.txt forbids.</summary>
    public static IReadOnlyList<string> Forbidden(IEnumerable<LogEntry> log, ExpectedNight expected)
    {
        var forbidden = expected.Unreachable.Where(failure => failure.Cause == Cause.RobotsDisallowed).Select(failure => new Uri(failure.Address)).Select(address => address.Host + address.PathAndQuery).ToHashSet(StringComparer.Ordinal);
        return [.. log.Where(entry => forbidden.Contains(entry.Resource)).Select(entry => entry.Resource)];
    }

    private static long End(LogEntry entry) => GivenUp.Contains(entry.Fault) ? entry.Start : entry.End;
}
