using System.Security.Cryptography;
using Newtonsoft.Json;
using ReportExtractor.Datasets.Tables;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>A file of a dataset as programs are told of it.</summary>
/// <param name="Name">Its name in the package.</param>
/// <param name="Format">What its format is called.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="En">Its title in English.</param>
/// <param name="Zh">Its title in Chinese.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Paths">Where it is in the folder of the dataset: one path, or several if it is parted.</param>
internal sealed record PackageResource(string Name, string Format, string MediaType, string En, string Zh, string Description, IReadOnlyList<string> Paths)
{
    private DatasetTable? Table { get; init; }

    /// <summary>A table's file.</summary>
    public static PackageResource OfTable(DatasetTable table, string name, string format, string mediaType, IReadOnlyList<string> paths) =>
        new(name, format, mediaType, table.En, table.Zh, table.Description, paths) { Table = table };

    /// <summary>Writes what there is to say of it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="folder">The folder of the dataset.</param>
    public void Write(JsonWriter json, string folder)
    {
        json.Property("name", Name);
        json.Property("title", En);
        json.Property("title_zh", Zh);
        json.Property("description", Description);
        if (Paths is [var path])
            WriteFile(json, path, folder);
        else
            json.List("path", Paths);
        json.Property("format", Format);
        json.Property("mediatype", MediaType);
        if (Table is null)
            return;
        json.Property("type", "table");
        if (Format == "csv")
            WriteDialect(json);
        json.Object("schema", schema => TableSchema.Write(schema, Table));
    }

    private static void WriteFile(JsonWriter json, string path, string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, path));
        json.Property("path", path);
        json.Property("bytes", file.Length);
        json.Property("hash", $"sha256:{Convert.ToHexStringLower(SHA256.HashData(file))}");
    }

    // Source: RFC 4180.
    private static void WriteDialect(JsonWriter json)
    {
        json.Property("encoding", "utf-8");
        json.Object("dialect", dialect =>
        {
            dialect.Property("header", true);
            dialect.Property("delimiter", ",");
            dialect.Property("lineTerminator", "\r\n");
            dialect.Property("quoteChar", "\"");
            dialect.Property("doubleQuote", true);
        });
    }
}
