using System.Collections.Concurrent;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Nights;

/// <summary>The country as it is in one night.</summary>
/// <param name="plan">The country.</param>
/// <param name="ports">Where it is served.</param>
/// <param name="number">The night, from 1; 0 for the country as it would be if nothing ever changed.</param>
internal sealed class CountryNight(CountryPlan plan, Ports ports, int number)
{
    private static readonly double[] Delays = [0.2, 0.3, 0.5, 1];

    private readonly ConcurrentDictionary<int, SiteMap> _maps = new();
    private readonly ConcurrentDictionary<int, RobotsFile> _robots = new();
    private readonly ConcurrentDictionary<string, int> _attempts = new(StringComparer.Ordinal);
    private int _visits;

    public CountryPlan Plan => plan;

    public Ports Ports => ports;

    public int Number => number;

    /// <summary>Every address of a site.</summary>
    public SiteMap MapOf(Site site) => _maps.GetOrAdd(site.Index, _ => Map(site));

    /// <summary>A site's robots.txt.</summary>
    public RobotsFile RobotsOf(Site site) => _robots.GetOrAdd(site.Index, _ => new RobotsFile(
        Changes(site) == NightChanges.RobotsClosed ? RobotsKind.DisallowsAll : site.Robots,
        ClosedFolder.Of(site, number == 0 ? MapOf(site) : plan.Unchanged.MapOf(site)),
        plan.Draws.Pick(Delays, site.Host, "crawl delay")));

    /// <summary>True if nothing of the site answers.</summary>
    public bool IsDown(Site site) => Changes(site) == NightChanges.Down && number <= NightRows.After;

    /// <summary>True if the list changes between its first and its second page.</summary>
    public bool IsShifting(Site site) => Changes(site) == NightChanges.Shifted && number == NightRows.Change;

    /// <summary>Counts a visit: a number that is different for each, and by a thousand higher each night.</summary>
    public int Visit() => (1000 * number) + Interlocked.Increment(ref _visits);

    /// <summary>Counts a request for an address, and gives its number in this night, from 1.</summary>
    public int Attempt(string address) => _attempts.AddOrUpdate(address, 1, (_, attempts) => attempts + 1);

    private NightChanges Changes(Site site) => number < NightRows.Change ? NightChanges.None : plan.Changes.Of(site);

    private SiteMap Map(Site site)
    {
        var rows = number == 0 ? SiteRows.Of(site) : NightRows.Of(site, number);
        var shown = Changes(site) == NightChanges.Redesigned ? site.Redesigned() : site;
        return SiteBuilder.Build(shown, ports, new SiteList(shown, rows, IsShifting(site)) { ChangedOn = ListChangedOn(site) });
    }

    // The last night in which an entry was added, taken away, moved or renamed.
    private int ListChangedOn(Site site)
    {
        if (number < NightRows.Change)
            return 1;
        if (Changes(site) is NightChanges.Shifted or NightChanges.Redesigned)
            return NightRows.Change;
        return new[] { NightRows.After, NightRows.Change }.Where(night => night <= number)
            .FirstOrDefault(night => !Shown(night).SequenceEqual(Shown(night - 1)), 1);

        IEnumerable<(int, string)> Shown(int night) => NightRows.Of(site, night).Select(row => (row.Number, row.Title));
    }
}
