using System.Text;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Expectations;

/// <summary>Writes the list of sources.</summary>
internal static class SourcesYaml
{
    private const string Head = """
        contact: test@example.org
        settings:
          delay: 0.05
          timeout: 1
          workers: 32
          allow_networks: [127.0.0.0/8]
        sources:

        """;

    public static string Of(CountryNight night)
    {
        var yaml = new StringBuilder(Head);
        foreach (var site in night.Plan.Sites)
            Write(yaml, night, site);
        return yaml.ToString();
    }

    private static void Write(StringBuilder yaml, CountryNight night, Site site)
    {
        yaml.Append($"  - name: {site.Name}\n    region: \"{site.Region}\"\n    level: {site.Level}\n");
        if (site.Direct != DirectAddresses.Only)
            yaml.Append($"    list: {site.ListAddress(night.Ports)}\n");
        if (site.Direct != DirectAddresses.None)
            WriteReports(yaml, night.MapOf(site).Documents.Where(document => document.FoundOn is null).Take(site.Direct == DirectAddresses.Only ? int.MaxValue : 2));
        if (site.Style.Networks.Contains(2))
            yaml.Append($"    hosts: [{site.OtherHost}]\n");
        if (site.Quirk == ListQuirk.Secure || (site.Style.UsesHttps && site.Fault is null))
            yaml.Append("    tls: unchecked\n");
    }

    private static void WriteReports(StringBuilder yaml, IEnumerable<ServedDocument> documents)
    {
        yaml.Append("    reports:\n");
        foreach (var document in documents)
            yaml.Append($"      - {document.Address}\n");
    }
}
