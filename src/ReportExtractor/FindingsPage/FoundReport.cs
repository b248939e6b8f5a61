using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.FindingsPage;

/// <summary>A verified report with what its findings' cells look like in the source.</summary>
/// <param name="Report">The report, its cells included.</param>
/// <param name="Excerpts">For a finding, pieces of the source as markup, the places of its cells marked; none where the source is not at hand.</param>
public sealed record FoundReport(Report Report, IReadOnlyDictionary<Finding, IReadOnlyList<string>> Excerpts)
{
    /// <summary>The excerpts of a report whose source is not at hand.</summary>
    public static IReadOnlyDictionary<Finding, IReadOnlyList<string>> NoExcerpts { get; } = new Dictionary<Finding, IReadOnlyList<string>>();
}
