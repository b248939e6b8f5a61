using System.IO.Compression;
using ReportExtractor.FakeCountry.Expectations;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>Faults of the connection and of how a body is sent.</summary>
internal static class WireFaults
{
    private static readonly Lazy<byte[]> Bomb = new(MakeBomb);

    public static Fault Reset { get; } = new("reset", Cause.Connection, scene => scene.Wire.ResetAsync());

    public static Fault Stall { get; } = new("stall", Cause.Timeout, scene => scene.Wire.StallAsync());

    /// <summary>No body follows the head, where one of a byte at least is promised.</summary>
    public static Fault ResetAfterHead { get; } = new("reset_after_head", Cause.Connection, async scene =>
    {
        await scene.Wire.WriteAsync(scene.Good, $"Content-Length: {Math.Max(1, scene.Good.Body.Length)}\r\n", default);
        await scene.Wire.ResetAsync();
    });

    public static Fault StallInBody { get; } = new("stall_in_body", Cause.Timeout, async scene =>
    {
        await scene.Wire.WriteAsync(scene.Good, $"Content-Length: {scene.Good.Body.Length + 1}\r\n", Half(scene.Good.Body));
        await scene.Wire.StallAsync();
    });

    /// <summary>The body ends before its stated length.</summary>
    public static Fault ShortBody { get; } = new("short_body", Cause.DamagedResponse, async scene =>
    {
        await scene.Wire.WriteAsync(scene.Good, $"Content-Length: {scene.Good.Body.Length + 100}\r\n", scene.Good.Body);
        await scene.Wire.CloseAsync();
    });

    /// <summary>In place of a chunk's size stands something else.</summary>
    public static Fault BrokenChunk { get; } = new("broken_chunk", Cause.DamagedResponse, async scene =>
    {
        var half = Half(scene.Good.Body);
        byte[] body = [.. System.Text.Encoding.ASCII.GetBytes($"{half.Length + 1:x}\r\n"), (byte)' ', .. half.Span, .. "\r\nzz\r\n"u8];
        await scene.Wire.WriteAsync(scene.Good, "Transfer-Encoding: chunked\r\n", body);
        await scene.Wire.CloseAsync();
    });

    /// <summary>What is packed ends too soon, while the stated length is that of what is sent. Who takes nothing packed gets a short body.</summary>
    public static Fault TruncatedGzip { get; } = new("truncated_gzip", Cause.DamagedResponse, scene =>
    {
        if (!scene.Context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase))
            return ShortBody.ServeAsync(scene);
        var packed = scene.Good.Packed();
        return scene.SendAsync(packed with { Body = packed.Body[..(packed.Body.Length - 1 - (packed.Body.Length / 3))] });
    });

    /// <summary>A megabyte that unpacks to a thousand.</summary>
    public static Fault GzipBomb { get; } = new("gzip_bomb", Cause.TooLarge, scene => scene.SendAsync(scene.Good with { Headers = [("Content-Encoding", "gzip")], Body = Bomb.Value }));

    /// <summary>A body that goes on as long as anybody reads.</summary>
    public static Fault Endless { get; } = new("endless", Cause.TooLarge, async scene =>
    {
        var piece = new byte[64 * 1024];
        Array.Fill(piece, (byte)'a');
        scene.Context.Response.ContentType = scene.Good.ContentType;
        while (!scene.Context.RequestAborted.IsCancellationRequested)
            await scene.Context.Response.Body.WriteAsync(piece, scene.Context.RequestAborted).AsTask().ContinueWith(_ => { }, TaskScheduler.Default);
        scene.Context.Abort();
    });

    private static ReadOnlyMemory<byte> Half(byte[] body) => body.AsMemory(0, body.Length / 2);

    // The second of two equal blocks refers to nothing but zeros before it, so that it can be repeated at will.
    private static byte[] MakeBomb()
    {
        using var memory = new MemoryStream();
        using var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true);
        var zeros = new byte[8 * 1024 * 1024];
        gzip.Write(zeros);
        gzip.Flush();
        var first = memory.Length;
        gzip.Write(zeros);
        gzip.Flush();
        var bytes = memory.ToArray();
        return [.. bytes, .. Enumerable.Repeat(bytes[(int)first..], 126).SelectMany(block => block)];
    }
}
