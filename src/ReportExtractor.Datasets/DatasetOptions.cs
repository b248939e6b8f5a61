namespace ReportExtractor.Datasets;

/// <summary>What a dataset is written as.</summary>
public sealed record DatasetOptions
{
    /// <summary>Writes each table as a Parquet file, too.</summary>
    public bool HasParquet { get; init; }

    /// <summary>Parts the Parquet files of tables that have a year by it, a folder each.</summary>
    public bool IsPartitioned { get; init; }

    /// <summary>Writes one workbook with the tables that people read, too.</summary>
    public bool HasWorkbook { get; init; }

    /// <summary>Begins CSV files with a byte order mark, by which spreadsheet programs know UTF-8.</summary>
    public bool HasMark { get; init; }
}
