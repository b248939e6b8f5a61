using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Expectations;

/// <summary>What can be had of a site in one night.</summary>
/// <param name="night">The night.</param>
/// <param name="site">The site.</param>
internal sealed class SiteOutlook(CountryNight night, Site site)
{
    private readonly RobotsFile _robots = night.RobotsOf(site);

    /// <summary>Why the site gives nothing; null if it gives something.</summary>
    public string? SourceCause => site.Fault?.Cause ?? (night.IsDown(site) ? Cause.Connection : _robots.SourceCause);

    /// <summary>The documents that can be found, each with why it cannot be read, or null.</summary>
    public IEnumerable<(ServedDocument Document, string? Cause)> Documents()
    {
        if (SourceCause is not null)
            yield break;
        var causes = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var document in night.MapOf(site).Documents)
        {
            // What a page links to is not known to those who cannot read the page.
            if (document.FoundOn is { } page && causes[page] is not null)
                continue;
            causes[document.Address] = CauseOf(document);
            yield return (document, causes[document.Address]);
        }
    }

    /// <summary>The documents that the report can be read from.</summary>
    public IEnumerable<ServedDocument> Readable() => Documents().Where(pair => pair.Cause is null && pair.Document.Readability == Readability.Report).Select(pair => pair.Document);

    private string? CauseOf(ServedDocument document)
    {
        if (_robots.Closes(new Uri(document.Address).PathAndQuery))
            return Cause.RobotsDisallowed;
        if (document.Readability == Readability.Unreadable)
            return Cause.Unreadable;
        return night.Plan.Faults.OfDocument(site, document)?.Cause;
    }
}
