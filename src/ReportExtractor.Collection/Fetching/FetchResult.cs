using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Collection.Fetching;

/// <summary>What came of asking for an address.</summary>
/// <param name="Address">Where the redirects led.</param>
/// <param name="Response">The last response; if it has not changed, the earlier one. Null if none came.</param>
/// <param name="IsUnchanged">The server said that the response is the one that is stored.</param>
/// <param name="Failure">Why it is of no use; null for a good response.</param>
/// <param name="Exchanges">All that went over the wire for it, in order: robots.txt, redirects and failed attempts too.</param>
public sealed record FetchResult(Uri Address, RawResponse? Response, bool IsUnchanged, FetchFailure? Failure, IReadOnlyList<Exchange> Exchanges);
