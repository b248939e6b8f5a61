using System.Collections.Concurrent;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Nights;

/// <summary>The country as it is in one night.</summary>
/// <param name="plan">The country.</param>
/// <param name="ports">Where it is served.</param>
/// <param name="number">The night, from 1.</param>
internal sealed class CountryNight(CountryPlan plan, Ports ports, int number)
{
    private static readonly double[] Delays = [0.2, 0.3, 0.5, 1];

    private readonly ConcurrentDictionary<int, SiteMap> _maps = new();
    private readonly ConcurrentDictionary<int, RobotsFile> _robots = new();
    private readonly ConcurrentDictionary<string, int> _attempts = new(StringComparer.Ordinal);
    private int _visits = 1000 * number;

    public CountryPlan Plan => plan;

    public Ports Ports => ports;

    public int Number => number;

    /// <summary>Every address of a site.</summary>
    public SiteMap MapOf(Site site) => _maps.GetOrAdd(site.Index, _ => SiteBuilder.Build(site, ports, new SiteList(site, RowsOf(site))));

    /// <summary>A site's robots.txt.</summary>
    public RobotsFile RobotsOf(Site site) => _robots.GetOrAdd(site.Index, _ => new RobotsFile(site.Robots, ClosedFolder.Of(site, MapOf(site)), plan.Draws.Pick(Delays, site.Host, "crawl delay")));

    /// <summary>Counts a request for an address, and gives its number in this night, from 1.</summary>
    public int Attempt(string address) => _attempts.AddOrUpdate(address, 1, (_, attempts) => attempts + 1);

    /// <summary>Counts a visit.</summary>
    public int Visit() => Interlocked.Increment(ref _visits);

    private static IReadOnlyList<Row> RowsOf(Site site) => site.Fault == SiteFault.NoLinks ? [] : SiteRows.Of(site);
}
