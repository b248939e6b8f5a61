using System.Runtime.CompilerServices;
using ReportExtractor.Generator;

namespace ReportExtractor.FakeCountry.Planning;

/// <summary>One body's report on one year.</summary>
/// <param name="Body">Who reports.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Seed">What its figures follow from.</param>
internal sealed record PlannedReport(PublicBody Body, int Year, int Seed)
{
    /// <summary>Printed afresh each time: a country's reports would not fit into memory.</summary>
    public PlainReport Print(params IReadOnlyList<CellCorrection> corrections) => new(Body.Name, Year, Seed, corrections);

    // There is one of each, and many are looked up.
    public bool Equals(PlannedReport? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
