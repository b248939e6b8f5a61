using ReportExtractor.Collection.Fetching;

namespace ReportExtractor.Collection.Sources;

/// <summary>What is collected, and how: the content of <c>sources.yaml</c>.</summary>
/// <param name="Fetch">How servers are asked.</param>
/// <param name="Night">When, and how much at once.</param>
/// <param name="Sources">The sources.</param>
public sealed record SourceList(FetchSettings Fetch, NightSettings Night, IReadOnlyList<Source> Sources);

/// <summary>When is asked, and how much at once.</summary>
public sealed record NightSettings
{
    /// <summary>How many hosts are asked at once, each one request at a time.</summary>
    public int Workers { get; init; } = 16;

    /// <summary>The hours in which servers may be asked; null for all.</summary>
    public NightWindow? Window { get; init; }

    /// <summary>How many pages are looked at for links, for one source.</summary>
    public int MaxPages { get; init; } = 500;

    /// <summary>How many documents are fetched for one source.</summary>
    public int MaxDocuments { get; init; } = 5000;

    /// <summary>How many nights in a row nothing may be had of a source before that is pointed out.</summary>
    public int FailedNights { get; init; } = 3;
}
