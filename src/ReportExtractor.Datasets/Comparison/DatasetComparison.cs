using System.Data;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Comparison;

/// <summary>Tells what changed between two datasets: reports that came or went, and in those that both have, cells and findings.</summary>
public sealed class DatasetComparison : IDisposable
{
    private readonly DuckTables _tables = new();

    /// <summary>Opens two datasets.</summary>
    /// <param name="old">The folder of the earlier one.</param>
    /// <param name="now">The folder of the later one.</param>
    /// <exception cref="InvalidDataException">One of them is no dataset.</exception>
    public DatasetComparison(string old, string now)
    {
        foreach (var (schema, folder) in new[] { ("old", old), ("now", now) })
        {
            if (!File.Exists(DatasetWriter.CsvFile(folder, ReportsTable.Table)))
                throw new InvalidDataException($"{folder} is no dataset");
            _tables.Open(folder, schema);
        }
    }

    /// <summary>The differences: reports first, then cells, then findings, each by report.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public IEnumerable<DatasetDifference> Differences() =>
        Read(DifferenceKind.ReportAdded, "SELECT report, issuer, year, NULL, NULL, title FROM now.reports WHERE report NOT IN (SELECT report FROM old.reports) ORDER BY report")
        .Concat(Read(DifferenceKind.ReportRemoved, "SELECT report, issuer, year, NULL, title, NULL FROM old.reports WHERE report NOT IN (SELECT report FROM now.reports) ORDER BY report"))
        .Concat(Read(
            DifferenceKind.CellChanged,
            """
            SELECT r.report, r.issuer, r.year, coalesce(n.cell, o.cell), o.value::VARCHAR, n.value::VARCHAR
            FROM (SELECT * FROM old.cells WHERE report IN (SELECT report FROM now.reports)) o
            FULL JOIN (SELECT * FROM now.cells WHERE report IN (SELECT report FROM old.reports)) n ON n.report = o.report AND n.cell = o.cell
            JOIN now.reports r ON r.report = coalesce(n.report, o.report)
            WHERE o.value IS DISTINCT FROM n.value ORDER BY 1, 4
            """))
        .Concat(Findings(DifferenceKind.FindingAdded, "now", "old"))
        .Concat(Findings(DifferenceKind.FindingRemoved, "old", "now"));

    /// <inheritdoc/>
    public void Dispose() => _tables.Dispose();

    private IEnumerable<DatasetDifference> Findings(DifferenceKind kind, string from, string lacking)
    {
        var sides = kind == DifferenceKind.FindingAdded ? "NULL, f.message" : "f.message, NULL";
        return Read(kind, $"""
            SELECT r.report, r.issuer, r.year, f.rule, {sides} FROM {from}.findings f JOIN {from}.reports r ON r.report = f.report
            WHERE f.report IN (SELECT report FROM {lacking}.reports) AND NOT EXISTS (SELECT 1 FROM {lacking}.findings g WHERE g.report = f.report AND g.finding = f.finding)
            ORDER BY r.report, f.rule, f.finding
            """);
    }

    private IEnumerable<DatasetDifference> Read(DifferenceKind kind, string query)
    {
        using var rows = _tables.Stream(query);
        while (rows.Read())
            yield return new DatasetDifference(kind, rows.GetString(0), Text(rows, 1), rows.IsDBNull(2) ? null : (int)rows.GetInt64(2), Text(rows, 3), Plain(Text(rows, 4)), Plain(Text(rows, 5)));

        string? Plain(string? value) => kind == DifferenceKind.CellChanged && value?.Contains('.', StringComparison.Ordinal) == true ? value.TrimEnd('0').TrimEnd('.') : value;
    }

    private static string? Text(IDataRecord row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
