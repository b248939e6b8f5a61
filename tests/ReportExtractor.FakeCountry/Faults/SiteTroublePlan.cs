using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>Hands out troubles to sites, of each kind in turn, so that all occur before one occurs twice.</summary>
/// <param name="draws">Which sites are hit.</param>
/// <param name="faults">The share of requests that meet a fault.</param>
internal sealed class SiteTroublePlan(Draws draws, double faults)
{
    // At the usual share of a third.
    private const double Failing = 0.24;
    private const double OddRobots = 0.6;
    private const double OddLists = 0.45;

    private static readonly RobotsKind[] Robots = [.. Enum.GetValues<RobotsKind>().Except([RobotsKind.Absent, RobotsKind.AllowsAll])];
    private static readonly ListQuirk[] Quirks = [.. Enum.GetValues<ListQuirk>().Except([ListQuirk.None])];

    private readonly int _offset = draws.Below(1000, "offset of troubles");
    private int _faults;
    private int _robots;
    private int _quirks;

    public SiteTroubles Next(string host)
    {
        var fault = draws.Share(host, "fault") < Failing * faults ? Turn(SiteFault.All, ref _faults) : null;
        var robots = fault is null && draws.Share(host, "robots") < OddRobots * faults ? Turn(Robots, ref _robots) : Ordinary(host);
        var quirk = fault is null && draws.Share(host, "quirk") < OddLists * faults ? Turn(Quirks, ref _quirks) : ListQuirk.None;
        return new SiteTroubles(fault, robots, quirk);
    }

    private RobotsKind Ordinary(string host) => draws.Below(3, host, "robots absent") == 0 ? RobotsKind.AllowsAll : RobotsKind.Absent;

    private T Turn<T>(IReadOnlyList<T> kinds, ref int turn) => kinds[(_offset + turn++) % kinds.Count];
}
