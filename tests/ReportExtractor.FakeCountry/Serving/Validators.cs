using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>ETag and Last-Modified as a site sends and honours them.</summary>
internal static class Validators
{
    private static readonly DateTimeOffset FirstNight = new(2026, 4, 1, 1, 30, 0, TimeSpan.Zero);

    /// <summary>The headers that go with a page.</summary>
    /// <param name="site">Whose page it is.</param>
    /// <param name="target">Its path and query.</param>
    /// <param name="page">The page.</param>
    /// <param name="visit">The number of the visit.</param>
    public static IReadOnlyList<(string Name, string Value)> Of(Site site, string target, Page page, int visit) => site.Traits.Validation switch
    {
        Validation.Full or Validation.Ignored => [("ETag", Tag(site, target, page.ChangedOn)), ("Last-Modified", Date(page))],
        Validation.DateOnly => [("Last-Modified", Date(page))],
        Validation.Restless => [("ETag", Tag(site, target, visit)), ("Last-Modified", Written(DateTimeOffset.UtcNow))],
        _ => [],
    };

    /// <summary>The answer to a request that may have conditions. RFC 9110, 13.2.2: a tag comes before a date.</summary>
    public static Answer Conditional(Site site, Answer answer, HttpRequest request)
    {
        if (answer.Status != StatusCodes.Status200OK || site.Traits.Validation is Validation.Ignored)
            return answer;
        var isUnchanged = request.Headers.IfNoneMatch.ToString() is { Length: > 0 } tags
            ? answer.Header("ETag") is { } tag && tags.Split(',').Any(known => Bare(known) == Bare(tag))
            : DateTimeOffset.TryParse(request.Headers.IfModifiedSince, CultureInfo.InvariantCulture, out var since) && answer.Header("Last-Modified") is { } date && DateTimeOffset.Parse(date, CultureInfo.InvariantCulture) <= since;
        return isUnchanged ? answer with { Status = StatusCodes.Status304NotModified, Body = [] } : answer;
    }

    private static string Tag(Site site, string target, int version) => $"\"{site.Plan.Draws.Hex(16, site.Host, target, version)}\"";

    private static string Date(Page page) => Written(FirstNight.AddDays(page.ChangedOn));

    private static string Written(DateTimeOffset date) => date.ToString("R", CultureInfo.InvariantCulture);

    private static string Bare(string tag) => tag.Trim() is var trimmed && trimmed.StartsWith("W/", StringComparison.Ordinal) ? trimmed[2..] : trimmed;
}
