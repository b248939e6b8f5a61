using System.Text.Json.Serialization;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>A request as the server saw it.</summary>
/// <param name="Night">The night it came in.</param>
/// <param name="Scheme">http or https.</param>
/// <param name="Host">The address that was connected to.</param>
/// <param name="Method">The method.</param>
/// <param name="Target">Path and query as sent.</param>
/// <param name="UserAgent">A header of the request.</param>
/// <param name="IfNoneMatch">A header of the request.</param>
/// <param name="IfModifiedSince">A header of the request.</param>
/// <param name="Range">A header of the request.</param>
/// <param name="Start">When its head had come, in ticks of the stopwatch.</param>
/// <param name="End">Just before the last byte was given to the socket or the connection broken off, in ticks of the stopwatch.</param>
/// <param name="Status">The status sent; 0 where none was.</param>
/// <param name="Fault">What was done wrong on purpose; null for a good answer.</param>
internal sealed record LogEntry(
    int Night,
    string Scheme,
    string Host,
    string Method,
    string Target,
    string? UserAgent,
    string? IfNoneMatch,
    string? IfModifiedSince,
    string? Range,
    long Start,
    long End,
    int Status,
    string? Fault)
{
    /// <summary>What was asked for, without scheme and port.</summary>
    [JsonIgnore]
    public string Resource => Host + Target;
}
