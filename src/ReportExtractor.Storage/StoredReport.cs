namespace ReportExtractor.Storage;

/// <summary>A report as it stands at last, with all that is kept of it.</summary>
/// <param name="Source">The source that it was collected from.</param>
/// <param name="Body">The publishing body.</param>
/// <param name="Year">The year reported on, if known.</param>
/// <param name="Json">The report as JSON: of several documents that say it, what was read with the least doubt.</param>
/// <param name="Findings">Its findings, each as JSON.</param>
/// <param name="Decisions">What people decided about them.</param>
/// <param name="Versions">What its documents said, the earliest first.</param>
public sealed record StoredReport(SourceRecord Source, string Body, int? Year, string Json, IReadOnlyList<string> Findings, IReadOnlyList<DecisionRecord> Decisions, IReadOnlyList<ReportVersion> Versions);
