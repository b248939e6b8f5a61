using System.Net;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Planning;

/// <summary>
/// The whole country: which sites there are, what stands on them, and what goes wrong. All of it follows from the numbers
/// given here; only ports are added when it is served.
/// </summary>
internal sealed class CountryPlan
{
    private readonly Lazy<ChangePlan> _changes;

    /// <summary>Plans a country.</summary>
    /// <param name="seed">What every draw follows from.</param>
    /// <param name="sites">How many sites there are, at most as many as there are names of places.</param>
    /// <param name="reports">How many reports there are on all sites on the first night.</param>
    /// <param name="faults">The share of requests that meet a fault, below 1; 0 for a country where nothing goes wrong.</param>
    /// <param name="changes">What may happen in the third night.</param>
    /// <param name="correctedShare">The share of the reports of which a cell is corrected then.</param>
    public CountryPlan(int seed, int sites, int reports, double faults = 1.0 / 3, NightChanges changes = NightChanges.All, double correctedShare = 0.01)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(faults);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(faults, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(sites, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sites, Names.Places);
        ArgumentOutOfRangeException.ThrowIfLessThan(reports, sites);
        Seed = seed;
        Draws = new Draws(seed);
        Faults = new FaultPlan(Draws, faults);
        Unchanged = new CountryNight(this, new Ports(80, 443, 81), 0);
        _changes = new Lazy<ChangePlan>(() => new ChangePlan(Unchanged, changes, correctedShare));
        var troubles = new SiteTroublePlan(Draws, faults);
        Sites = [.. Enumerable.Range(0, sites).Select(i => new Site(this, i, (reports / sites) + (i < reports % sites ? 1 : 0), troubles.Next(Site.HostOf(1, i))))];
    }

    public int Seed { get; }

    public Draws Draws { get; }

    public FaultPlan Faults { get; }

    /// <summary>The country as it would be if nothing ever changed, served nowhere.</summary>
    public CountryNight Unchanged { get; }

    /// <summary>What changes in the third night.</summary>
    public ChangePlan Changes => _changes.Value;

    public IReadOnlyList<Site> Sites { get; }

    /// <summary>The site of an address; null if it is of none.</summary>
    public Site? SiteOf(IPAddress address) => Site.IndexOf(address) is >= 0 and var index && index < Sites.Count ? Sites[index] : null;
}
