using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>A night's summary as a page.</summary>
public static class NightPage
{
    /// <summary>The page.</summary>
    public static string Html(RunResults results) => $"<pre>{NightSummary.Text(results)}</pre>";
}
