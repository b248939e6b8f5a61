using System.Net;
using ReportExtractor.Collection.Fetching;

namespace ReportExtractor.Tests.Collection.Fetching;

/// <summary>Fetches from servers on loopback, as fast as a fetcher may.</summary>
internal static class TestFetcher
{
    public static FetchSettings Settings { get; } = new("test@example.org")
    {
        Delay = TimeSpan.FromMilliseconds(20),
        Timeout = TimeSpan.FromSeconds(10),
        RetryDelay = TimeSpan.FromMilliseconds(10),
        MaxWait = TimeSpan.FromSeconds(3),
        BreakTime = TimeSpan.FromMilliseconds(500),
        MaxBytes = 100_000,
        AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
    };

    public static Answer NotFound { get; } = WireServer.Response("", "404 Not Found");

    public static FetchPolicy Policy { get; } = new(new HashSet<string> { "127.0.0.1" });

    /// <summary>Fetches with a fetcher of its own.</summary>
    public static async Task<FetchResult> FetchAsync(WireServer server, string path, FetchSettings? settings = null)
    {
        using var fetcher = new Fetcher(settings ?? Settings);
        return await FetchAsync(fetcher, server, path);
    }

    public static Task<FetchResult> FetchAsync(Fetcher fetcher, WireServer server, string path) => fetcher.FetchAsync(server.At(path), Policy, _ => null, CancellationToken.None);
}
