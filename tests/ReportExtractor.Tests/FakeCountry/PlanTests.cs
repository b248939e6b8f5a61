using System.Text.Json;
using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;
using ReportExtractor.FakeCountry.Styles;

namespace ReportExtractor.Tests.FakeCountry;

public sealed class PlanTests
{
    private static readonly Ports Ports = new(80, 443, 81);

    [Fact]
    public void A_seed_always_makes_the_same_country()
    {
        Assert.Equal(Outcome(7), Outcome(7));
        Assert.NotEqual(Outcome(7), Outcome(8));

        static string Outcome(int seed) => JsonSerializer.Serialize(Expectation.Of(new CountryNight(new CountryPlan(seed, 13, 40), Ports, 1)));
    }

    [Fact]
    public void Bodies_and_addresses_are_unique_and_all_reports_are_planned()
    {
        var plan = new CountryPlan(1, 300, 3000);
        var reports = plan.Sites.SelectMany(site => site.Reports).ToList();

        Assert.Equal(3000, reports.Count);
        Assert.Equal(3000, reports.Select(report => (report.Body.Name, report.Year)).Distinct().Count());
        Assert.Equal(reports.Select(report => report.Body.Name).Distinct().Count(), plan.Sites.Sum(site => site.Reports.Select(report => report.Body.Name).Distinct().Count()));
        Assert.Equal(300, plan.Sites.Select(site => site.Host).Distinct().Count());
        Assert.All(plan.Sites, site => Assert.Equal(site.Index, Site.IndexOf(System.Net.IPAddress.Parse(site.Host))));
        Assert.All(plan.Sites.GroupBy(site => site.Style), style => Assert.Equal(300 / SiteStyle.All.Count, style.Count()));
    }

    [Fact]
    public void Every_entry_of_a_site_has_an_address_of_its_own()
    {
        var night = new CountryNight(new CountryPlan(1, 24, 240), Ports, 1);
        foreach (var map in night.Plan.Sites.Select(night.MapOf))
        {
            var addresses = map.Documents.Select(document => document.Address).Concat(map.Others).ToList();
            Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.Ordinal).Count());
        }
    }
}
