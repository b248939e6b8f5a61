using System.Globalization;
using Microsoft.Data.Sqlite;
using ReportExtractor.FakeCountry.Expectations;

namespace ReportExtractor.Tests.Nightly;

/// <summary>What a store holds, read straight from its tables.</summary>
internal sealed class StoredCountry : IDisposable
{
    private readonly SqliteConnection _database;

    public StoredCountry(string path)
    {
        _database = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        _database.Open();
    }

    public void Dispose() => _database.Dispose();

    /// <summary>Each report once, with what every document that holds it says of its cells.</summary>
    public IReadOnlyList<string> Reports()
    {
        var cells = Rows("SELECT d.address, n.name, c.value FROM cells c JOIN versions v ON v.id = c.version JOIN documents d ON d.id = v.document JOIN cell_names n ON n.id = c.cell WHERE v.is_current = 1 AND d.gone_run IS NULL AND c.value IS NOT NULL")
            .ToLookup(row => row[0]!, row => $"{row[1]}={Number(row[2])}");
        return [.. Rows("SELECT s.name, r.body, r.year, d.address FROM versions v JOIN reports r ON r.id = v.report JOIN sources s ON s.id = r.source JOIN documents d ON d.id = v.document WHERE v.is_current = 1 AND d.gone_run IS NULL")
            .Select(row => Line(row[0]!, row[1]!, row[2]!, row[3]!, cells[row[3]!])).Order(StringComparer.Ordinal)];
    }

    /// <summary>The same, as it should be.</summary>
    public static IReadOnlyList<string> Reports(ExpectedNight expected) =>
    [
        .. expected.Reports.SelectMany(report => report.Documents.Select(document => Line(
            report.Source,
            report.Body,
            report.Year.ToString(CultureInfo.InvariantCulture),
            document.Address,
            document.Cells.Where(cell => cell.Value is not null).Select(cell => $"{cell.Key}={Number(cell.Value!.Value.ToString(CultureInfo.InvariantCulture))}")))).Order(StringComparer.Ordinal),
    ];

    /// <summary>Pairs of body and year that are kept more than once.</summary>
    public IReadOnlyList<string> Doubles() => [.. Rows("SELECT body, year, count(*) FROM reports GROUP BY source, body, year HAVING count(*) > 1").Select(row => string.Join(' ', row))];

    /// <summary>All that a night's end consists of, without the times, numbers and visitor counters that differ from one night to another.</summary>
    public IReadOnlyList<string> State() =>
    [
        .. new[]
        {
            "SELECT 'report', s.name, r.body, r.year FROM reports r JOIN sources s ON s.id = r.source",
            "SELECT 'document', s.name, d.address, d.final_address, d.body_sha256 IS NULL, d.extracted_sha256 IS NULL, d.cause, d.gone_run FROM documents d JOIN sources s ON s.id = d.source",
            "SELECT 'version', d.address, r.body, r.year, v.number, v.content_sha256, v.is_current, v.follows IS NULL FROM versions v JOIN documents d ON d.id = v.document JOIN reports r ON r.id = v.report",
            "SELECT 'cell', d.address, v.number, n.name, c.value, c.raw, c.status FROM cells c JOIN versions v ON v.id = c.version JOIN documents d ON d.id = v.document JOIN cell_names n ON n.id = c.cell",
            "SELECT 'finding', r.body, r.year, f.finding, f.rule, f.severity FROM findings f JOIN reports r ON r.id = f.report",
            "SELECT 'step', s.name, t.run, t.kind, t.address, t.state, t.cause FROM steps t JOIN sources s ON s.id = t.source",
        }.SelectMany(Rows).Select(row => string.Join('\t', row)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The addresses that were asked for without saying what is known of them, though their server had given them a name or a date before.</summary>
    public IReadOnlyList<string> NeedlesslyFull(long run) =>
    [
        .. Rows($"""
            SELECT v.address FROM visits v WHERE v.run = {run.ToString(CultureInfo.InvariantCulture)} AND v.is_conditional = 0
              AND EXISTS (SELECT 1 FROM visits e WHERE e.address = v.address AND e.run < v.run AND e.body_sha256 IS NOT NULL AND (e.etag IS NOT NULL OR e.last_modified IS NOT NULL))
            """).Select(row => row[0]!),
    ];

    /// <summary>What only one of two states holds.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        [.. one.Except(other, StringComparer.Ordinal).Select(line => $"- {line}"), .. other.Except(one, StringComparer.Ordinal).Select(line => $"+ {line}")];

    private IEnumerable<string?[]> Rows(string query)
    {
        using var command = _database.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))];
    }

    private static string Line(string source, string body, string year, string address, IEnumerable<string> cells) => $"{source} {body} {year} {address} {string.Join(' ', cells.Order(StringComparer.Ordinal))}";

    private static string Number(string? text) => decimal.Parse(text!, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture);
}
