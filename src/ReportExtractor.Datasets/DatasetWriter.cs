using System.Globalization;
using DuckDB.NET.Data;
using ReportExtractor.Datasets.Csv;
using ReportExtractor.Datasets.Documentation;
using ReportExtractor.Datasets.Overview;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;
using ReportExtractor.Datasets.Workbook;

namespace ReportExtractor.Datasets;

/// <summary>
/// Writes a dataset, one report after the other: however many there are, one is in memory. The folder appears when all is
/// written, or not at all.
/// </summary>
public sealed class DatasetWriter : IDisposable
{
    private readonly string _folder;
    private readonly string _draft;
    private readonly DatasetOptions _options;
    private readonly List<(DatasetTable Table, CsvWriter Csv)> _tables = [];
    private readonly List<DatasetOrigin> _origins = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    /// <summary>Begins a dataset.</summary>
    /// <param name="folder">Its folder. One that holds an earlier dataset is replaced in the end.</param>
    /// <param name="options">What it is written as.</param>
    /// <exception cref="IOException">The folder cannot be written to, or holds something else.</exception>
    public DatasetWriter(string folder, DatasetOptions options)
    {
        (_folder, _options) = (DatasetPlace.Resolve(folder), options);
        DatasetPlace.AssureReplaceable(_folder);
        _draft = Path.Combine(Path.GetDirectoryName(_folder)!, $".{Path.GetFileName(_folder)}.{Guid.NewGuid():N}.draft");
        Directory.CreateDirectory(_draft);
        foreach (var table in DatasetTables.All)
            _tables.Add((table, Begin(table)));
    }

    /// <summary>How many reports were added.</summary>
    public int Reports { get; private set; }

    /// <summary>Adds a report. Of several of one name, the later ones are numbered.</summary>
    /// <exception cref="IOException">The disk is full or fails.</exception>
    public void Add(DatasetReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var number = _names[report.Id] = _names.GetValueOrDefault(report.Id) + 1;
        var named = number == 1 ? report : report with { Id = string.Create(CultureInfo.InvariantCulture, $"{report.Id}-{number}") };
        foreach (var (table, csv) in _tables)
            table.Write(named, csv);
        Reports++;
    }

    /// <summary>Notes a file that reports are read from.</summary>
    public void Add(DatasetOrigin origin) => _origins.Add(origin);

    /// <summary>Writes what is made of the tables, and gives the dataset its folder.</summary>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="IOException">The disk is full or fails.</exception>
    public void Complete(CancellationToken cancellation)
    {
        foreach (var (_, csv) in _tables)
            csv.Dispose();
        try
        {
            using var tables = new DuckTables(_draft);
            if (_options.HasParquet)
                ParquetFiles.Write(tables, _draft, _options.IsPartitioned, cancellation);
            cancellation.ThrowIfCancellationRequested();
            var facts = DatasetFacts.Of(tables, _origins);
            if (_options.HasWorkbook)
                WorkbookFile.Write(tables, _draft, facts, cancellation);
            Codebook.Write(_draft, tables, facts);
            OverviewPage.Write(_draft, tables, facts);
            DataPackage.Write(_draft, facts, _options);
        }
        catch (DuckDBException error)
        {
            throw new IOException($"what is made of the tables cannot be written: {error.Message}", error);
        }

        Publish();
    }

    /// <summary>Takes away what is not complete.</summary>
    public void Dispose()
    {
        foreach (var (_, csv) in _tables)
            csv.Abandon();
        if (Directory.Exists(_draft))
            Directory.Delete(_draft, recursive: true);
    }

    /// <summary>The CSV file of a table.</summary>
    internal static string CsvFile(string folder, DatasetTable table) => Path.Combine(folder, $"{table.Name}.csv");

    private CsvWriter Begin(DatasetTable table)
    {
        var csv = new CsvWriter(CsvFile(_draft, table), _options.HasMark);
        foreach (var column in table.Columns)
            csv.Write(column.Name);
        csv.EndRow();
        return csv;
    }

    private void Publish()
    {
        DatasetPlace.AssureReplaceable(_folder);
        var earlier = _draft + ".earlier";
        if (Directory.Exists(_folder))
            Directory.Move(_folder, earlier);
        Directory.Move(_draft, _folder);
        if (Directory.Exists(earlier))
            Directory.Delete(earlier, recursive: true);
    }
}
