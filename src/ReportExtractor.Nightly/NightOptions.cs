using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ReportExtractor.Collection.Sources;
using ReportExtractor.Reading;
using ReportExtractor.Verification;

namespace ReportExtractor.Nightly;

/// <summary>What a night does besides what its sources say.</summary>
public sealed record NightOptions
{
    /// <summary>The language of the findings.</summary>
    public Language Language { get; init; } = Language.Zh;

    /// <summary>What old office formats are read by way of; null if there is nothing.</summary>
    public IOfficeConverter? Converter { get; init; }

    /// <summary>Where what happens is written to, entry by entry; nowhere by default.</summary>
    public ILogger Log { get; init; } = NullLogger.Instance;

    /// <summary>Reports of earlier years are left alone, as far as the links to them name their years.</summary>
    public int? SinceYear { get; init; }

    /// <summary>Only sources whose names contain one of these are looked at; all if there are none.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>True for a source that is looked at.</summary>
    public bool Chooses(Source source) => Only.Count == 0 || Only.Any(part => source.Name.Contains(part, StringComparison.Ordinal));
}
