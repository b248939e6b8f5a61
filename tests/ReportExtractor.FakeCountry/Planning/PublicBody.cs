namespace ReportExtractor.FakeCountry.Planning;

/// <summary>A body that publishes a report each year.</summary>
/// <param name="Name">Its full name, which no other body has.</param>
internal sealed record PublicBody(string Name);
