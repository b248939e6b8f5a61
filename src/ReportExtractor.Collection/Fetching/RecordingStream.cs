using ReportExtractor.Reading;

namespace ReportExtractor.Collection.Fetching;

/// <summary>A connection that notes what goes over it, behind encryption: the bytes of the protocol themselves.</summary>
internal sealed class RecordingStream(Stream connection, WireTape tape) : ForwardStream
{
    public override bool CanRead => connection.CanRead;

    public override bool CanWrite => connection.CanWrite;

    public override int Read(Span<byte> buffer)
    {
        var read = connection.Read(buffer);
        tape.NoteReceived(buffer[..read]);
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await connection.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        tape.NoteReceived(buffer.Span[..read]);
        return read;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        tape.NoteSent(this, buffer);
        connection.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        tape.NoteSent(this, buffer.Span);
        return connection.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => connection.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => connection.FlushAsync(cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            connection.Dispose();
        base.Dispose(disposing);
    }
}
