using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Exchanges with servers, and the archive's files.</summary>
internal static class VisitTable
{
    /// <summary>Keeps a visit and gives its number.</summary>
    public static long Add(SqliteConnection database, long run, VisitRecord visit)
    {
        var archive = visit.Place is null ? null : database.Number($"SELECT id FROM archives WHERE file = {visit.Place.File}");
        return database.Insert($"""
            INSERT INTO visits (run, address, asked, latency_ms, status, cause, message, received, is_conditional, etag, last_modified, body_sha256, body_visit, archive, position, length)
            VALUES ({run}, {visit.Address}, {visit.Asked}, {visit.Latency.TotalMilliseconds}, {visit.Status}, {visit.Failure?.Cause}, {visit.Failure?.Message}, {visit.Received}, {visit.IsConditional}, {visit.ETag}, {visit.LastModified}, {visit.BodySha256}, {visit.BodyVisit}, {archive}, {visit.Place?.Position}, {visit.Place?.Length})
            """);
    }

    public static void SetArchive(SqliteConnection database, string file, long bytes) =>
        database.Execute($"INSERT INTO archives (file, bytes) VALUES ({file}, {bytes}) ON CONFLICT (file) DO UPDATE SET bytes = excluded.bytes");

    public static Dictionary<string, long> Archives(SqliteConnection database) =>
        database.Query($"SELECT file, bytes FROM archives", row => (row.GetString(0), row.GetInt64(1))).ToDictionary();

    // It was last asked for in full when its server last sent it, be it the same again.
    public static StoredBody? LatestBody(SqliteConnection database, string address) => database.First(
        $"""
        SELECT b.id, v.etag, v.last_modified, (SELECT max(asked) FROM visits WHERE address = {address} AND status = 200), b.body_sha256, a.file, b.position, b.length
        FROM visits v JOIN visits b ON b.id = ifnull(v.body_visit, v.id) JOIN archives a ON a.id = b.archive
        WHERE v.address = {address} AND v.body_sha256 IS NOT NULL ORDER BY v.id DESC LIMIT 1
        """,
        Stored);

    public static StoredBody Body(SqliteConnection database, long visit) => database.First(
        $"""
        SELECT b.id, b.etag, b.last_modified, b.asked, b.body_sha256, a.file, b.position, b.length
        FROM visits b JOIN archives a ON a.id = b.archive WHERE b.id = {visit}
        """,
        Stored)!;

    private static StoredBody Stored(SqliteDataReader row) =>
        new(row.GetInt64(0), row.Text(1), row.Text(2), row.Time(3)!.Value, row.GetString(4), new ArchivePlace(row.GetString(5), row.GetInt64(6), row.GetInt64(7)));
}
