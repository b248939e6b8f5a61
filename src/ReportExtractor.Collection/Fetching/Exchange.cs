using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Collection.Fetching;

/// <summary>One request and what came back, byte by byte.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Asked">When the request was sent.</param>
/// <param name="Latency">The time until the head of the response was there, or until it failed.</param>
/// <param name="Request">The request as it was sent; empty if there was no connection.</param>
/// <param name="Received">The response as it came, whole or not.</param>
/// <param name="Response">The response taken apart; null if no whole head came.</param>
/// <param name="Failure">What went wrong; null if a whole response came, whatever its status.</param>
public sealed record Exchange(Uri Address, DateTimeOffset Asked, TimeSpan Latency, ReadOnlyMemory<byte> Request, ReadOnlyMemory<byte> Received, RawResponse? Response, FetchFailure? Failure);
