using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ReportExtractor.Tests.Collection.Fetching;

/// <summary>A server on loopback that sends exactly the bytes that a test says, and notes what it was asked and when.</summary>
internal sealed class WireServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Any, 0);
    private readonly Func<string, int, IEnumerable<Answer>> _answer;
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);

    /// <summary>Starts a server.</summary>
    /// <param name="answer">From a path and how often it was asked before to what is sent, piece by piece.</param>
    public WireServer(Func<string, int, IEnumerable<Answer>> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The heads of all requests in order.</summary>
    public ConcurrentQueue<Asked> Log { get; } = new();

    public IEnumerable<string> Paths => Log.Select(asked => asked.Path);

    public Uri At(string path, string host = "127.0.0.1") => new($"http://{host}:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    public static Answer Response(string body, string status = "200 OK", params string[] headers) =>
        new(Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{string.Concat(headers.Select(header => header + "\r\n"))}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}"));

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception error) when (error is ObjectDisposedException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            while (await HeadAsync(stream) is { } head)
            {
                var path = head.Split(' ')[1];
                var asked = new Asked(path, head, DateTimeOffset.UtcNow);
                Log.Enqueue(asked);
                foreach (var answer in _answer(path, _asked.AddOrUpdate(path, 0, (_, times) => times + 1)))
                {
                    await Task.Delay(answer.After);
                    if (answer.Resets)
                        client.Client.LingerState = new LingerOption(true, 0);
                    asked.Ended = DateTimeOffset.UtcNow;
                    if (answer.Resets || answer.Closes)
                        return;
                    await stream.WriteAsync(answer.Bytes);
                }
            }
        }
        catch (Exception error) when (error is IOException or SocketException or ObjectDisposedException)
        {
            // The other end has had enough.
        }
    }

    private static async Task<string?> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one) == 0)
                return null;
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}

/// <summary>Something that a server does.</summary>
internal sealed record Answer(byte[] Bytes, int After = 0, bool Closes = false, bool Resets = false)
{
    public static Answer Close { get; } = new([], Closes: true);

    public static Answer Reset { get; } = new([], Resets: true);

    public static Answer Raw(string text) => new(Encoding.Latin1.GetBytes(text));

    public static Answer Stall(int milliseconds) => new([], After: milliseconds);
}

/// <summary>A request that a server got.</summary>
internal sealed record Asked(string Path, string Head, DateTimeOffset Begun)
{
    /// <summary>When the last bytes were about to be sent, or the connection closed.</summary>
    public DateTimeOffset Ended { get; set; }
}
