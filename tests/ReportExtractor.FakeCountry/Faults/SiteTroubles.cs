using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>What is out of the ordinary about a site as a whole.</summary>
/// <param name="Fault">Why it gives nothing; null if it gives something.</param>
/// <param name="Robots">What its robots.txt is like.</param>
/// <param name="Quirk">What is odd about its list.</param>
internal sealed record SiteTroubles(SiteFault? Fault, RobotsKind Robots, ListQuirk Quirk);
