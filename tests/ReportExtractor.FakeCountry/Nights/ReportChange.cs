using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Nights;

/// <summary>What happens to a report in the third night.</summary>
/// <param name="Kind">One change.</param>
/// <param name="Cells">The corrected cells, where some are.</param>
internal sealed record ReportChange(NightChanges Kind, IReadOnlyList<CellChange> Cells);
