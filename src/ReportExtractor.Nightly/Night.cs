using ReportExtractor.Collection.Archive;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Responses;
using ReportExtractor.Collection.Sources;
using ReportExtractor.Storage;

namespace ReportExtractor.Nightly;

/// <summary>What the steps of a night work with.</summary>
internal sealed class Night(long run, SourceList list, IReadOnlyDictionary<long, Source> sources, IReportStore store, string archiveFolder, Fetcher fetcher, NightOptions options)
{
    public long Run => run;

    public SourceList List => list;

    public IReportStore Store => store;

    public Fetcher Fetcher => fetcher;

    public NightOptions Options => options;

    /// <summary>A source by its number; null if the list does not have it any more.</summary>
    public Source? Source(long number) => sources.GetValueOrDefault(number);

    /// <summary>Reads a body that is kept.</summary>
    public RawResponse Load(StoredBody body) => ExchangeArchive.Read(archiveFolder, body.Place.File, body.Place.Position, list.Fetch.MaxBytes);
}
