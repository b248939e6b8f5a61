using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Nights and the sources that they look at.</summary>
internal static class RunTable
{
    public static long? Unfinished(SqliteConnection database) => database.Number($"SELECT id FROM runs WHERE ended IS NULL ORDER BY id DESC LIMIT 1");

    /// <summary>Begins a night, or goes on with one: the queue holds what the sources name, and every document that is known and not gone.</summary>
    public static long Begin(SqliteConnection database, DateTimeOffset now, IReadOnlyList<SourceRecord> sources)
    {
        var run = Unfinished(database) ?? database.Insert($"INSERT INTO runs (started) VALUES ({now})");
        foreach (var source in sources)
        {
            database.Execute($"INSERT INTO sources (name, region, level) VALUES ({source.Name}, {source.Region}, {source.Level}) ON CONFLICT (name) DO UPDATE SET region = excluded.region, level = excluded.level");
            var id = database.Number($"SELECT id FROM sources WHERE name = {source.Name}")!.Value;
            foreach (var start in source.Start)
                StepTable.Add(database, run, new NewStep(id, start.IsList ? StepKind.Visit : StepKind.Fetch, start.Host, start.Address, null, 0, null));
            foreach (var (address, title) in DocumentTable.Known(database, id))
                StepTable.Add(database, run, new NewStep(id, StepKind.Fetch, new Uri(address).IdnHost, address, title, 1, null));
        }

        return run;
    }

    /// <summary>Ends a night, and counts the nights in which nothing could be had of a source.</summary>
    public static void End(SqliteConnection database, long run, DateTimeOffset now, string summary)
    {
        database.Execute($"""
            UPDATE sources SET failed_nights = CASE WHEN EXISTS (SELECT 1 FROM steps WHERE run = {run} AND source = sources.id AND kind IN ('visit', 'fetch') AND state = 'done') THEN 0 ELSE failed_nights + 1 END
            WHERE id IN (SELECT source FROM steps WHERE run = {run})
            """);
        database.Execute($"UPDATE runs SET ended = {now}, summary = {summary} WHERE id = {run}");
    }

    public static Dictionary<long, SourceRecord> Sources(SqliteConnection database) =>
        database.Query($"SELECT id, name, region, level, failed_nights FROM sources", row => (Id: row.GetInt64(0), Source: new SourceRecord(row.GetString(1), row.Text(2), row.Text(3), []) { FailedNights = row.GetInt32(4) }))
            .ToDictionary(source => source.Id, source => source.Source);
}
