using Newtonsoft.Json;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>The columns of a table, for programs. Source: Table Schema 2.0, datapackage.org.</summary>
internal static class TableSchema
{
    private const string Profile = "https://datapackage.org/profiles/2.0/tableschema.json";

    /// <summary>Writes the schema of a table.</summary>
    public static void Write(JsonWriter json, DatasetTable table)
    {
        json.Property("$schema", Profile);
        json.Objects("fields", table.Columns, WriteField);
        json.List("missingValues", [""]);
        json.List("primaryKey", table.Key);
        if (table != ReportsTable.Table)
            json.Objects("foreignKeys", [ReportsTable.Table], WriteReference);
    }

    private static void WriteField(JsonWriter json, DatasetColumn column)
    {
        json.Property("name", column.Name);
        json.Property("type", TypeOf(column.Type));
        json.Property("title", column.En);
        json.Property("title_zh", column.Zh);
        if (column.Description.Length > 0)
            json.Property("description", column.Description);
        if (column.Unit is { } unit)
            json.Property("unit", unit);
        if (column.IsRequired || column.Values.Count > 0)
            json.Object("constraints", constraints => WriteConstraints(constraints, column));
    }

    private static void WriteConstraints(JsonWriter json, DatasetColumn column)
    {
        if (column.IsRequired)
            json.Property("required", true);
        if (column.Values.Count > 0)
            json.List("enum", column.Values);
    }

    private static void WriteReference(JsonWriter json, DatasetTable target)
    {
        json.List("fields", target.Key);
        json.Object("reference", reference =>
        {
            reference.Property("resource", target.Name);
            reference.List("fields", target.Key);
        });
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
}
