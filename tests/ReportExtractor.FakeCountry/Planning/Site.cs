using System.Globalization;
using System.Net;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Sites;
using ReportExtractor.FakeCountry.Styles;

namespace ReportExtractor.FakeCountry.Planning;

/// <summary>One government's site.</summary>
internal sealed class Site
{
    private const int FirstYear = 2019;
    private const int LastYear = 2025;

    public Site(CountryPlan plan, int index, int reports, SiteTroubles troubles)
    {
        (Plan, Index, Fault, Robots, Quirk) = (plan, index, troubles.Fault, troubles.Robots, troubles.Quirk);
        Host = HostOf(1, index);
        OtherHost = HostOf(2, index);
        Style = SiteStyle.All[index % SiteStyle.All.Count];
        (Place, Level) = Names.Place((int)((((uint)plan.Seed * 7L) + index) % Names.Places));
        Name = Names.Body(Place, 0).Name;
        Reports = [.. Draw(reports)];
        Traits = SiteTraits.Draw(plan.Draws, Host);
        if (Fault is null && Quirk == ListQuirk.None)
            Direct = plan.Draws.Below(24, Host, "direct") switch { 0 => DirectAddresses.Only, 1 => DirectAddresses.Beside, _ => DirectAddresses.None };
    }

    public CountryPlan Plan { get; }

    public int Index { get; }

    /// <summary>The address that is the site's name.</summary>
    public string Host { get; }

    /// <summary>A second address of the same site, where its style has two.</summary>
    public string OtherHost { get; }

    public SiteStyle Style { get; private set; }

    /// <summary>The style that its list had before; null if it is as it always was.</summary>
    public SiteStyle? FormerStyle { get; private set; }

    public SiteTraits Traits { get; }

    /// <summary>Whether its source names addresses of documents.</summary>
    public DirectAddresses Direct { get; }

    /// <summary>Why it gives nothing; null if it gives something.</summary>
    public SiteFault? Fault { get; }

    /// <summary>What its robots.txt is like.</summary>
    public RobotsKind Robots { get; }

    public ListQuirk Quirk { get; }

    /// <summary>The host of its articles.</summary>
    public string ArticleHost => Style.Networks[^1] == 2 ? OtherHost : Host;

    /// <summary>The list's address as a source has it.</summary>
    public string ListAddress(Ports ports) =>
        Fault == SiteFault.Refused ? string.Create(CultureInfo.InvariantCulture, $"http://{Host}:{ports.Closed}{Style.ListTarget}") : Address(ports, Host, Style.ListTarget);

    /// <summary>An address on the site, of the scheme by which it is served.</summary>
    public string Address(Ports ports, string host, string target) => IsSecure ? ports.HttpsAddress(host, target) : ports.HttpAddress(host, target);

    /// <summary>The same address of the other scheme.</summary>
    public string TwinAddress(Ports ports, string host, string target) => IsSecure ? ports.HttpAddress(host, target) : ports.HttpsAddress(host, target);

    /// <summary>The place, e.g. 青河县.</summary>
    public string Place { get; }

    /// <summary>The government's name.</summary>
    public string Name { get; }

    public string Region => (130000 + Index).ToString(CultureInfo.InvariantCulture);

    /// <summary>county, district or city.</summary>
    public string Level { get; }

    /// <summary>The reports that it publishes, of its government, departments and towns.</summary>
    public IReadOnlyList<PlannedReport> Reports { get; }

    /// <summary>The index of the site that an address is of, or -1.</summary>
    public static int IndexOf(IPAddress address) => address.GetAddressBytes() is [127, 1 or 2 or 3, var high, var low and > 0 and <= 250] ? (high * 250) + low - 1 : -1;

    /// <summary>An address of the site: network 1 is its own, 2 its second, 3 that of a clone.</summary>
    public static string HostOf(int network, int index) => string.Create(CultureInfo.InvariantCulture, $"127.{network}.{index / 250}.{(index % 250) + 1}");

    /// <summary>The same site as one of style 4.</summary>
    public Site Redesigned()
    {
        var site = (Site)MemberwiseClone();
        (site.FormerStyle, site.Style) = (Style, SiteStyle.All[3]);
        return site;
    }

    private bool IsSecure => Quirk == ListQuirk.Secure || Fault?.Certificate is not null;

    // Half of them, if not too many, are the government's own; the others are of a body for some of the last years each.
    private IEnumerable<PlannedReport> Draw(int count)
    {
        for (var number = 0; count > 0; number++)
        {
            var body = Names.Body(Place, number);
            var years = number == 0 ? Math.Min(1 + LastYear - FirstYear, (count + 1) / 2) : Math.Min(count, 1 + Plan.Draws.Below(1 + LastYear - FirstYear, Host, "years", number));
            for (var year = LastYear; year > LastYear - years; year--)
                yield return new PlannedReport(body, year, (int)(Plan.Draws.Number(body.Name, year) % int.MaxValue));
            count -= years;
        }
    }
}
