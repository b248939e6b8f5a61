using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>All requests in the order in which they ended, in memory and, if asked for, as lines of JSON in a file.</summary>
internal sealed class RequestLog : IAsyncDisposable
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();
    private readonly Channel<LogEntry>? _lines;
    private readonly Task _writing = Task.CompletedTask;

    /// <summary>Begins a log.</summary>
    /// <param name="path">A file to write to as well; null for none.</param>
    public RequestLog(string? path)
    {
        if (path is null)
            return;
        _lines = Channel.CreateUnbounded<LogEntry>(new UnboundedChannelOptions { SingleReader = true });
        _writing = WriteAsync(path, _lines.Reader);
    }

    /// <summary>The requests so far.</summary>
    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    public void Add(LogEntry entry)
    {
        _entries.Enqueue(entry);
        _lines?.Writer.TryWrite(entry);
    }

    public void Clear() => _entries.Clear();

    public async ValueTask DisposeAsync()
    {
        _lines?.Writer.Complete();
        await _writing;
    }

    private static async Task WriteAsync(string path, ChannelReader<LogEntry> entries)
    {
        await using var file = new StreamWriter(path);
        while (await entries.WaitToReadAsync())
        {
            while (entries.TryRead(out var entry))
                await file.WriteLineAsync(JsonSerializer.Serialize(entry, Json.Line));
            await file.FlushAsync();
        }
    }
}
