using ReportExtractor.Collection.Responses;

namespace ReportExtractor.Collection.Fetching;

/// <summary>A response that is kept from an earlier time, so that its server can be asked whether it still holds.</summary>
/// <param name="ETag">The server's name for it, if it gave one.</param>
/// <param name="LastModified">When the server says that it was changed, if it says so.</param>
/// <param name="Fetched">When it came.</param>
/// <param name="Load">Reads it from where it is kept.</param>
public sealed record StoredResponse(string? ETag, string? LastModified, DateTimeOffset Fetched, Func<RawResponse> Load);
