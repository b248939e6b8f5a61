using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Inspection;

/// <summary>A source as its reader saw it, and what was recognised in it.</summary>
/// <param name="Source">Which bytes were read.</param>
/// <param name="Document">What the reader read.</param>
/// <param name="Reports">The reports found in it, verified; empty if it is no annual report.</param>
/// <param name="Refusal">The sentence that says why it gives no report; null if it gives one.</param>
public sealed record InspectedDocument(SourceStamp Source, Document Document, IReadOnlyList<Report> Reports, string? Refusal);
