using System.Globalization;
using System.Net;
using System.Text;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Responses;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Tests.Collection.Fetching;

/// <summary>Servers are asked politely, what fails is told by its true cause, and every byte is kept.</summary>
public sealed class FetcherTests
{
    private static readonly FetchSettings Settings = new("test@example.org")
    {
        Delay = TimeSpan.FromMilliseconds(20),
        Timeout = TimeSpan.FromMilliseconds(300),
        RetryDelay = TimeSpan.FromMilliseconds(10),
        MaxWait = TimeSpan.FromSeconds(3),
        BreakTime = TimeSpan.FromMilliseconds(500),
        MaxBytes = 100_000,
        AllowedNetworks = [IPNetwork.Parse("127.0.0.0/8")],
    };

    private static readonly Answer NotFound = WireServer.Response("", "404 Not Found");

    public static TheoryData<string, string> Lasting => new()
    {
        { "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", "not_found" },
        { "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n", "not_found" },
        { "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "forbidden" },
        { "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", "client_error" },
        { "HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n", "rate_limited" },
        { "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n", "server_error" },
        { "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n", "server_error" },
        { "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf", "damaged_response" },
        { "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nmore than that", "damaged_response" },
        { "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbroken", "damaged_response" },
        { "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnone", "damaged_response" },
        { "nothing that a browser knows\r\n\r\n", "damaged_response" },
        { "HTTP/1.1 302 Found\r\nLocation: /a\r\nContent-Length: 0\r\n\r\n", "redirect_loop" },
        { "HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n", "redirected_home" },
        { "HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/a\r\nContent-Length: 0\r\n\r\n", "refused_address" },
        { "HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/meta-data/\r\nContent-Length: 0\r\n\r\n", "refused_address" },
        { "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/a\r\nContent-Length: 0\r\n\r\n", "refused_address" },
        { "HTTP/1.1 302 Found\r\nLocation: file:///etc/passwd\r\nContent-Length: 0\r\n\r\n", "refused_address" },
        { "HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example/a\r\nContent-Length: 0\r\n\r\n", "foreign_host" },
        { "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n", "damaged_response" },
    };

    [Theory]
    [MemberData(nameof(Lasting))]
    public async Task What_fails_each_time_is_told_by_its_true_cause(string response, string cause)
    {
        using var server = new WireServer((path, _) => path == "/robots.txt" ? [NotFound] : [Answer.Raw(response), Answer.Close]);

        var result = await FetchAsync(server, "/a");

        Assert.Equal(cause, result.Failure?.Cause.Name());
        Assert.Equal(response, Encoding.Latin1.GetString(result.Exchanges[^1].Received.Span));
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://10.1/")]
    [InlineData("http://10.0.1/")]
    [InlineData("http://167772161/")]
    [InlineData("http://0x0a000001/")]
    [InlineData("http://0x0a.0.0.1/")]
    [InlineData("http://012.0.0.1/")]
    [InlineData("http://01200000001/")]
    [InlineData("http://10.0.0.1:8080/a?b#c")]
    [InlineData("//10.0.0.1/a")]
    [InlineData("http:\\\\10.0.0.1\\a")]
    [InlineData("http://%31%30.0.0.1/")]
    [InlineData("http://１０.0.0.1/")]
    [InlineData("http://10。0。0。1/")]
    [InlineData("http://good.example@10.0.0.1/")]
    [InlineData("http://user:password@127.0.0.1/")]
    [InlineData("https://192.168.0.1/")]
    [InlineData("http://3232235521/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://172.31.255.254/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://2852039166/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://0/")]
    [InlineData("http://127.0.0.2/")]
    [InlineData("http://127.1.1/")]
    [InlineData("http://224.0.0.1/")]
    [InlineData("http://255.255.255.255/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::ffff:10.0.0.1]/")]
    [InlineData("http://[::ffff:a00:1]/")]
    [InlineData("http://[64:ff9b::10.0.0.1]/")]
    [InlineData("http://[2002:a00:1::1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fc00::1]/")]
    [InlineData("http://[ff02::1]/")]
    [InlineData("gopher://10.0.0.1/")]
    [InlineData("ftp://127.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("http://inner.example/a")]
    public async Task A_redirect_into_the_own_network_is_refused_in_every_spelling(string location)
    {
        using var server = new WireServer((path, _) => path == "/robots.txt" ? [NotFound] : [new Answer(Encoding.UTF8.GetBytes($"HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"))]);
        IReadOnlyList<IPNetwork> own = [IPNetwork.Parse("127.0.0.1/32")];
        using var fetcher = new Fetcher(Settings with { AllowedNetworks = own }, new GuardedConnection(own, (_, _) => Task.FromResult(new[] { IPAddress.Parse("10.0.0.1") })), TimeProvider.System);

        var result = await fetcher.FetchAsync(server.At("/a"), new FetchPolicy(new HashSet<string> { "127.0.0.1", "inner.example" }), _ => null, CancellationToken.None);

        // A few are no addresses at all, or names of hosts that the source does not name.
        Assert.Contains(result.Failure?.Cause, new FailureCause?[] { FailureCause.RefusedAddress, FailureCause.DamagedResponse, FailureCause.ForeignHost });
        Assert.Equal(["/robots.txt", "/a"], server.Paths);
    }

    [Fact]
    public async Task An_endless_body_and_one_that_unpacks_to_too_much_are_given_up_at_once()
    {
        using var endless = new WireServer((path, _) => path == "/robots.txt" ? [NotFound] : [Answer.Raw("HTTP/1.1 200 OK\r\n\r\n"), .. Enumerable.Repeat(new Answer(new byte[10_000]), 1000)]);
        using var bomb = new WireServer((path, _) => path == "/robots.txt" ? [NotFound] : [Answer.Raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n"), new Answer(Packed(new byte[10_000_000])), Answer.Close]);

        var results = new[] { await FetchAsync(endless, "/a"), await FetchAsync(bomb, "/a") };

        Assert.All(results, result => Assert.Equal((FailureCause.TooLarge, 2), (result.Failure!.Cause, result.Exchanges.Count)));
        Assert.All(results, result => Assert.InRange(result.Exchanges[^1].Received.Length, 1, 64 * 1024));
    }

    [Fact]
    public async Task What_stalls_or_breaks_off_is_told_so()
    {
        using var server = new WireServer((path, _) => path switch
        {
            "/robots.txt" => [NotFound],
            "/head" => [Answer.Stall(2000)],
            "/body" => [Answer.Raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"), Answer.Stall(2000)],
            _ => [Answer.Reset],
        });

        Assert.Equal([FailureCause.Timeout, FailureCause.Timeout, FailureCause.Connection], [await CauseAsync("/head"), await CauseAsync("/body"), await CauseAsync("/reset")]);

        async Task<FailureCause?> CauseAsync(string path) => (await FetchAsync(server, path)).Failure?.Cause;
    }

    [Theory]
    [InlineData("HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nbroken")]
    public async Task What_fails_twice_and_then_passes_is_a_success(string fault)
    {
        using var server = new WireServer((path, times) => path == "/robots.txt" ? [NotFound] : times < 2 ? [Answer.Raw(fault), Answer.Close] : [WireServer.Response("报告")]);

        var result = await FetchAsync(server, "/a");

        Assert.Null(result.Failure);
        Assert.Equal(("报告", 4), (Encoding.UTF8.GetString(result.Response!.Body.Span), result.Exchanges.Count));
    }

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
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var server = new WireServer((path, _) => path == "/robots.txt" ? [NotFound] : [WireServer.Response("", "304 Not Modified")]);
        using var fetcher = new Fetcher(Settings);
        var stored = new RawResponse(200, [], "kept"u8.ToArray(), BodyFault.None);

        var result = await fetcher.FetchAsync(server.At("/a"), Policy, address => address.AbsolutePath == "/a" ? new StoredResponse("\"1\"", "Fri, 20 Mar 2026 08:00:00 GMT", DateTimeOffset.UtcNow.AddDays(-1), () => stored) : null, CancellationToken.None);

        Assert.Equal((true, stored), (result.IsUnchanged, result.Response));
        var head = server.Log.Last().Head;
        Assert.Contains("If-None-Match: \"1\"\r\n", head, StringComparison.Ordinal);
        Assert.Contains("If-Modified-Since: Fri, 20 Mar 2026 08:00:00 GMT\r\n", head, StringComparison.Ordinal);
        Assert.Contains("User-Agent: ReportExtractor/0.1.0 (+mailto:test@example.org)\r\n", head, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(1, true)]
    public async Task What_is_kept_for_long_or_cannot_be_read_any_more_is_asked_for_in_full(int days, bool isLost)
    {
        using var server = new WireServer((path, times) => path == "/robots.txt" ? [NotFound] : isLost && times == 0 ? [WireServer.Response("", "304 Not Modified")] : [WireServer.Response("new")]);
        using var fetcher = new Fetcher(Settings);

        var result = await fetcher.FetchAsync(server.At("/a"), Policy, _ => new StoredResponse("\"1\"", null, DateTimeOffset.UtcNow.AddDays(-days), () => throw new IOException("lost")), CancellationToken.None);

        Assert.Equal((false, "new"), (result.IsUnchanged, Encoding.UTF8.GetString(result.Response!.Body.Span)));
        Assert.DoesNotContain("If-None-Match", server.Log.Last().Head, StringComparison.Ordinal);
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

    [Fact]
    public async Task Redirects_are_followed_within_the_sources_hosts()
    {
        using var server = new WireServer((path, _) => path switch
        {
            "/robots.txt" => [NotFound],
            "/a" => [WireServer.Response("", "301 Moved", "Location: /%E5%B9%B4/b#part")],
            _ => [WireServer.Response(path)],
        });

        var result = await FetchAsync(server, "/a");

        Assert.Equal((server.At("/%E5%B9%B4/b"), "/%E5%B9%B4/b"), (result.Address, Encoding.UTF8.GetString(result.Response!.Body.Span)));
    }

    private static FetchPolicy Policy { get; } = new(new HashSet<string> { "127.0.0.1" });

    private static async Task<FetchResult> FetchAsync(WireServer server, string path)
    {
        using var fetcher = new Fetcher(Settings);
        return await FetchAsync(fetcher, server, path);
    }

    private static Task<FetchResult> FetchAsync(Fetcher fetcher, WireServer server, string path) => fetcher.FetchAsync(server.At(path), Policy, _ => null, CancellationToken.None);

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal))
            gzip.Write(content);
        return packed.ToArray();
    }
}
