using System.Net.Sockets;
using ReportExtractor.Collection.Responses;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Collection.Fetching;

/// <summary>Carries out one exchange whole, head and body, within its time and size, and keeps all bytes of it.</summary>
internal sealed class RecordingHandler(FetchSettings settings, WireTape tape, TimeProvider time, HttpMessageHandler inner) : DelegatingHandler(inner)
{
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
        try
        {
            piece.CancelAfter(settings.Timeout);
            response = await base.SendAsync(request, piece.Token).ConfigureAwait(false);
            latency = time.GetElapsedTime(begun);
            await ReadAsync(response, piece).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException or FetchException or RefusedAddressException or SocketException)
        {
            // What the user stops is no failure of the server.
            if (cancellationToken.IsCancellationRequested)
                throw;
            fault = ConnectionFault.Of(error, latency is null, settings.Timeout);
        }

        var (sent, received) = tape.End();
        var raw = Parse(received, fault is not null, ref fault);
        fault ??= FaultOf(raw!);
        request.Options.TryGetValue(Exchanges, out var exchanges);
        exchanges!.Add(new Exchange(request.RequestUri!, asked, latency ?? time.GetElapsedTime(begun), sent, received, raw, fault?.Failure));
        if (fault is not null)
        {
            response?.Dispose();
            throw fault;
        }

        return response!;
    }

    private async Task ReadAsync(HttpResponseMessage response, CancellationTokenSource piece)
    {
        var body = await response.Content.ReadAsStreamAsync(piece.Token).ConfigureAwait(false);
        await using var _ = body.ConfigureAwait(false);
        var buffer = new byte[16 * 1024];
        do
        {
            if (tape.Received > settings.MaxBytes)
                throw new FetchException(TooLarge(), isPassing: false);
            piece.CancelAfter(settings.Timeout);
        }
        while (await body.ReadAsync(buffer, piece.Token).ConfigureAwait(false) > 0);
    }

    private FetchFailure TooLarge() => new(FailureCause.TooLarge, $"it is longer than {settings.MaxBytes / (1024 * 1024)} MB");

    private RawResponse? Parse(ReadOnlyMemory<byte> received, bool isFaulty, ref FetchException? fault)
    {
        if (isFaulty && received.IsEmpty)
            return null;
        try
        {
            return RawResponse.Parse(received, settings.MaxBytes);
        }
        catch (InvalidDataException error)
        {
            fault ??= ConnectionFault.Damaged(error.Message);
            return null;
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
