using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>Decides what goes wrong with which address.</summary>
/// <param name="draws">What the decisions follow from.</param>
/// <param name="faults">The share of requests that meet a fault.</param>
internal sealed class FaultPlan(Draws draws, double faults)
{
    // At the usual share of a third.
    private const double LastingShare = 0.24;

    // An address that has a passing fault has it one or two times, and then costs one good request.
    private readonly double _passingShare = faults / (1.5 * (1 - faults));

    /// <summary>What stays wrong with a document; null if nothing does. Both schemes and all ports meet the same.</summary>
    public Fault? OfDocument(Site site, ServedDocument document)
    {
        var name = document.Address[document.Address.LastIndexOf('/')..];
        if (document.Readability == Readability.Unreadable || draws.Share(site.Host, name, "lasting") >= LastingShare * faults)
            return null;
        return draws.Pick(document.MediaType == "application/zip" ? LastingFaults.OfArchives : LastingFaults.OfDocuments, site.Host, name, "lasting kind");
    }

    /// <summary>What goes wrong with an address for now; null if nothing does.</summary>
    /// <param name="address">The address, without the port.</param>
    /// <param name="night">The night.</param>
    /// <param name="attempt">How often it has been asked for in this night.</param>
    public Fault? Passing(string address, int night, int attempt)
    {
        if (attempt > 2 || draws.Share(address, night, "passing") >= _passingShare || attempt > 1 + draws.Below(2, address, night, "tries"))
            return null;
        return draws.Pick(PassingFaults.All, address, night, attempt, "kind");
    }
}
