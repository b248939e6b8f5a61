using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Parquet;

/// <summary>A dataset's tables as Parquet files, made of its CSV files.</summary>
internal static class ParquetFiles
{
    private const string Year = "year";

    /// <summary>Writes them.</summary>
    /// <param name="tables">The dataset's tables.</param>
    /// <param name="folder">The folder of the dataset.</param>
    /// <param name="isPartitioned">Parts those with a year and rows by it, a folder each.</param>
    /// <param name="cancellation">Stops the work between two tables.</param>
    public static void Write(DuckTables tables, string folder, bool isPartitioned, CancellationToken cancellation)
    {
        foreach (var table in DatasetTables.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var isParted = isPartitioned && table.Columns.Any(column => column.Name == Year) && HasRows(table, tables);
            tables.Execute($"COPY {table.Name} TO {DuckTables.Quoted(Path.Combine(folder, isParted ? table.Name : $"{table.Name}.parquet"))} (FORMAT parquet, COMPRESSION zstd{(isParted ? $", PARTITION_BY ({Year})" : "")})");
        }
    }

    /// <summary>The files of a table that were written: one, or one a year in the order of the years, by their paths in the folder.</summary>
    public static IReadOnlyList<string> Of(DatasetTable table, string folder)
    {
        var parts = Path.Combine(folder, table.Name);
        return Directory.Exists(parts)
            ? [.. Directory.GetFiles(parts, "*.parquet", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [$"{table.Name}.parquet"];
    }

    // Of a table without any there would be no file.
    private static bool HasRows(DatasetTable table, DuckTables tables)
    {
        using var row = tables.Query($"SELECT 1 FROM {table.Name} LIMIT 1");
        return row.Read();
    }
}
