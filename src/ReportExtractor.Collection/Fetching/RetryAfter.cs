using System.Globalization;

namespace ReportExtractor.Collection.Fetching;

/// <summary>When a server asks to come back. Source: RFC 9110, 10.2.3.</summary>
internal static class RetryAfter
{
    // A server that means years has made a mistake.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>The moment that a header names, as seconds or as a date; null if it names none.</summary>
    public static DateTimeOffset? Read(string? value, DateTimeOffset now)
    {
        if (value is null)
            return null;
        if (long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return now + TimeSpan.FromSeconds(Math.Min(seconds, Longest.TotalSeconds));
        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? (date < now ? now : date > now + Longest ? now + Longest : date)
            : null;
    }
}
