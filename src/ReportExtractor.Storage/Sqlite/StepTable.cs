using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>The queue.</summary>
internal static class StepTable
{
    public static void Add(SqliteConnection database, long run, NewStep step) => database.Execute($"""
        INSERT INTO steps (run, source, kind, host, address, title, depth, found_on)
        VALUES ({run}, {step.Source}, {Name(step.Kind)}, {step.Host}, {step.Address}, {step.Title}, {step.Depth}, {step.FoundOn})
        ON CONFLICT (run, source, kind, address) DO NOTHING
        """);

    /// <summary>Queues the check of a source, again if it was checked before a night was gone on with.</summary>
    public static void Verify(SqliteConnection database, long run, long source)
    {
        Add(database, run, new NewStep(source, StepKind.Verify, "", "", null, 0, null));
        database.Execute($"UPDATE steps SET state = 'waiting', is_unchanged = 0, cause = NULL, message = NULL, next_try = NULL WHERE run = {run} AND source = {source} AND kind = {Name(StepKind.Verify)} AND state <> 'waiting'");
    }

    public static List<string> WaitingHosts(SqliteConnection database, long run) =>
        database.Query($"SELECT host FROM steps WHERE run = {run} AND state = 'waiting' GROUP BY host ORDER BY min(id)", row => row.GetString(0));

    // What was fetched is read before more is fetched.
    public static QueuedStep? Next(SqliteConnection database, long run, string host) => database.First(
        $"""
        SELECT id, source, kind, host, address, title, depth, found_on FROM steps
        WHERE run = {run} AND host = {host} AND state = 'waiting' ORDER BY kind <> 'extract', id LIMIT 1
        """,
        row => new QueuedStep(row.GetInt64(0), new NewStep(row.GetInt64(1), Enum.Parse<StepKind>(row.GetString(2), ignoreCase: true), row.GetString(3), row.GetString(4), row.Text(5), row.GetInt32(6), row.Text(7))));

    public static (int Waiting, int Done) Count(SqliteConnection database, long run) =>
        database.Query($"SELECT count(*) FILTER (WHERE state = 'waiting'), count(*) FILTER (WHERE state <> 'waiting') FROM steps WHERE run = {run}", row => (row.GetInt32(0), row.GetInt32(1)))[0];

    public static int Count(SqliteConnection database, long run, long source, StepKind kind) =>
        (int)database.Number($"SELECT count(*) FROM steps WHERE run = {run} AND source = {source} AND kind = {Name(kind)}")!.Value;

    public static void End(SqliteConnection database, long step, bool isUnchanged, StepFailure? failure) => database.Execute($"""
        UPDATE steps SET state = {(failure is null ? "done" : "failed")}, is_unchanged = {isUnchanged}, cause = {failure?.Cause}, message = {failure?.Message}, next_try = {failure?.NextTry}
        WHERE id = {step}
        """);

    public static string Name(StepKind kind) => kind switch
    {
        StepKind.Visit => "visit",
        StepKind.Page => "page",
        StepKind.Fetch => "fetch",
        StepKind.Extract => "extract",
        _ => "verify",
    };
}
