using System.Globalization;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>The faults after which the next try, or the one after it, succeeds.</summary>
internal static class PassingFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        Status(500), Status(502), Status(503), Status(503, Seconds), Status(503, Date), Status(429), Status(429, Seconds), Status(429, Date),
        WireFaults.Reset, WireFaults.ResetAfterHead, WireFaults.Stall, WireFaults.StallInBody, WireFaults.ShortBody, WireFaults.BrokenChunk, WireFaults.TruncatedGzip,
    ];

    private static Fault Status(int status, Func<string>? retryAfter = null) =>
        new($"status_{status}{(retryAfter is null ? "" : retryAfter == Seconds ? "_seconds" : "_date")}", null, scene =>
            scene.SendAsync(status, $"<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>", retryAfter is null ? [] : [("Retry-After", retryAfter())]));

    private static string Seconds() => "1";

    // Dates have no parts of seconds: this is one to two ahead.
    private static string Date() => DateTimeOffset.UtcNow.AddSeconds(2).ToString("R", CultureInfo.InvariantCulture);
}
