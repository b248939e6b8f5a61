using System.Globalization;
using System.Net;
using ReportExtractor.FakeCountry.Styles;

namespace ReportExtractor.FakeCountry.Planning;

/// <summary>One government's site.</summary>
internal sealed class Site
{
    private const int FirstYear = 2019;
    private const int LastYear = 2025;

    public Site(CountryPlan plan, int index, int reports)
    {
        (Plan, Index) = (plan, index);
        Host = HostOf(1, index);
        OtherHost = HostOf(2, index);
        Style = SiteStyle.All[index % SiteStyle.All.Count];
        (Place, Level) = Names.Place((int)((((uint)plan.Seed * 7L) + index) % Names.Places));
        Name = Names.Body(Place, 0).Name;
        Reports = [.. Draw(reports)];
    }

    public CountryPlan Plan { get; }

    public int Index { get; }

    /// <summary>The address that is the site's name.</summary>
    public string Host { get; }

    /// <summary>A second address of the same site, where its style has two.</summary>
    public string OtherHost { get; }

    public SiteStyle Style { get; }

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
