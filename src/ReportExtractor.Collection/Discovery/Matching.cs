namespace ReportExtractor.Collection.Discovery;

/// <summary>How texts are matched.</summary>
internal static class Matching
{
    /// <summary>Patterns are bounded, and so are the texts: how long a busy machine takes says nothing about either.</summary>
    public const int NoTimeout = Timeout.Infinite;
}
