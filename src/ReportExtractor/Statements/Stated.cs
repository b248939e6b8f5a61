using ReportExtractor.Reports;

namespace ReportExtractor.Statements;

/// <summary>A figure of a sentence with what its words say.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Meaning">What it counts; null where the words do not tell.</param>
/// <param name="Period">The time that it is about.</param>
/// <param name="Scope">Whose it is.</param>
internal sealed record Stated(Figure Figure, Sentence Sentence, string? Meaning, StatementPeriod Period, StatementScope Scope);
