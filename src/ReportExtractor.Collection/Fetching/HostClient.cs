using System.Net;
using System.Net.Security;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.CircuitBreaker;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Collection.Fetching;

/// <summary>
/// The way to one host, from the outside in: what fails and may pass is repeated, a host that only fails is left alone, the
/// host's turn is waited for, the exchange is carried out and recorded, over connections to allowed addresses only.
/// </summary>
internal sealed class HostClient : IDisposable
{
    // So many attempts with hardly a success (a robots.txt that is not there is one), and a host is left alone for a while.
    private const int BreakAfter = 12;
    private const double BreakRatio = 0.9;

    private static readonly TimeSpan BreakWindow = TimeSpan.FromMinutes(10);

    private const int MaxBreaks = 3;

    private static readonly TimeSpan GivenUpFor = TimeSpan.FromHours(1);

    private readonly FetchSettings _settings;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _invoker;
    private int _breaks;
    private FetchFailure? _lastFailure;
    private (DateTimeOffset Until, FetchFailure Failure)? _givenUp;

    public HostClient(FetchSettings settings, HostSchedule schedule, GuardedConnection guard, MemoryGate gate, bool acceptsBrokenTls, TimeProvider time)
    {
        (_settings, _time) = (settings, time);
        var tape = new WireTape();
        var sockets = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = guard.ConnectAsync,
            ConnectTimeout = settings.Timeout,
            MaxConnectionsPerServer = 1,
            PlaintextStreamFilter = (context, _) => ValueTask.FromResult<Stream>(new RecordingStream(context.PlaintextStream, tape)),
            UseCookies = false,
            UseProxy = false,
        };
        sockets.SslOptions.RemoteCertificateValidationCallback = (_, _, _, errors) => acceptsBrokenTls || errors == SslPolicyErrors.None;
        var polite = new PoliteHandler(schedule, time, new RecordingHandler(settings, tape, gate, time, sockets));
        _invoker = new HttpMessageInvoker(new ResilienceHandler(Pipeline(settings, time)) { InnerHandler = polite });
    }

    /// <summary>Asks for an address.</summary>
    /// <param name="request">Makes the GET request with its headers.</param>
    /// <param name="exchanges">Where its exchanges are collected.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Why no whole response came; null if one did, whatever its status.</returns>
    public async Task<FetchFailure?> SendAsync(Func<HttpRequestMessage> request, List<Exchange> exchanges, CancellationToken cancellation)
    {
        while (true)
        {
            if (_givenUp is { } givenUp && _time.GetUtcNow() < givenUp.Until)
                return givenUp.Failure;
            try
            {
                using var message = request();
                message.Options.Set(RecordingHandler.Exchanges, exchanges);
                using var response = await _invoker.SendAsync(message, cancellation).ConfigureAwait(false);
                _breaks = 0;
                return null;
            }
            catch (FetchException error)
            {
                _lastFailure = error.Failure;
                return error.Failure;
            }
            catch (BrokenCircuitException error)
            {
                _lastFailure = FailureOf(exchanges.LastOrDefault()) ?? _lastFailure;
                if (++_breaks >= MaxBreaks)
                    _givenUp = (_time.GetUtcNow() + GivenUpFor, _lastFailure! with { Message = $"{_lastFailure!.Message}, as its host did each time" });
                else
                    await Task.Delay(error.RetryAfter ?? _settings.BreakTime, _time, cancellation).ConfigureAwait(false);
            }
        }
    }

    private FetchFailure? FailureOf(Exchange? exchange) =>
        exchange?.Failure ?? (exchange?.Response is { } response ? StatusFailure.Of(response, _time.GetUtcNow()) : null);

    public void Dispose() => _invoker.Dispose();

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(FetchSettings settings, TimeProvider time) => new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
        .AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = settings.Retries,
            Delay = settings.RetryDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,

            // The host's schedule waits for it, for all that is asked of the host.
            ShouldRetryAfterHeader = false,
            ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome)),
        })
        .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
        {
            FailureRatio = BreakRatio,
            MinimumThroughput = BreakAfter,
            SamplingDuration = BreakWindow,
            BreakDuration = settings.BreakTime,
            ShouldHandle = arguments => ValueTask.FromResult(MayPass(arguments.Outcome)),
        })
        .Build();

    private static bool MayPass(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: FetchException error } => error.IsPassing,
        { Result.StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } => true,
        _ => false,
    };
}
