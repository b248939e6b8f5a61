using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>What does not reconcile in reports, and since which night.</summary>
internal static class FindingTable
{
    /// <summary>Keeps the findings of a source's reports; those that hold no more are taken away.</summary>
    public static void Keep(SqliteConnection database, long run, long source, IReadOnlyList<FindingRecord> findings)
    {
        var known = database.Query(
            $"SELECT f.report, f.finding FROM findings f JOIN reports r ON r.id = f.report WHERE r.source = {source}",
            row => (Report: row.GetInt64(0), Id: row.GetString(1)));
        var kept = new HashSet<(long Report, string Id)>();
        foreach (var finding in findings)
        {
            if (database.Number($"SELECT report FROM versions WHERE id = {finding.Version}") is { } report)
                kept.Add((report, finding.Id));
            database.Execute($"""
                INSERT INTO findings (report, finding, version, rule, severity, message, json, first_run, last_run)
                SELECT report, {finding.Id}, id, {finding.Rule}, {finding.Severity}, {finding.Message}, {finding.Json}, {run}, {run} FROM versions WHERE id = {finding.Version}
                ON CONFLICT (report, finding) DO UPDATE SET version = excluded.version, severity = excluded.severity, message = excluded.message, json = excluded.json, last_run = excluded.last_run
                """);
        }

        foreach (var (report, id) in known.Where(one => !kept.Contains(one)))
            database.Execute($"DELETE FROM findings WHERE report = {report} AND finding = {id}");
    }
}
