using System.Net;
using ReportExtractor.FakeCountry.Faults;

namespace ReportExtractor.FakeCountry.Planning;

/// <summary>
/// The whole country: which sites there are, what stands on them, and what goes wrong. All of it follows from the numbers
/// given here; only ports are added when it is served.
/// </summary>
internal sealed class CountryPlan
{
    /// <summary>Plans a country.</summary>
    /// <param name="seed">What every draw follows from.</param>
    /// <param name="sites">How many sites there are, at most as many as there are names of places.</param>
    /// <param name="reports">How many reports there are on all sites on the first night.</param>
    /// <param name="faults">The share of requests that meet a fault, below 1; 0 for a country where nothing goes wrong.</param>
    public CountryPlan(int seed, int sites, int reports, double faults = 1.0 / 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(faults);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(faults, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(sites, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sites, Names.Places);
        ArgumentOutOfRangeException.ThrowIfLessThan(reports, sites);
        Seed = seed;
        Draws = new Draws(seed);
        Faults = new FaultPlan(Draws, faults);
        var troubles = new SiteTroublePlan(Draws, faults);
        Sites = [.. Enumerable.Range(0, sites).Select(i => new Site(this, i, (reports / sites) + (i < reports % sites ? 1 : 0), troubles.Next(Site.HostOf(1, i))))];
    }

    public int Seed { get; }

    public Draws Draws { get; }

    public FaultPlan Faults { get; }

    public IReadOnlyList<Site> Sites { get; }

    /// <summary>The site of an address; null if it is of none.</summary>
    public Site? SiteOf(IPAddress address) => Site.IndexOf(address) is >= 0 and var index && index < Sites.Count ? Sites[index] : null;
}
