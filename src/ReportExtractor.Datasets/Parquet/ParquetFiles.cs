using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Parquet;

/// <summary>A dataset's tables as Parquet files, made of its CSV files.</summary>
internal static class ParquetFiles
{
    private const string Year = "year";

    /// <summary>Writes them.</summary>
    /// <param name="tables">The dataset's tables.</param>
    /// <param name="folder">The folder of the dataset.</param>
    /// <param name="isPartitioned">Parts those with a year by it, a folder each.</param>
    /// <param name="cancellation">Stops the work between two tables.</param>
    public static void Write(DuckTables tables, string folder, bool isPartitioned, CancellationToken cancellation)
    {
        foreach (var table in DatasetTables.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var isParted = isPartitioned && table.Columns.Any(column => column.Name == Year);
            tables.Execute($"COPY {table.Name} TO {DuckTables.Quoted(Path.Combine(folder, isParted ? table.Name : $"{table.Name}.parquet"))} (FORMAT parquet, COMPRESSION zstd{(isParted ? $", PARTITION_BY ({Year})" : "")})");
        }
    }
}
