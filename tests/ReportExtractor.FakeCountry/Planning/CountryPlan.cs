using System.Net;
using ReportExtractor.FakeCountry.Serving;

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
    public CountryPlan(int seed, int sites, int reports)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sites, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sites, Names.Places);
        ArgumentOutOfRangeException.ThrowIfLessThan(reports, sites);
        Seed = seed;
        Draws = new Draws(seed);
        Sites = [.. Enumerable.Range(0, sites).Select(i => new Site(this, i, (reports / sites) + (i < reports % sites ? 1 : 0)))];
    }

    public int Seed { get; }

    public Draws Draws { get; }

    public IReadOnlyList<Site> Sites { get; }

    /// <summary>The kind of the certificate that an address shows.</summary>
    public CertificateKind CertificateOf(IPAddress address) => CertificateKind.SelfSigned;
}
