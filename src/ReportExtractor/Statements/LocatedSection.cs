using ReportExtractor.Documents;
using ReportExtractor.Reports;

namespace ReportExtractor.Statements;

/// <summary>A chapter with the places that its text was read from.</summary>
/// <param name="Section">The chapter.</param>
/// <param name="Lines">Where each line of its text begins in the source.</param>
internal sealed record LocatedSection(Section Section, IReadOnlyList<Location> Lines);
