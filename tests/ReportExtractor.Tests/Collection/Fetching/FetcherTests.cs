using System.Net;
using System.Text;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Responses;
using ReportExtractor.Collection.Safety;
using static ReportExtractor.Tests.Collection.Fetching.TestFetcher;

namespace ReportExtractor.Tests.Collection.Fetching;

/// <summary>What fails is told by its true cause, what may pass is asked for again, and every byte is kept.</summary>
public sealed class FetcherTests
{
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

        async Task<FailureCause?> CauseAsync(string path) => (await FetchAsync(server, path, Settings with { Timeout = TimeSpan.FromMilliseconds(300) })).Failure?.Cause;
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

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Optimal))
            gzip.Write(content);
        return packed.ToArray();
    }
}
