using ReportExtractor.Reports;

namespace ReportExtractor.FindingsPage;

/// <summary>A verified report with what its findings' cells look like in the source.</summary>
/// <param name="Report">The report, its cells included.</param>
/// <param name="Excerpts">By the id of a finding, pieces of the source as markup, the places of its cells marked; none where the source is not at hand.</param>
public sealed record FoundReport(Report Report, IReadOnlyDictionary<string, IReadOnlyList<string>> Excerpts)
{
    /// <summary>The excerpts of a report whose source is not at hand.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> NoExcerpts { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>The same report with other findings.</summary>
    public FoundReport With(Report report) => this with { Report = report };
}
