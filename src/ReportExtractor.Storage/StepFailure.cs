namespace ReportExtractor.Storage;

/// <summary>Why a step gave nothing of use.</summary>
/// <param name="Cause">The cause's name, e.g. <c>not_found</c>.</param>
/// <param name="Message">One clause that says what happened.</param>
/// <param name="NextTry">When it is tried again at the earliest; null for the next night.</param>
public sealed record StepFailure(string Cause, string Message, DateTimeOffset? NextTry = null);
