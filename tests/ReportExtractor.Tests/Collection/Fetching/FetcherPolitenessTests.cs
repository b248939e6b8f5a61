using System.Globalization;
using ReportExtractor.Collection.Fetching;
using static ReportExtractor.Tests.Collection.Fetching.TestFetcher;

namespace ReportExtractor.Tests.Collection.Fetching;

/// <summary>Servers are asked in turn, with the delay that is theirs, and for what they allow.</summary>
public sealed class FetcherPolitenessTests
{
    [Fact]
    public async Task What_is_broken_off_twice_is_repeated_in_the_hosts_turn_and_not_at_once()
    {
        using var server = new WireServer((path, times) => path == "/robots.txt" ? [NotFound] : times < 2 ? [Answer.Close] : [WireServer.Response("报告")]);

        var result = await FetchAsync(server, "/a");

        Assert.Equal((null, 4, 4), (result.Failure, result.Exchanges.Count, server.Log.Count));
    }

    [Fact]
    public async Task A_hosts_wish_to_be_left_alone_holds_for_all_its_addresses()
    {
        using var server = new WireServer((path, times) => path == "/robots.txt" ? [NotFound] : path == "/a" && times == 0 ? [WireServer.Response("", "503 Service Unavailable", "Retry-After: 1")] : [WireServer.Response("x")]);
        using var fetcher = new Fetcher(Settings);

        await Task.WhenAll(FetchAsync(fetcher, server, "/a"), FetchAsync(fetcher, server, "/b"));

        var asked = server.Log.ToList();
        var refused = asked.FindIndex(one => one.Path == "/a");
        Assert.InRange((asked[refused + 1].Begun - asked[refused].Ended).TotalSeconds, 0.9, 5);
    }

    [Fact]
    public async Task A_host_that_asks_for_hours_is_not_asked_again()
    {
        using var server = new WireServer((path, _) => path == "/robots.txt" ? [NotFound] : [WireServer.Response("", "429 Too Many Requests", "Retry-After: 3600")]);
        using var fetcher = new Fetcher(Settings);

        var first = await FetchAsync(fetcher, server, "/a");
        var second = await FetchAsync(fetcher, server, "/b");

        Assert.Equal(["/robots.txt", "/a"], server.Paths);
        Assert.All([first, second], result => Assert.Equal(FailureCause.RateLimited, result.Failure?.Cause));
        Assert.All([first, second], result => Assert.InRange((result.Failure!.RetryAt - DateTimeOffset.UtcNow)!.Value.TotalMinutes, 58, 60));
    }

    [Fact]
    public async Task No_host_is_asked_twice_at_once_or_closer_than_its_delay()
    {
        using var server = new WireServer((path, times) => path == "/robots.txt" ? [NotFound] : times == 0 && path[^1] is '3' or '6' ? [Answer.Reset] : [Answer.Stall(30), WireServer.Response("x")]);
        using var fetcher = new Fetcher(Settings with { Delay = TimeSpan.FromMilliseconds(50) });

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => FetchAsync(fetcher, server, $"/{number}")));

        Assert.All(results, result => Assert.Null(result.Failure));
        var asked = server.Log.OrderBy(one => one.Begun).ToList();
        Assert.All(asked.Zip(asked.Skip(1)), pair => Assert.InRange((pair.Second.Begun - pair.First.Ended).TotalMilliseconds, 45, double.MaxValue));
    }

    [Theory]
    [InlineData("User-agent: *\nDisallow: /a", "robots_disallowed")]
    [InlineData("User-agent: reportextractor\nDisallow: /", "robots_disallowed")]
    [InlineData("User-agent: Baiduspider\nDisallow: /", null)]
    [InlineData("<html>not here</html>", null)]
    public async Task What_robots_txt_forbids_is_not_asked_for(string robots, string? cause)
    {
        using var server = new WireServer((path, _) => [path == "/robots.txt" ? WireServer.Response(robots) : WireServer.Response("x")]);

        var result = await FetchAsync(server, "/a");

        Assert.Equal(cause, result.Failure?.Cause.Name());
        Assert.Equal(cause is null ? ["/robots.txt", "/a"] : ["/robots.txt"], server.Paths);
    }

    [Theory]
    [InlineData("403 Forbidden", "robots_disallowed")]
    [InlineData("401 Unauthorized", "robots_disallowed")]
    [InlineData("404 Not Found", null)]
    [InlineData("418 I'm a teapot", null)]
    [InlineData("500 Internal Server Error", "robots_unreachable")]
    [InlineData("429 Too Many Requests", "robots_unreachable")]
    public async Task A_robots_txt_that_cannot_be_had_is_treated_as_the_standard_says_or_more_strictly(string status, string? cause)
    {
        using var server = new WireServer((path, _) => [path == "/robots.txt" ? WireServer.Response("", status) : WireServer.Response("x")]);

        var result = await FetchAsync(server, "/a");

        Assert.Equal(cause, result.Failure?.Cause.Name());
        Assert.Equal(cause is not null, !server.Paths.Contains("/a"));
    }

    [Theory]
    [InlineData(5, "robots_disallowed")]
    [InlineData(6, null)]
    public async Task A_robots_txt_behind_five_redirects_holds_and_behind_more_is_absent(int redirects, string? cause)
    {
        using var server = new WireServer((path, _) => path == "/a" ? [WireServer.Response("x")]
            : Number(path) < redirects ? [WireServer.Response("", "301 Moved", $"Location: /robots{Number(path) + 1}.txt")]
            : [WireServer.Response("User-agent: *\nDisallow: /")]);

        Assert.Equal(cause, (await FetchAsync(server, "/a")).Failure?.Cause.Name());

        static int Number(string path) => int.TryParse(path.AsSpan("/robots".Length, 1), CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    [Fact]
    public async Task A_crawl_delay_is_kept_up_to_the_longest_delay()
    {
        using var server = new WireServer((path, _) => [path == "/robots.txt" ? WireServer.Response("User-agent: *\nCrawl-delay: 3600") : WireServer.Response("x")]);
        using var fetcher = new Fetcher(Settings with { MaxDelay = TimeSpan.FromMilliseconds(400) });

        await FetchAsync(fetcher, server, "/a");
        await FetchAsync(fetcher, server, "/b");

        var asked = server.Log.ToList();
        Assert.InRange((asked[2].Begun - asked[1].Ended).TotalMilliseconds, 390, 3000);
    }

    [Fact]
    public async Task A_host_that_only_fails_is_given_up_and_its_cause_is_kept()
    {
        using var server = new WireServer((path, _) => path == "/robots.txt" ? [NotFound] : [WireServer.Response("", "500 Internal Server Error")]);
        using var fetcher = new Fetcher(Settings);

        var causes = new List<FailureCause?>();
        for (var number = 0; number < 8; number++)
            causes.Add((await FetchAsync(fetcher, server, $"/{number}")).Failure?.Cause);

        Assert.All(causes, cause => Assert.Equal(FailureCause.ServerError, cause));
        Assert.InRange(server.Log.Count, 12, 20);
    }
}
