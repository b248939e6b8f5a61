using System.Data;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>Tells the body and year of a report to tables that hold only its code. All tables have the reports in the same order, so that one pass over the reports serves.</summary>
internal sealed class ReportLookup(DuckTables tables) : IDisposable
{
    private IDataReader? _reports;
    private string? _report;

    /// <summary>The publishing body of a report; null if none is known.</summary>
    public object? Issuer(string report) => Value(report, 1);

    /// <summary>The year of a report; null if none is known.</summary>
    public object? Year(string report) => Value(report, 2);

    public void Dispose() => _reports?.Dispose();

    private object? Value(string report, int column)
    {
        _reports ??= tables.Stream($"SELECT report, issuer, year FROM {ReportsTable.Table.Name}");
        while (_report != report)
            _report = _reports.Read() ? _reports.GetString(0) : throw new InvalidDataException($"the report {report} is not in the order of the reports");
        return _reports.IsDBNull(column) ? null : SheetValue.Of(_reports.GetValue(column));
    }
}
