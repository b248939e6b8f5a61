using System.Net.Http.Headers;
using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Collection.Fetching;

/// <summary>Asks for one address without following where it leads.</summary>
internal sealed class Asker(FetchSettings settings, Hosts hosts, TimeProvider time)
{
    private const int NotModified = 304;

    /// <summary>The answer to one request, repetitions included.</summary>
    /// <param name="Response">The response; if it is unchanged, the stored one. Null if no whole one came.</param>
    /// <param name="IsUnchanged">The server said that the stored response still holds.</param>
    /// <param name="Failure">What is wrong, by the connection or by the status; a redirect is no failure.</param>
    internal readonly record struct Answer(RawResponse? Response, bool IsUnchanged, FetchFailure? Failure);

    /// <summary>Asks; what is stored is only asked for again if it has changed, or was not asked for in full for long.</summary>
    public async Task<Answer> AskAsync(Uri address, bool acceptsBrokenTls, StoredResponse? stored, List<Exchange> exchanges, CancellationToken cancellation)
    {
        var current = stored is not null && time.GetUtcNow() - stored.Fetched < settings.FullCheckAfter && (stored.ETag is not null || stored.LastModified is not null) ? stored : null;
        var own = new List<Exchange>();
        var failure = await hosts.Client(address, acceptsBrokenTls).SendAsync(() => Request(address, current), own, cancellation).ConfigureAwait(false);
        exchanges.AddRange(own);
        var response = own.LastOrDefault()?.Response;
        if (failure is not null || response is null)
            return new Answer(response, false, failure);
        if (response.Status != NotModified || current is null)
            return new Answer(response, false, Redirect.Of(address, response) is null ? StatusFailure.Of(response, time.GetUtcNow()) : null);
        try
        {
            return new Answer(current.Load(), true, null);
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            // What is stored cannot be read any more, so it is fetched anew.
            return await AskAsync(address, acceptsBrokenTls, stored: null, exchanges, cancellation).ConfigureAwait(false);
        }
    }

    private HttpRequestMessage Request(Uri address, StoredResponse? stored)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address) { Version = System.Net.HttpVersion.Version11 };
        request.Headers.TryAddWithoutValidation("User-Agent", settings.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/pdf,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Language", "zh-CN,zh;q=0.9");
        request.Headers.ConnectionClose = true;
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        if (stored?.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (stored?.LastModified is { } modified)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }
}
