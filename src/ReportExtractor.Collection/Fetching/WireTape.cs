namespace ReportExtractor.Collection.Fetching;

/// <summary>Takes down the bytes of one exchange after the other with one host, of which there is one at a time.</summary>
internal sealed class WireTape
{
    private readonly Lock _lock = new();
    private MemoryStream? _sent;
    private MemoryStream? _received;
    private RecordingStream? _connection;

    /// <summary>How many bytes of the response have come.</summary>
    public long Received
    {
        get
        {
            lock (_lock)
                return _received?.Length ?? 0;
        }
    }

    public void Begin()
    {
        lock (_lock)
            (_sent, _received, _connection) = (new MemoryStream(), new MemoryStream(), null);
    }

    public (ReadOnlyMemory<byte> Sent, ReadOnlyMemory<byte> Received) End()
    {
        lock (_lock)
        {
            var bytes = (Bytes(_sent), Bytes(_received));
            (_sent, _received) = (null, null);
            return bytes;
        }
    }

    /// <summary>Notes what is about to be sent.</summary>
    /// <exception cref="FetchException">It is the same request again: the platform repeats by itself, and at once, what was broken off.</exception>
    public void NoteSent(RecordingStream connection, ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            _connection ??= connection;
            if (_connection != connection)
                throw ConnectionFault.BrokenOff();
            _sent?.Write(bytes);
        }
    }

    public void NoteReceived(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
            _received?.Write(bytes);
    }

    private static ReadOnlyMemory<byte> Bytes(MemoryStream? stream) => stream is null ? default : stream.GetBuffer().AsMemory(0, (int)stream.Length);
}
