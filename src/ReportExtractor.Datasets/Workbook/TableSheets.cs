using System.Data;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>The sheets of a table: one, or more if it has more rows than a sheet holds. They are read in order, from one pass over the table.</summary>
internal sealed class TableSheets : IDisposable
{
    private readonly DuckTables _tables;
    private readonly ReportLookup _reports;
    private readonly int _rowsPerSheet;
    private readonly CancellationToken _cancellation;
    private IDataReader? _rows;

    /// <summary>Counts the table's rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="tables">The dataset that it is in.</param>
    /// <param name="rowsPerSheet">How many rows a sheet holds below its titles.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public TableSheets(DatasetTable table, DuckTables tables, int rowsPerSheet, CancellationToken cancellation)
    {
        (Table, _tables, _rowsPerSheet, _cancellation) = (table, tables, rowsPerSheet, cancellation);
        _reports = new ReportLookup(tables);
        Columns = SheetColumns.Of(table, _reports);
        using var count = tables.Query($"SELECT count(*) FROM {table.Name}");
        count.Read();
        Count = (int)Math.Max(1, (count.GetInt64(0) + rowsPerSheet - 1) / rowsPerSheet);
    }

    /// <summary>The table.</summary>
    public DatasetTable Table { get; }

    /// <summary>How many sheets it takes.</summary>
    public int Count { get; }

    /// <summary>The columns of each.</summary>
    public IReadOnlyList<SheetColumn> Columns { get; }

    /// <summary>The rows of the next sheet.</summary>
    public IDataReader Next() => new SheetReader(Columns, Rows().Take(_rowsPerSheet));

    public void Dispose()
    {
        _rows?.Dispose();
        _reports.Dispose();
    }

    // Each sheet goes on where the one before it ended.
    private IEnumerable<IDataRecord> Rows()
    {
        _rows ??= _tables.Stream($"SELECT * FROM {Table.Name}");
        while (_rows.Read())
        {
            _cancellation.ThrowIfCancellationRequested();
            yield return _rows;
        }

        Dispose();
    }
}
