using Microsoft.Data.Sqlite;

namespace ReportExtractor.Storage.Sqlite;

/// <summary>Addresses that hold, or held, what may be a report.</summary>
internal static class DocumentTable
{
    public static List<(string Address, string? Title)> Known(SqliteConnection database, long source) =>
        database.Query($"SELECT address, title FROM documents WHERE source = {source} AND gone_run IS NULL ORDER BY id", row => (row.GetString(0), row.Text(1)));

    public static DocumentRecord? Find(SqliteConnection database, long source, string address) => database.First(
        $"SELECT id, address, final_address, title, visit, body_sha256, extracted_sha256, extracted_by, gone_run, cause, message FROM documents WHERE source = {source} AND address = {address}",
        row => new DocumentRecord(row.GetString(1), row.GetString(2), row.Text(3))
        {
            Id = row.GetInt64(0),
            Visit = row.Long(4),
            BodySha256 = row.Text(5),
            ExtractedSha256 = row.Text(6),
            ExtractedBy = row.Text(7),
            IsGone = row.Long(8) is not null,
            Failure = row.Text(9) is { } cause ? new StepFailure(cause, row.Text(10) ?? "") : null,
        });

    /// <summary>Keeps what is known of a document and gives its number.</summary>
    public static long Keep(SqliteConnection database, long run, long source, DocumentRecord document) => database.Insert($"""
        INSERT INTO documents (source, address, final_address, title, visit, body_sha256, extracted_sha256, extracted_by, first_run, last_run, gone_run, cause, message)
        VALUES ({source}, {document.Address}, {document.FinalAddress}, {document.Title}, {document.Visit}, {document.BodySha256}, {document.ExtractedSha256}, {document.ExtractedBy}, {run}, {run}, {(document.IsGone ? run : null)}, {document.Failure?.Cause}, {document.Failure?.Message})
        ON CONFLICT (source, address) DO UPDATE SET final_address = excluded.final_address, title = ifnull(excluded.title, title), visit = excluded.visit, body_sha256 = excluded.body_sha256,
          extracted_sha256 = excluded.extracted_sha256, extracted_by = excluded.extracted_by, last_run = excluded.last_run, gone_run = CASE WHEN excluded.gone_run IS NULL THEN NULL ELSE ifnull(gone_run, excluded.gone_run) END,
          cause = excluded.cause, message = excluded.message
        """);
}
