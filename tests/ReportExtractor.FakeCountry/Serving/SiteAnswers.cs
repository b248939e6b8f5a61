using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Serving;

/// <summary>What a site answers if nothing goes wrong.</summary>
internal static class SiteAnswers
{
    /// <summary>The answer of an address.</summary>
    /// <param name="night">When it is asked.</param>
    /// <param name="site">Whose address it is.</param>
    /// <param name="network">Which of its hosts was asked: 1 for its own.</param>
    /// <param name="path">The path.</param>
    /// <param name="query">With its question mark, or empty.</param>
    public static Answer Of(CountryNight night, Site site, int network, string path, string query)
    {
        if (night.MapOf(site).Find(network, path, query) is not { } page)
            return Answer.NotFound;
        var visit = night.Visit();
        var answer = new Answer(page.Status, page.ContentType, page.Content(visit));
        return answer with { Headers = page.Location is { } location ? [("Location", location)] : Validators.Of(site, path + query, page, visit) };
    }
}
