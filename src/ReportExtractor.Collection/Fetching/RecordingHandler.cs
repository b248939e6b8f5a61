using System.Net.Sockets;
using ReportExtractor.Collection.Responses;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Collection.Fetching;

/// <summary>Carries out one exchange whole, head and body, within its time and size, and keeps all bytes of it.</summary>
internal sealed class RecordingHandler(FetchSettings settings, WireTape tape, MemoryGate gate, TimeProvider time, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    // Of a response that is given up for its length, enough to see what it was.
    private const int KeptOfTooLarge = 64 * 1024;

    /// <summary>Where a request collects its exchanges: one for each attempt.</summary>
    public static HttpRequestOptionsKey<List<Exchange>> Exchanges { get; } = new("exchanges");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = time.GetUtcNow();
        var begun = time.GetTimestamp();
        var latency = (TimeSpan?)null;
        FetchException? fault = null;
        HttpResponseMessage? response = null;
        tape.Begin();
        using var total = new CancellationTokenSource(settings.TotalTimeout, time);
        using var piece = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, total.Token);
        using var place = gate.Place();
        try
        {
            piece.CancelAfter(settings.Timeout);
            response = await base.SendAsync(request, piece.Token).ConfigureAwait(false);
            latency = time.GetElapsedTime(begun);
            await ReadAsync(response, place, piece).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException or FetchException or RefusedAddressException or SocketException)
        {
            // What the user stops is no failure of the server.
            if (cancellationToken.IsCancellationRequested)
                throw;
            fault = ConnectionFault.Of(error, latency is null, settings.Timeout);
        }

        var (sent, received) = tape.End();
        var (raw, damage) = await gate.UnpackAsync(() => Parse(received, isWhole: fault is null), cancellationToken).ConfigureAwait(false);
        fault ??= damage ?? FaultOf(raw!);
        if (fault?.Failure.Cause == FailureCause.TooLarge)
            (raw, received) = (raw is null ? null : raw with { Body = default }, received[..Math.Min(received.Length, KeptOfTooLarge)].ToArray());
        request.Options.TryGetValue(Exchanges, out var exchanges);
        exchanges!.Add(new Exchange(request.RequestUri!, asked, latency ?? time.GetElapsedTime(begun), sent, received, raw, fault?.Failure));
        if (fault is not null)
        {
            response?.Dispose();
            throw fault;
        }

        return response!;
    }

    private async Task ReadAsync(HttpResponseMessage response, MemoryGate.LargePlace place, CancellationTokenSource piece)
    {
        var body = await response.Content.ReadAsStreamAsync(piece.Token).ConfigureAwait(false);
        await using var _ = body.ConfigureAwait(false);
        var buffer = new byte[16 * 1024];
        do
        {
            if (tape.Received > settings.MaxBytes)
                throw new FetchException(TooLarge(), isPassing: false);
            if (tape.Received > MemoryGate.LargeFrom)
            {
                piece.CancelAfter(Timeout.InfiniteTimeSpan);
                await place.TakeAsync(piece.Token).ConfigureAwait(false);
            }

            piece.CancelAfter(settings.Timeout);
        }
        while (await body.ReadAsync(buffer, piece.Token).ConfigureAwait(false) > 0);
    }

    private FetchFailure TooLarge() => new(FailureCause.TooLarge, $"it is longer than {settings.MaxBytes / (1024 * 1024)} MB");

    private (RawResponse? Response, FetchException? Damage) Parse(ReadOnlyMemory<byte> received, bool isWhole)
    {
        if (!isWhole && received.IsEmpty)
            return (null, null);
        try
        {
            return (RawResponse.Parse(received, settings.MaxBytes), null);
        }
        catch (InvalidDataException error)
        {
            return (null, ConnectionFault.Damaged(error.Message));
        }
    }

    private FetchException? FaultOf(RawResponse response) => response.Fault switch
    {
        BodyFault.EndedEarly => ConnectionFault.Damaged("its body is shorter than its head says"),
        BodyFault.RunsOn => ConnectionFault.Damaged("its body is longer than its head says"),
        BodyFault.BrokenChunks => ConnectionFault.Damaged("its chunks are broken"),
        BodyFault.BrokenCoding => ConnectionFault.Damaged("its body is packed in a way that is not known, or damaged"),
        BodyFault.TooLarge => new FetchException(TooLarge(), isPassing: false),
        _ => null,
    };

}
