using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Reports as they stand at last.</summary>
internal static class ReportQueries
{
    /// <summary>The numbers of all reports, in an order that does not depend on when they were found.</summary>
    public static List<long> All(SqliteConnection database) =>
        database.Query($"SELECT r.id FROM reports r JOIN sources s ON s.id = r.source ORDER BY s.name, r.body, r.year, r.id", row => row.GetInt64(0));

    public static StoredReport Of(SqliteConnection database, long report)
    {
        var findings = database.Query(
            $"SELECT f.json, p.finding, p.decision, p.reason, p.decided_by, p.decided_on FROM findings f LEFT JOIN decisions p ON p.finding = f.finding WHERE f.report = {report} ORDER BY f.rule, f.finding",
            row => (Json: row.GetString(0), Decision: row.IsDBNull(1) ? null : new DecisionRecord(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.Text(5) is { } date ? DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture) : null)));
        return database.First(
            $"SELECT s.name, s.region, s.level, r.body, r.year FROM reports r JOIN sources s ON s.id = r.source WHERE r.id = {report}",
            row => new StoredReport(
                new SourceRecord(row.GetString(0), row.Text(1), row.Text(2), []),
                row.GetString(3),
                row.Int(4),
                VersionTable.Json(database, Best(database, report)),
                [.. findings.Select(finding => finding.Json)],
                [.. findings.Select(finding => finding.Decision).OfType<DecisionRecord>()],
                HistoryQueries.Versions(database, report)))!;
    }

    // What is still there, then what was read with the least doubt, then what came first.
    private static long Best(SqliteConnection database, long report) => database.Number(
        $"""
        SELECT v.id FROM versions v JOIN documents d ON d.id = v.document WHERE v.report = {report}
        ORDER BY v.is_current = 1 AND d.gone_run IS NULL DESC, v.is_current DESC, (SELECT count(*) FROM cells c WHERE c.version = v.id AND c.confidence < 1), v.id LIMIT 1
        """)!.Value;
}
