namespace ReportExtractor.Recognition;

/// <summary>The input was read, but it is no annual report on one of the known forms.</summary>
/// <param name="message">One sentence that says what was missing.</param>
public sealed class NotAReportException(string message) : Exception(message);
