using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Reports with all their versions.</summary>
internal static class HistoryQueries
{
    public static List<(long Id, ReportHistory Report)> Reports(SqliteConnection database, string? body, int? year, bool onlyChanged) => database.Query(
        $"""
        SELECT r.id, s.name, r.body, r.year FROM reports r JOIN sources s ON s.id = r.source
        WHERE ({body} IS NULL OR instr(r.body, {body}) > 0) AND ({year} IS NULL OR r.year = {year})
          AND ({onlyChanged} = 0 OR EXISTS (SELECT 1 FROM versions v WHERE v.report = r.id AND v.follows IS NOT NULL))
        ORDER BY s.name, r.body, r.year
        """,
        row => (row.GetInt64(0), new ReportHistory(row.GetString(1), row.GetString(2), row.Int(3), [])));

    public static List<ReportVersion> Versions(SqliteConnection database, long report)
    {
        var changes = database.Query(
            $"SELECT c.version, n.name, c.old, c.new FROM changes c JOIN cell_names n ON n.id = c.cell JOIN versions v ON v.id = c.version WHERE v.report = {report} ORDER BY c.version, n.id",
            row => (Version: row.GetInt64(0), Change: new CellChange(row.GetString(1), row.Text(2), row.Text(3)))).ToLookup(change => change.Version, change => change.Change);
        return database.Query(
            $"""
            SELECT v.id, d.address, v.number, v.seen, b.body_sha256, a.file, b.position, b.length, v.is_current = 1 AND d.gone_run IS NULL, v.follows
            FROM versions v JOIN documents d ON d.id = v.document JOIN visits b ON b.id = v.visit JOIN archives a ON a.id = b.archive
            WHERE v.report = {report} ORDER BY v.id
            """,
            row => new ReportVersion(row.GetString(1), row.GetInt32(2), row.Time(3)!.Value, row.GetString(4), new ArchivePlace(row.GetString(5), row.GetInt64(6), row.GetInt64(7)), row.GetBoolean(8), row.Long(9) is not null, [.. changes[row.GetInt64(0)]]));
    }
}
