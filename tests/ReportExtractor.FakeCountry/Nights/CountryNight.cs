using System.Collections.Concurrent;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Nights;

/// <summary>The country as it is in one night.</summary>
/// <param name="plan">The country.</param>
/// <param name="ports">Where it is served.</param>
/// <param name="number">The night, from 1.</param>
internal sealed class CountryNight(CountryPlan plan, Ports ports, int number)
{
    private readonly ConcurrentDictionary<int, SiteMap> _maps = new();
    private int _visits = 1000 * number;

    public CountryPlan Plan => plan;

    public Ports Ports => ports;

    public int Number => number;

    /// <summary>Every address of a site.</summary>
    public SiteMap MapOf(Site site) => _maps.GetOrAdd(site.Index, _ => SiteBuilder.Build(site, ports, SiteRows.Of(site)));

    /// <summary>Counts a visit.</summary>
    public int Visit() => Interlocked.Increment(ref _visits);
}
