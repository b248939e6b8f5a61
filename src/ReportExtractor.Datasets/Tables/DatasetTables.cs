namespace ReportExtractor.Datasets.Tables;

/// <summary>The tables of a dataset.</summary>
public static class DatasetTables
{
    /// <summary>All of them, reports first, to which the others refer by <c>report</c>.</summary>
    public static IReadOnlyList<DatasetTable> All { get; } =
    [
        ReportsTable.Table, CellsTable.Table, WideTable.Table, HarmonisedTable.Table, FindingsTable.Table, StatementsTable.Table, VersionsTable.Table, ChangesTable.Table,
    ];
}
