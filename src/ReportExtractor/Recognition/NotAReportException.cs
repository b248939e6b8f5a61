namespace ReportExtractor.Recognition;

/// <summary>The input was read, but it is no annual report on one of the known forms.</summary>
/// <param name="message">One sentence that says what was missing.</param>
/// <param name="isTitled">It bears the title of an annual report.</param>
public sealed class NotAReportException(string message, bool isTitled) : Exception(message)
{
    /// <summary>It bears the title of an annual report, though its tables were not found.</summary>
    public bool IsTitled { get; } = isTitled;
}
