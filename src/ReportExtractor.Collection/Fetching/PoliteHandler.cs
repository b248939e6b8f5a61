using System.Net;

namespace ReportExtractor.Collection.Fetching;

/// <summary>Sends each request, repetitions too, when it is its host's turn, and tells the host's schedule how it went.</summary>
internal sealed class PoliteHandler(HostSchedule schedule, TimeProvider time, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await schedule.BeginAsync(cancellationToken).ConfigureAwait(false);
        TimeSpan? latency = null;
        FetchFailure? failure = null;
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            latency = Last(request)?.Latency;
            failure = Strain(response, time.GetUtcNow());
            return response;
        }
        catch (FetchException error)
        {
            failure = error.IsPassing ? error.Failure : null;
            throw;
        }
        finally
        {
            schedule.End(latency, failure);
        }
    }

    /// <summary>What a response says about the host's state; null if nothing is wrong with it.</summary>
    private static FetchFailure? Strain(HttpResponseMessage response, DateTimeOffset now)
    {
        var retryAt = response.Headers.TryGetValues("Retry-After", out var values) ? RetryAfter.Read(values.First(), now) : null;
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => new FetchFailure(FailureCause.RateLimited, "its host asks to be left alone (status 429)", retryAt),
            >= HttpStatusCode.InternalServerError => new FetchFailure(FailureCause.ServerError, $"its server fails (status {(int)response.StatusCode})", retryAt),
            _ => null,
        };
    }

    private static Exchange? Last(HttpRequestMessage request) => request.Options.TryGetValue(RecordingHandler.Exchanges, out var exchanges) ? exchanges.LastOrDefault() : null;
}
