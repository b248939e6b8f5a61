using DuckDB.NET.Data;
using ReportExtractor.Datasets;
using ReportExtractor.Reports;

namespace ReportExtractor.Tests.Datasets;

/// <summary>A dataset in a folder of its own that is gone afterwards.</summary>
internal sealed class DatasetFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-dataset-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "dataset");

    public void Dispose() => _folder.Delete(recursive: true);

    public DatasetFolder Export(IEnumerable<Report> reports, DatasetOptions options)
    {
        using var dataset = new DatasetWriter(Path, options);
        foreach (var report in reports)
            dataset.Add(PlainReport.Of(report));
        dataset.Complete(CancellationToken.None);
        return this;
    }

    /// <summary>The rows of a CSV file, each by the names of its columns; null where there is nothing.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string?>> Csv(string table)
    {
        var rows = CsvRows.Read(File.ReadAllText(System.IO.Path.Combine(Path, $"{table}.csv"))).Where(row => row is not [""]).ToList();
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(field => field.First, field => field.Second.Length > 0 ? field.Second : null, StringComparer.Ordinal));
    }

    /// <summary>The rows of a query over the files in the folder.</summary>
    public IReadOnlyList<object?[]> Rows(string query)
    {
        using var database = new DuckDBConnection("DataSource=:memory:");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = query.Replace(" FROM '", $" FROM '{Path}/", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        return rows;
    }
}
