using System.Globalization;
using System.Net.Http.Headers;

namespace ReportExtractor.Collection.Fetching;

/// <summary>When a server asks to come back. Source: RFC 9110, 10.2.3.</summary>
internal static class RetryAfter
{
    // A server that means years has made a mistake.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>The moment that a header names, as seconds or as a date; null if it names none.</summary>
    public static DateTimeOffset? Read(string? value, DateTimeOffset now)
    {
        var text = value?.Trim() ?? "";
        if (text.Length > 0 && text.All(char.IsAsciiDigit))
            return now + TimeSpan.FromSeconds(Math.Min(double.Parse(text, CultureInfo.InvariantCulture), Longest.TotalSeconds));
        if (!RetryConditionHeaderValue.TryParse(text, out var condition) || condition.Date is not { } date)
            return null;
        return date < now ? now : date > now + Longest ? now + Longest : date;
    }
}
