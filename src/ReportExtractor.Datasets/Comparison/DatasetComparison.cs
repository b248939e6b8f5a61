using System.Data;
using DuckDB.NET.Data;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Comparison;

/// <summary>Tells what changed between two datasets: reports that came or went, and in those that both have, what is known of them, cells and findings.</summary>
public sealed class DatasetComparison : IDisposable
{
    // What a report is, not how much of it was read.
    private static readonly IReadOnlyList<string> Described =
        [.. ReportsTable.Table.Columns.Where(column => column.Type is ColumnType.Text or ColumnType.Date || column.Name == "year").Select(column => column.Name).Where(name => name != "report")];

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
            if (DatasetTables.All.FirstOrDefault(table => !HasColumns(folder, table)) is { } other)
                throw new InvalidDataException($"{folder} has no {other.Name}.csv with the columns that this version of the program writes");
            _tables.Open(folder, schema);
        }
    }

    /// <summary>The differences: reports first, then cells, then findings, each kind by report.</summary>
    /// <exception cref="InvalidDataException">A file cannot be read.</exception>
    public IEnumerable<DatasetDifference> Differences() =>
        Read(DifferenceKind.ReportAdded, "SELECT report, issuer, year, NULL, NULL, title FROM now.reports WHERE report NOT IN (SELECT report FROM old.reports) ORDER BY report")
        .Concat(Read(DifferenceKind.ReportRemoved, "SELECT report, issuer, year, NULL, title, NULL FROM old.reports WHERE report NOT IN (SELECT report FROM now.reports) ORDER BY report"))
        .Concat(Read(DifferenceKind.ReportChanged, $"{string.Join(" UNION ALL ", Described.Select(column => $"SELECT report, n.issuer, n.year, '{column}', o.{column}::VARCHAR, n.{column}::VARCHAR FROM old.reports o JOIN now.reports n USING (report) WHERE o.{column} IS DISTINCT FROM n.{column}"))} ORDER BY 1, 4"))
        .Concat(Cells(DifferenceKind.CellChanged, "value", "true"))
        .Concat(Cells(DifferenceKind.StatusChanged, "status", "o.value IS NOT DISTINCT FROM n.value"))
        .Concat(Findings(DifferenceKind.FindingAdded, "now", "old"))
        .Concat(Findings(DifferenceKind.FindingRemoved, "old", "now"))
        .Concat(Read(
            DifferenceKind.FindingChanged,
            """
            SELECT report, r.issuer, r.year, n.rule, concat_ws(' ', o.severity, o.decision), concat_ws(' ', n.severity, n.decision)
            FROM old.findings o JOIN now.findings n USING (report, finding) JOIN now.reports r USING (report)
            WHERE o.severity IS DISTINCT FROM n.severity OR o.decision IS DISTINCT FROM n.decision ORDER BY report, n.rule, finding
            """));

    /// <inheritdoc/>
    public void Dispose() => _tables.Dispose();

    private static bool HasColumns(string folder, DatasetTable table)
    {
        var file = DatasetWriter.CsvFile(folder, table);
        return File.Exists(file) && File.ReadLines(file).FirstOrDefault() == string.Join(',', table.Columns.Select(column => column.Name));
    }

    private IEnumerable<DatasetDifference> Cells(DifferenceKind kind, string column, string condition) => Read(kind, $"""
        SELECT r.report, r.issuer, r.year, coalesce(n.cell, o.cell), o.{column}::VARCHAR, n.{column}::VARCHAR
        FROM (SELECT * FROM old.cells WHERE report IN (SELECT report FROM now.reports)) o
        FULL JOIN (SELECT * FROM now.cells WHERE report IN (SELECT report FROM old.reports)) n ON n.report = o.report AND n.cell = o.cell
        JOIN now.reports r ON r.report = coalesce(n.report, o.report)
        WHERE o.{column} IS DISTINCT FROM n.{column} AND {condition} ORDER BY 1, 4
        """);

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
        using var rows = Checked(() => _tables.Stream(query));
        while (Checked(rows.Read))
            yield return new DatasetDifference(kind, rows.GetString(0), Text(rows, 1), rows.IsDBNull(2) ? null : (int)rows.GetInt64(2), Text(rows, 3), Plain(Text(rows, 4)), Plain(Text(rows, 5)));

        string? Plain(string? value) => kind == DifferenceKind.CellChanged && value?.Contains('.', StringComparison.Ordinal) == true ? value.TrimEnd('0').TrimEnd('.') : value;
    }

    private static T Checked<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DuckDBException error)
        {
            throw new InvalidDataException($"the datasets cannot be compared: {error.Message.Split('\n')[0]}", error);
        }
    }

    private static string? Text(IDataRecord row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
