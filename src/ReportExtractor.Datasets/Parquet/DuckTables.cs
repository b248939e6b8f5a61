using System.Data;
using System.Globalization;
using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Parquet;

/// <summary>A dataset's CSV files as tables that SQL can be asked of, with exactly the declared types.</summary>
internal sealed partial class DuckTables : IDisposable
{
    /// <summary>How decimal numbers are kept: 26 digits before the point, which is more than <see cref="Reports.CellReading.ValueBound"/> has, and 12 behind.</summary>
    public const string Decimal = "DECIMAL(38,12)";

    // A line may hold a long sentence. What is larger than memory goes to files beside the dataset.
    private const int MaxLine = 16 * 1024 * 1024;
    private const string Memory = "512MB";

    // Without it, each file that is read takes sixteen of the longest lines at once.
    private const int Buffer = 2 * MaxLine;

    private readonly DuckDBConnection _database = new("DataSource=:memory:");

    /// <summary>Begins without any tables.</summary>
    public DuckTables()
    {
        _database.Open();
        Execute($"SET memory_limit = '{Memory}'");
        Execute($"SET temp_directory = {Quoted(Path.GetTempPath())}");

        // The same rows give the same file.
        Execute("SET threads = 1");
        Execute("SET preserve_insertion_order = true");
    }

    /// <summary>Opens the tables of a folder; what does not fit into memory goes there for a while.</summary>
    public DuckTables(string folder)
        : this()
    {
        Execute($"SET temp_directory = {Quoted(Path.Combine(folder, ".temporary"))}");
        Open(folder, "main");
    }

    /// <summary>Opens the tables of a folder under a name of their own.</summary>
    public void Open(string folder, string schema)
    {
        Execute($"CREATE SCHEMA IF NOT EXISTS {schema}");
        foreach (var table in DatasetTables.All)
            Execute($"CREATE VIEW {schema}.{table.Name} AS SELECT * FROM read_csv({Quoted(Literal(DatasetWriter.CsvFile(folder, table)))}, auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', max_line_size = {MaxLine.ToString(CultureInfo.InvariantCulture)}, buffer_size = {Buffer.ToString(CultureInfo.InvariantCulture)}, columns = {{{string.Join(", ", table.Columns.Select(column => $"{Quoted(column.Name)}: {Quoted(TypeOf(column.Type))}"))}}})");
    }

    public void Execute(string statement)
    {
        using var command = _database.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    /// <summary>The rows of a query.</summary>
    public IDataReader Query(string query)
    {
        using var command = _database.CreateCommand();
        command.CommandText = query;
        return command.ExecuteReader();
    }

    /// <summary>The rows of a query as they are found: not all of them are ever in memory, and several queries may be read at a time.</summary>
    public IDataReader Stream(string query)
    {
        var connection = _database.Duplicate();
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        command.UseStreamingMode = true;
        return command.ExecuteReader(CommandBehavior.CloseConnection);
    }

    public void Dispose() => _database.Dispose();

    /// <summary>A text as SQL writes it.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    // What would stand for other names in the name of a file.
    private static string Literal(string path) => Wildcards().Replace(path, "[$0]");

    [GeneratedRegex(@"[*?\[]", RegexOptions.None, Timeout.Infinite)]
    private static partial Regex Wildcards();

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => "BIGINT",
        ColumnType.Number => Decimal,
        ColumnType.Real => "DOUBLE",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Date => "DATE",
        ColumnType.Time => "TIMESTAMP",
        _ => "VARCHAR",
    };
}
