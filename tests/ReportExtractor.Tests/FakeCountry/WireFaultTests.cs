using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.Tests.FakeCountry;

/// <summary>Each fault as a client meets it: what comes, and how the connection ends.</summary>
public sealed class WireFaultTests
{
    private static readonly byte[] Body = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 2000)));

    private static readonly Site Site = new CountryPlan(1, 1, 1, faults: 0).Sites[0];

    [Fact]
    public async Task A_reset_sends_nothing_and_breaks_the_connection()
    {
        var answer = await MeetAsync(WireFaults.Reset);
        Assert.Equal(("", SocketError.ConnectionReset), (answer.Text, answer.End));
    }

    [Fact]
    public async Task A_reset_after_the_head_sends_just_that()
    {
        var answer = await MeetAsync(WireFaults.ResetAfterHead);
        Assert.Equal((200, Body.Length, 0, SocketError.ConnectionReset), (answer.Status, answer.StatedLength, answer.Content.Length, answer.End));
    }

    [Fact]
    public async Task Stalls_send_nothing_or_half_and_then_wait()
    {
        var both = await Task.WhenAll(MeetAsync(WireFaults.Stall), MeetAsync(WireFaults.StallInBody));
        var (silent, halfway) = (both[0], both[1]);
        Assert.Equal(("", SocketError.TimedOut), (silent.Text, silent.End));
        Assert.Equal((200, Body.Length / 2, SocketError.TimedOut), (halfway.Status, halfway.Content.Length, halfway.End));
    }

    [Fact]
    public async Task A_short_body_ends_in_order_before_its_length()
    {
        var answer = await MeetAsync(WireFaults.ShortBody);
        Assert.Equal((Body.Length + 100, Body.Length, SocketError.Success), (answer.StatedLength, answer.Content.Length, answer.End));
    }

    [Fact]
    public async Task A_broken_chunk_ends_in_order()
    {
        var answer = await MeetAsync(WireFaults.BrokenChunk);
        Assert.Contains("Transfer-Encoding: chunked\r\n", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("\r\nzz\r\n", answer.Text, StringComparison.Ordinal);
        Assert.Equal(SocketError.Success, answer.End);
    }

    [Fact]
    public async Task Truncated_gzip_has_the_right_length_and_does_not_unpack()
    {
        var answer = await MeetAsync(WireFaults.TruncatedGzip);
        Assert.Equal(answer.StatedLength, answer.Content.Length);
        Assert.NotInRange(Unpacked(answer.Content, int.MaxValue), Body.Length, int.MaxValue);
    }

    [Fact]
    public async Task A_bomb_is_small_and_unpacks_to_a_gigabyte()
    {
        var answer = await MeetAsync(WireFaults.GzipBomb);
        Assert.InRange(answer.Content.Length, 1, 3_000_000);
        Assert.True(Unpacked(answer.Content, 500_000_000) >= 500_000_000);
    }

    [Fact]
    public async Task An_endless_body_goes_on()
    {
        var answer = await MeetAsync(WireFaults.Endless, most: 20_000_000);
        Assert.True(answer.Content.Length >= 19_000_000);
    }

    [Fact]
    public async Task Waits_are_asked_for_in_seconds_by_date_or_not_at_all()
    {
        var found = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var fault in PassingFaults.All.Where(fault => fault.Name.StartsWith("status_", StringComparison.Ordinal)))
            found[fault.Name] = (await MeetAsync(fault)).Header("Retry-After");

        Assert.Equal((null, "1", null, "1"), (found["status_503"], found["status_503_seconds"], found["status_429"], found["status_429_seconds"]));
        Assert.All(["status_503_date", "status_429_date"], name => Assert.InRange(DateTimeOffset.Parse(found[name]!, System.Globalization.CultureInfo.InvariantCulture) - DateTimeOffset.UtcNow, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(2)));
    }

    [Fact]
    public async Task Redirects_never_arrive()
    {
        var (loop, back, chain) = (await MeetAsync(PageFaults.Loop), await MeetAsync(PageFaults.Loop, "/a?hop=1"), await MeetAsync(PageFaults.Chain, "/a?b=1&hop=6"));
        Assert.Equal(("/a?hop=1", "/a", "/a?b=1&hop=7"), (loop.Header("Location"), back.Header("Location"), chain.Header("Location")));
    }

    [Fact]
    public async Task Harmless_faults_keep_the_content()
    {
        foreach (var fault in new[] { PageFaults.CookieScript, PageFaults.WrongType, PageFaults.WrongCharset })
        {
            var answer = await MeetAsync(fault);
            Assert.Null(fault.Cause);
            Assert.Equal(200, answer.Status);
            Assert.Equal(Body, answer.Content[..Body.Length]);
        }
    }

    // Asks one address of a server that has just this fault, and reads until the end, or for a while.
    private static async Task<Met> MeetAsync(Fault fault, string target = "/a", int most = int.MaxValue)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrel(options => options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        await using var server = builder.Build();
        server.Run(context => fault.ServeAsync(new FaultScene(context, Site, new Ports(80, 443, 81), new Answer(200, "text/html", Body))));
        await server.StartAsync();
        var port = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port);
        socket.Send(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"));
        using var received = new MemoryStream();
        var buffer = new byte[1 << 20];
        try
        {
            while (received.Length < most && await ReceiveAsync() is > 0 and var count)
                received.Write(buffer.AsSpan(0, count));
            return new Met(received.ToArray(), SocketError.Success);
        }
        catch (SocketException error)
        {
            return new Met(received.ToArray(), error.SocketErrorCode);
        }
        catch (OperationCanceledException)
        {
            return new Met(received.ToArray(), SocketError.TimedOut);
        }
        finally
        {
            socket.Dispose();
            using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
            await server.StopAsync(now.Token);
        }

        async Task<int> ReceiveAsync()
        {
            using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(1.5));
            return await socket.ReceiveAsync(buffer, enough.Token);
        }
    }

    private static int Unpacked(byte[] packed, int most)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        var buffer = new byte[1 << 20];
        var total = 0;
        try
        {
            while (total < most && gzip.Read(buffer) is > 0 and var count)
                total += count;
        }
        catch (InvalidDataException)
        {
            return total;
        }

        return total;
    }

    private sealed record Met(byte[] Bytes, SocketError End)
    {
        public string Text => Encoding.Latin1.GetString(Bytes);

        public int Status => int.Parse(Text.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

        public byte[] Content => Bytes[(Bytes.AsSpan().IndexOf("\r\n\r\n"u8) + 4)..];

        public int StatedLength => int.Parse(Header("Content-Length")!, System.Globalization.CultureInfo.InvariantCulture);

        public string? Header(string name) => Text[..Text.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Split("\r\n").FirstOrDefault(line => line.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
    }
}
