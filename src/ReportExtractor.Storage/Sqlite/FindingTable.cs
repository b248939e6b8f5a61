using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>What does not reconcile in reports, and since which night.</summary>
internal static class FindingTable
{
    /// <summary>Keeps the findings of a source's reports; those that hold no more are taken away.</summary>
    public static void Keep(SqliteConnection database, long run, long source, IReadOnlyList<FindingRecord> findings)
    {
        foreach (var finding in findings)
        {
            database.Execute($"""
                INSERT INTO findings (report, finding, version, rule, severity, message, json, first_run, last_run)
                SELECT report, {finding.Id}, id, {finding.Rule}, {finding.Severity}, {finding.Message}, {finding.Json}, {run}, {run} FROM versions WHERE id = {finding.Version}
                ON CONFLICT (report, finding) DO UPDATE SET version = excluded.version, severity = excluded.severity, message = excluded.message, json = excluded.json, last_run = excluded.last_run
                """);
        }

        database.Execute($"DELETE FROM findings WHERE last_run < {run} AND report IN (SELECT id FROM reports WHERE source = {source})");
    }
}
