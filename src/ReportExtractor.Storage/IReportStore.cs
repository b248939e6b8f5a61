namespace ReportExtractor.Storage;

/// <summary>
/// Keeps what is collected, and the queue of what is to be done. Every call is whole or has no effect, so that a program
/// that is killed between two of them goes on where it was. Safe for several threads.
/// </summary>
public interface IReportStore : IDisposable
{
    /// <summary>The night that was cut short; null if the last one came to its end.</summary>
    long? UnfinishedRun();

    /// <summary>Begins a night, or goes on with the one that was cut short; then what the sources name is added to its queue where that lacks it.</summary>
    /// <param name="now">When.</param>
    /// <param name="sources">The sources to be looked at.</param>
    /// <returns>The night's number.</returns>
    long BeginRun(DateTimeOffset now, IReadOnlyList<SourceRecord> sources);

    /// <summary>Ends a night.</summary>
    void EndRun(long run, DateTimeOffset now, string summary);

    /// <summary>The sources by number.</summary>
    IReadOnlyDictionary<long, SourceRecord> Sources();

    /// <summary>The hosts that have steps waiting, in the order of their first.</summary>
    IReadOnlyList<string> WaitingHosts(long run);

    /// <summary>The next step that waits for a host; null if none does. It goes on waiting until it is completed.</summary>
    QueuedStep? NextStep(long run, string host);

    /// <summary>How many steps wait and how many are completed.</summary>
    (int Waiting, int Done) Count(long run);

    /// <summary>How many steps of a kind a night has for a source, done or not.</summary>
    int Count(long run, long source, StepKind kind);

    /// <summary>Keeps all that a step led to.</summary>
    void Complete(long run, StepOutcome outcome);

    /// <summary>The body that an address held when it was last fetched; null if none is kept.</summary>
    StoredBody? LatestBody(string address);

    /// <summary>The body that a visit brought.</summary>
    StoredBody Body(long visit);

    /// <summary>The bytes of each file of the archive that are whole.</summary>
    IReadOnlyDictionary<string, long> Archives();

    /// <summary>What is known of a document; null if nothing is.</summary>
    DocumentRecord? Document(long source, string address);

    /// <summary>The latest version of each report in each document of a source, as JSON.</summary>
    IEnumerable<(long Version, string Json)> CurrentReports(long source);

    /// <summary>Keeps people's decisions about findings; of two about the same finding the later holds.</summary>
    void Decide(IEnumerable<DecisionRecord> decisions);

    /// <summary>What a night led to.</summary>
    RunResults Results(long run);

    /// <summary>Every report as it stands at last, one after the other, by source, body and year.</summary>
    IEnumerable<StoredReport> Reports();

    /// <summary>Reports with all their versions, one after the other.</summary>
    /// <param name="body">A part of the body's name; null for all.</param>
    /// <param name="year">The year reported on; null for all.</param>
    /// <param name="onlyChanged">Only reports that ever said something else than before.</param>
    IEnumerable<ReportHistory> Histories(string? body, int? year, bool onlyChanged);
}
