using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Reports, and what documents said of them one time after the other.</summary>
internal static class VersionTable
{
    /// <summary>Keeps what a document says; what it said already is not kept again.</summary>
    /// <returns>True if anything was new.</returns>
    public static bool Keep(SqliteConnection database, long run, long source, long document, long visit, IReadOnlyList<VersionRecord> versions)
    {
        var isNew = false;
        var said = new HashSet<long>();
        foreach (var version in versions)
        {
            // A document that holds a report twice, as an archive may in two formats, says what the first says.
            var report = ReportOf(database, run, source, version);
            if (!said.Add(report))
                continue;
            var last = Last(database, document, report);
            if (last?.ContentSha256 == version.ContentSha256)
            {
                isNew |= !last.IsCurrent;
                database.Execute($"UPDATE versions SET is_current = 1 WHERE id = {last.Id}");
                continue;
            }

            isNew = true;
            database.Execute($"UPDATE versions SET is_current = 0 WHERE document = {document} AND report = {report}");
            Add(database, run, report, document, visit, version, (last?.Number ?? 0) + 1, last?.Id ?? Elsewhere(database, run, report, version.CellsSha256));
        }

        // A report that the document does not hold any more is not current there.
        foreach (var (id, report) in database.Query($"SELECT id, report FROM versions WHERE document = {document} AND is_current = 1", row => (row.GetInt64(0), row.GetInt64(1))))
        {
            if (said.Contains(report))
                continue;
            isNew = true;
            database.Execute($"UPDATE versions SET is_current = 0 WHERE id = {id}");
        }

        return isNew;
    }

    public static List<long> Current(SqliteConnection database, long source) =>
        database.Query($"SELECT v.id FROM versions v JOIN reports r ON r.id = v.report WHERE r.source = {source} AND v.is_current = 1 ORDER BY v.id", row => row.GetInt64(0));

    public static string Json(SqliteConnection database, long version)
    {
        var packed = database.First($"SELECT json FROM versions WHERE id = {version}", row => row.GetFieldValue<byte[]>(0))!;
        using var unpacked = new StreamReader(new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress), Encoding.UTF8);
        return unpacked.ReadToEnd();
    }

    private static long ReportOf(SqliteConnection database, long run, long source, VersionRecord version) =>
        database.Number($"SELECT id FROM reports WHERE source = {source} AND body = {version.Body} AND year IS {version.Year}")
        ?? database.Insert($"INSERT INTO reports (source, body, year, first_run) VALUES ({source}, {version.Body}, {version.Year}, {run})");

    private static Earlier? Last(SqliteConnection database, long document, long report) => database.First(
        $"SELECT id, number, content_sha256, is_current FROM versions WHERE document = {document} AND report = {report} ORDER BY number DESC LIMIT 1",
        row => new Earlier(row.GetInt64(0), row.GetInt32(1), row.GetString(2), row.GetBoolean(3)));

    // A report that turns up at another address is a change if its figures are none of those that earlier nights knew.
    private static long? Elsewhere(SqliteConnection database, long run, long report, string cells) =>
        database.Number($"SELECT 1 FROM versions WHERE report = {report} AND run < {run} AND cells_sha256 = {cells}") is not null ? null
        : database.Number($"SELECT id FROM versions WHERE report = {report} AND run < {run} ORDER BY id DESC LIMIT 1");

    private static void Add(SqliteConnection database, long run, long report, long document, long visit, VersionRecord version, int number, long? follows)
    {
        var id = database.Insert($"""
            INSERT INTO versions (report, document, number, run, visit, seen, follows, title, published, form, cells_sha256, content_sha256, json)
            VALUES ({report}, {document}, {number}, {run}, {visit}, {version.Seen}, {follows}, {version.Title}, {version.Published}, {version.Form}, {version.CellsSha256}, {version.ContentSha256}, {Packed(version.Json)})
            """);
        foreach (var cell in version.Cells)
        {
            database.Execute($"INSERT OR IGNORE INTO cell_names (name) VALUES ({cell.Name})");
            database.Execute($"INSERT INTO cells (version, cell, value, raw, status, confidence) SELECT {id}, id, {cell.Value}, {cell.Raw}, {cell.Status}, {cell.Confidence} FROM cell_names WHERE name = {cell.Name}");
        }

        database.Execute($"""
            INSERT INTO changes (version, cell, old, new)
            SELECT {id}, ifnull(o.cell, n.cell), o.value, n.value
            FROM (SELECT cell, value FROM cells WHERE version = {follows}) o FULL JOIN (SELECT cell, value FROM cells WHERE version = {id}) n ON n.cell = o.cell
            WHERE {follows} IS NOT NULL AND o.value IS NOT n.value
            """);
    }

    private static byte[] Packed(string json)
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.Fastest))
            stream.Write(Encoding.UTF8.GetBytes(json));
        return packed.ToArray();
    }

    private sealed record Earlier(long Id, int Number, string ContentSha256, bool IsCurrent);
}
