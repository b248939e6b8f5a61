using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.Tests.FakeCountry;

public sealed class FaultPlanTests
{
    private static readonly CountryNight Night = new(new CountryPlan(2, 600, 6000), new Ports(80, 443, 81), 1);

    [Fact]
    public void In_a_large_country_every_fault_occurs()
    {
        var documents = Night.Plan.Sites.SelectMany(site => Night.MapOf(site).Documents.Select(document => Night.Plan.Faults.OfDocument(site, document)?.Name)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(LastingFaults.OfDocuments.Concat(LastingFaults.OfArchives).Select(fault => fault.Name).Except(documents, StringComparer.Ordinal));
        Assert.Empty(SiteFault.All.Except(Night.Plan.Sites.Select(site => site.Fault)));
        Assert.Empty(Enum.GetValues<RobotsKind>().Except(Night.Plan.Sites.Select(site => site.Robots)));
        Assert.Empty(Enum.GetValues<ListQuirk>().Except(Night.Plan.Sites.Select(site => site.Quirk)));
    }

    [Fact]
    public void Most_reports_can_be_reached_in_spite_of_all()
    {
        var documents = Night.Plan.Sites.Select(site => new SiteOutlook(Night, site)).SelectMany(outlook => outlook.Documents()).ToList();
        var reached = documents.Where(pair => pair.Cause is null && pair.Document.Readability == Readability.Report).Select(pair => pair.Document.Row.Report).Distinct().Count();

        Assert.InRange(reached, 4200, 5400);
    }

    [Fact]
    public void A_passing_fault_is_over_after_two_tries_and_comes_in_another_night_elsewhere()
    {
        var faults = Night.Plan.Faults;
        var addresses = Enumerable.Range(0, 3000).Select(i => $"http://127.1.0.1/{i}").ToList();

        Assert.All(addresses, address => Assert.Null(faults.Passing(address, 1, 3)));
        var (first, second) = (Hit(1), Hit(2));
        Assert.InRange(first.Count, 900, 1100);
        Assert.InRange(first.Intersect(second).Count(), 250, 420);

        List<string> Hit(int night) => addresses.FindAll(address => faults.Passing(address, night, 1) is not null);
    }

    [Fact]
    public void The_share_of_requests_that_meet_a_passing_fault_is_as_asked_for()
    {
        var requests = 0;
        for (var i = 0; i < 3000; i++)
        {
            for (var attempt = 1; Night.Plan.Faults.Passing($"http://127.1.0.1/{i}", 1, attempt) is not null; attempt++)
                requests++;
        }

        Assert.InRange(requests / (requests + 3000.0), 0.31, 0.36);
    }

    [Fact]
    public void Without_faults_nothing_goes_wrong()
    {
        var night = new CountryNight(new CountryPlan(2, 24, 48, faults: 0, NightChanges.None), new Ports(80, 443, 81), 1);

        Assert.All(night.Plan.Sites, site => Assert.Equal((null, ListQuirk.None, null), (site.Fault, site.Quirk, night.RobotsOf(site).SourceCause)));
        Assert.Equal(48, Expectation.Of(night).Reports.Count + Expectation.Of(night).Unreachable.Count(failure => !failure.Address.EndsWith(".html", StringComparison.Ordinal)));
    }
}
