using System.Globalization;
using System.Security.Cryptography;
using Newtonsoft.Json;
using ReportExtractor.Datasets.Tables;
using ReportExtractor.Reports;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>Describes a dataset for programs. Source: Data Package 2.0 and Table Schema 2.0, datapackage.org.</summary>
internal static class DataPackage
{
    public const string File = "datapackage.json";

    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    /// <summary>Writes the description of the files in a folder.</summary>
    public static void Write(string folder, DatasetFacts facts, DatasetOptions options)
    {
        using var output = new StreamWriter(Path.Combine(folder, File)) { NewLine = "\n" };
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture };
        json.WriteStartObject();
        Property(json, "$schema", Profile);
        Property(json, "name", "government-information-disclosure-reports");
        Property(json, "title", "Annual reports on government information disclosure of Chinese public bodies");
        Property(json, "title_zh", "政府信息公开工作年度报告数据集");
        Property(json, "description", $"{facts.Citation} What each column means is told by codebook.md.");
        if (facts.Moment is { } moment)
            Property(json, "created", moment);
        Property(json, "version", DatasetFacts.Program);
        List(json, "keywords", ["政府信息公开", "government information disclosure", "freedom of information", "China"]);
        WriteProvenance(json, facts);
        json.WritePropertyName("resources");
        json.WriteStartArray();
        foreach (var table in DatasetTables.All)
        {
            WriteResource(json, table, folder, $"{table.Name}.csv", "csv", "text/csv");
            if (options.HasParquet)
                WriteParquet(json, table, folder, options);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProvenance(JsonTextWriter json, DatasetFacts facts)
    {
        json.WritePropertyName("provenance");
        json.WriteStartObject();
        Property(json, "program", "ReportExtractor");
        Property(json, "program_version", DatasetFacts.Program);
        Property(json, "report_schema_version", ReportJson.SchemaVersion);
        json.WritePropertyName("archives");
        json.WriteStartArray();
        foreach (var origin in facts.Origins)
        {
            json.WriteStartObject();
            Property(json, "name", origin.Name);
            json.WritePropertyName("bytes");
            json.WriteValue(origin.Bytes);
            Property(json, "sha256", origin.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A partitioned table has a file for each year, in the order of the years.
    private static void WriteParquet(JsonTextWriter json, DatasetTable table, string folder, DatasetOptions options)
    {
        var parts = Path.Combine(folder, table.Name);
        if (!Directory.Exists(parts))
            WriteResource(json, table, folder, $"{table.Name}.parquet", "parquet", "application/vnd.apache.parquet");
        else
            WriteResource(json, table, folder, [.. Directory.GetFiles(parts, "*.parquet", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))], "parquet", "application/vnd.apache.parquet");
    }

    private static void WriteResource(JsonTextWriter json, DatasetTable table, string folder, string file, string format, string mediaType) => WriteResource(json, table, folder, [file], format, mediaType);

    private static void WriteResource(JsonTextWriter json, DatasetTable table, string folder, IReadOnlyList<string> files, string format, string mediaType)
    {
        json.WriteStartObject();
        Property(json, "name", format == "csv" ? table.Name : $"{table.Name}-{format}");
        Property(json, "title", table.En);
        Property(json, "title_zh", table.Zh);
        Property(json, "description", table.Description);
        if (files is [var only])
            Property(json, "path", only);
        else
            List(json, "path", files);
        Property(json, "type", "table");
        Property(json, "format", format);
        Property(json, "mediatype", mediaType);
        if (format == "csv")
            WriteDialect(json);
        if (files is [var single])
        {
            json.WritePropertyName("bytes");
            json.WriteValue(new FileInfo(Path.Combine(folder, single)).Length);
            Property(json, "hash", $"sha256:{Hash(Path.Combine(folder, single))}");
        }

        WriteSchema(json, table);
        json.WriteEndObject();
    }

    private static void WriteDialect(JsonTextWriter json)
    {
        Property(json, "encoding", "utf-8");
        json.WritePropertyName("dialect");
        json.WriteStartObject();
        json.WritePropertyName("header");
        json.WriteValue(true);
        Property(json, "delimiter", ",");
        Property(json, "lineTerminator", "\r\n");
        Property(json, "quoteChar", "\"");
        json.WritePropertyName("doubleQuote");
        json.WriteValue(true);
        json.WriteEndObject();
    }

    private static void WriteSchema(JsonTextWriter json, DatasetTable table)
    {
        json.WritePropertyName("schema");
        json.WriteStartObject();
        Property(json, "$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        json.WritePropertyName("fields");
        json.WriteStartArray();
        foreach (var column in table.Columns)
            WriteField(json, column);
        json.WriteEndArray();
        List(json, "missingValues", [""]);
        List(json, "primaryKey", table.Key);
        if (table != ReportsTable.Table)
            WriteReference(json);
        json.WriteEndObject();
    }

    private static void WriteReference(JsonTextWriter json)
    {
        json.WritePropertyName("foreignKeys");
        json.WriteStartArray();
        json.WriteStartObject();
        List(json, "fields", ["report"]);
        json.WritePropertyName("reference");
        json.WriteStartObject();
        Property(json, "resource", ReportsTable.Table.Name);
        List(json, "fields", ["report"]);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteField(JsonTextWriter json, DatasetColumn column)
    {
        json.WriteStartObject();
        Property(json, "name", column.Name);
        Property(json, "type", TypeOf(column.Type));
        Property(json, "title", column.En);
        Property(json, "title_zh", column.Zh);
        if (column.Description.Length > 0)
            Property(json, "description", column.Description);
        if (column.Unit is { } unit)
            Property(json, "unit", unit);
        if (column.IsRequired || column.Values.Count > 0)
        {
            json.WritePropertyName("constraints");
            json.WriteStartObject();
            if (column.IsRequired)
            {
                json.WritePropertyName("required");
                json.WriteValue(true);
            }

            if (column.Values.Count > 0)
                List(json, "enum", column.Values);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Whole => "integer",
        ColumnType.Number or ColumnType.Real => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Time => "datetime",
        _ => "string",
    };

    private static string Hash(string path)
    {
        using var file = System.IO.File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static void Property(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private static void List(JsonTextWriter json, string name, IEnumerable<string> values)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var value in values)
            json.WriteValue(value);
        json.WriteEndArray();
    }
}
