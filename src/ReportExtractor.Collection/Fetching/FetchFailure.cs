namespace ReportExtractor.Collection.Fetching;

/// <summary>Why an address could not be fetched.</summary>
/// <param name="Cause">The kind of reason.</param>
/// <param name="Message">One clause that says what happened.</param>
/// <param name="RetryAt">When the server asks to come back at the earliest; null if it does not say.</param>
public sealed record FetchFailure(FailureCause Cause, string Message, DateTimeOffset? RetryAt = null);
