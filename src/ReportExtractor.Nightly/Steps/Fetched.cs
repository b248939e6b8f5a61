using System.Security.Cryptography;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Responses;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly.Steps;

/// <summary>What was fetched for a step, and how it is kept.</summary>
/// <param name="Result">What came.</param>
/// <param name="Visits">The exchanges as they are kept, each with the exchange and, if its body is one that is kept already, when that was asked for.</param>
internal sealed record Fetched(FetchResult Result, IReadOnlyList<(VisitRecord Record, Exchange Exchange, DateTimeOffset? Kept)> Visits)
{
    private const int Ok = 200;
    private const int NotModified = 304;

    /// <summary>Hash of the body that came or is kept; null if there is none.</summary>
    public string? BodySha256 => Result.Failure is null && Visits.Count > 0 ? Visits[^1].Record.BodySha256 : null;

    /// <summary>Fetches an address for a step.</summary>
    public static async Task<Fetched> FetchAsync(Night night, QueuedStep step, CancellationToken cancellation)
    {
        var asked = new Dictionary<Uri, StoredBody>();
        var policy = night.Source(step.Step.Source)!.Policy;
        var result = await night.Fetcher.FetchAsync(new Uri(step.Step.Address), policy, Stored, cancellation).ConfigureAwait(false);
        return new Fetched(result, [.. result.Exchanges.Select(exchange => Keep(exchange, asked.GetValueOrDefault(exchange.Address)))]);

        StoredResponse? Stored(Uri address)
        {
            if (night.Store.LatestBody(address.AbsoluteUri) is not { } body)
                return null;
            asked[address] = body;
            return new StoredResponse(body.ETag, body.LastModified, body.Asked, () => night.Load(body));
        }
    }

    private static (VisitRecord Record, Exchange Exchange, DateTimeOffset? Kept) Keep(Exchange exchange, StoredBody? stored)
    {
        var response = exchange.Failure is null ? exchange.Response : null;
        var sha256 = response switch
        {
            { Status: Ok, Body.Length: > 0 } => Hash(response),
            { Status: NotModified } => stored?.Sha256,
            _ => null,
        };
        var isKept = sha256 is not null && sha256 == stored?.Sha256;
        var record = new VisitRecord(
            exchange.Address.AbsoluteUri,
            exchange.Asked,
            exchange.Latency,
            exchange.Response?.Status,
            exchange.Failure is { } failure ? new StepFailure(failure.Cause.Name(), failure.Message, failure.RetryAt) : null,
            exchange.Received.Length,
            exchange.Request.Span.IndexOf("\r\nIf-"u8) >= 0)
        {
            ETag = response?.Header("ETag") ?? (isKept ? stored!.ETag : null),
            LastModified = response?.Header("Last-Modified") ?? (isKept ? stored!.LastModified : null),
            BodySha256 = sha256,
            BodyVisit = isKept ? stored!.Visit : null,
        };
        return (record, exchange, isKept ? stored!.Asked : null);
    }

    private static string Hash(RawResponse response) => Convert.ToHexStringLower(SHA256.HashData(response.Body.Span));
}
