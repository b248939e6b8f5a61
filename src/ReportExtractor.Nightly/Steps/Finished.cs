using ReportExtractor.Storage;

namespace ReportExtractor.Nightly.Steps;

/// <summary>A step that is done and is still to be kept.</summary>
/// <param name="Outcome">What it led to.</param>
/// <param name="Fetched">What went over the wire for it; null if nothing did.</param>
internal sealed record Finished(StepOutcome Outcome, Fetched? Fetched = null);
