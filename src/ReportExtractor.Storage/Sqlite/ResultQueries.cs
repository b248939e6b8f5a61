using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>What a night led to.</summary>
internal static class ResultQueries
{
    public static RunResults Of(SqliteConnection database, long run) => new(
        database.Query($"SELECT started FROM runs WHERE id = {run}", row => row.Time(0)!.Value)[0],
        New(database, run),
        Changed(database, run),
        Moved(database, run),
        Gone(database, run),
        Failures(database, run),
        NewFindings(database, run),
        Totals(database, run));

    private static List<ReportEvent> New(SqliteConnection database, long run) => database.Query(
        $"""
        SELECT s.name, r.body, r.year, (SELECT min(d.address) FROM versions v JOIN documents d ON d.id = v.document WHERE v.report = r.id AND v.run = {run})
        FROM reports r JOIN sources s ON s.id = r.source WHERE r.first_run = {run} ORDER BY s.name, r.body, r.year
        """,
        Event);

    private static List<ReportChange> Changed(SqliteConnection database, long run)
    {
        var cells = database.Query(
            $"SELECT c.version, n.name, c.old, c.new FROM changes c JOIN cell_names n ON n.id = c.cell JOIN versions v ON v.id = c.version WHERE v.run = {run} ORDER BY c.version, n.id",
            row => (Version: row.GetInt64(0), Change: new CellChange(row.GetString(1), row.Text(2), row.Text(3)))).ToLookup(change => change.Version, change => change.Change);
        return database.Query(
            $"""
            SELECT s.name, r.body, r.year, d.address, v.id, v.number
            FROM versions v JOIN reports r ON r.id = v.report JOIN sources s ON s.id = r.source JOIN documents d ON d.id = v.document
            WHERE v.run = {run} AND v.follows IS NOT NULL ORDER BY s.name, r.body, r.year, d.address
            """,
            row => new ReportChange(Event(row), row.GetInt32(5), [.. cells[row.GetInt64(4)]]));
    }

    private static List<ReportEvent> Moved(SqliteConnection database, long run) => database.Query(
        $"""
        SELECT s.name, r.body, r.year, d.address
        FROM versions v JOIN reports r ON r.id = v.report JOIN sources s ON s.id = r.source JOIN documents d ON d.id = v.document
        WHERE v.run = {run} AND v.number = 1 AND v.follows IS NULL AND r.first_run < {run} ORDER BY s.name, r.body, r.year, d.address
        """,
        Event);

    // What is at another address now has moved.
    private static List<ReportEvent> Gone(SqliteConnection database, long run) => database.Query(
        $"""
        SELECT s.name, r.body, r.year, d.address
        FROM documents d JOIN sources s ON s.id = d.source LEFT JOIN versions v ON v.document = d.id AND v.is_current = 1 LEFT JOIN reports r ON r.id = v.report
        WHERE d.gone_run = {run} AND d.first_run < {run} AND NOT EXISTS (SELECT 1 FROM moved_documents m WHERE m.document = d.id) ORDER BY s.name, r.body, r.year, d.address
        """,
        Event);

    private static List<FailedAddress> Failures(SqliteConnection database, long run) => database.Query(
        $"""
        SELECT s.name, s.failed_nights, t.address, t.title, t.cause, t.message, t.next_try
        FROM steps t JOIN sources s ON s.id = t.source
        WHERE t.run = {run} AND t.state = 'failed'
          AND NOT EXISTS (SELECT 1 FROM documents d JOIN moved_documents m ON m.document = d.id WHERE d.source = t.source AND d.address = t.address)
        ORDER BY s.name, t.address, t.id
        """,
        row => new FailedAddress(row.GetString(0), row.GetInt32(1), row.GetString(2), row.Text(3), new StepFailure(row.GetString(4), row.GetString(5), row.Time(6))));

    private static List<NewFinding> NewFindings(SqliteConnection database, long run) => database.Query(
        $"""
        SELECT s.name, r.body, r.year, d.address, f.finding, f.rule, f.severity, f.message, p.decision
        FROM findings f JOIN reports r ON r.id = f.report JOIN sources s ON s.id = r.source JOIN versions v ON v.id = f.version JOIN documents d ON d.id = v.document
             LEFT JOIN decisions p ON p.finding = f.finding
        WHERE f.first_run = {run} ORDER BY s.name, r.body, r.year, f.rule, f.finding
        """,
        row => new NewFinding(Event(row), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7), row.Text(8)));

    private static RunTotals Totals(SqliteConnection database, long run)
    {
        var unchanged = (int)database.Number($"SELECT count(*) FROM steps WHERE run = {run} AND state = 'done' AND is_unchanged = 1 AND kind IN ('fetch', 'extract')")!.Value;
        var reports = (int)database.Number($"SELECT count(*) FROM reports")!.Value;
        return database.Query(
            $"SELECT count(*), count(*) FILTER (WHERE is_conditional = 1), count(*) FILTER (WHERE status = 304), ifnull(sum(received), 0) FROM visits WHERE run = {run}",
            row => new RunTotals(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt64(3), unchanged, reports))[0];
    }

    private static ReportEvent Event(SqliteDataReader row) => new(row.GetString(0), row.Text(1), row.Int(2), row.GetString(3));
}
