namespace ReportExtractor.Storage;

/// <summary>What a person decided about a finding.</summary>
/// <param name="Finding">The finding's name, which stays the same as long as body, year, rule and figures do.</param>
/// <param name="Decision"><c>confirmed</c> or <c>dismissed</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided; empty if not said.</param>
/// <param name="Date">When; null if not said.</param>
public sealed record DecisionRecord(string Finding, string Decision, string Reason, string By, DateOnly? Date);
