using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Datasets.Overview;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;
using ReportExtractor.Datasets.Workbook;
using ReportExtractor.Reports;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>Describes a dataset for programs. Source: Data Package 2.0, datapackage.org.</summary>
internal static class DataPackage
{
    public const string Name = "datapackage.json";

    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    private static readonly IReadOnlyList<PackageResource> Pages =
    [
        new("codebook", "md", "text/markdown", "Codebook", "编码手册", "What every column and variable means, how often it is missing, and what must not be compared.", [Codebook.MarkdownFile]),
        new("codebook-html", "html", "text/html", "Codebook", "编码手册", "The same as a page.", [Codebook.HtmlFile]),
        new("overview", "html", "text/html", "Overview", "概览", "The dataset as a whole in charts and numbers.", [OverviewPage.File]),
    ];

    private static readonly PackageResource Workbook = new("workbook", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Workbook", "工作簿", "The tables that people read, as sheets.", [WorkbookFile.Name]);

    /// <summary>Writes the description of the files in a folder.</summary>
    public static void Write(string folder, DatasetFacts facts, DatasetOptions options)
    {
        using var output = new StreamWriter(Path.Combine(folder, Name)) { NewLine = "\n" };
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture };
        json.WriteStartObject();
        json.Property("$schema", Profile);
        json.Property("name", "government-information-disclosure-reports");
        json.Property("title", "Annual reports on government information disclosure of Chinese public bodies");
        json.Property("title_zh", "政府信息公开工作年度报告数据集");
        json.Property("description", $"{facts.Citation} What each column means is told by {Codebook.MarkdownFile}.");
        if (facts.Moment is { } moment)
            json.Property("created", moment);
        json.Property("version", DatasetFacts.Program);
        json.List("keywords", ["政府信息公开", "government information disclosure", "freedom of information", "China"]);
        json.Object("provenance", provenance => WriteProvenance(provenance, facts));
        json.Objects("resources", Resources(folder, options), (file, resource) => resource.Write(file, folder));
        json.WriteEndObject();
    }

    private static IEnumerable<PackageResource> Resources(string folder, DatasetOptions options)
    {
        foreach (var table in DatasetTables.All)
        {
            yield return PackageResource.OfTable(table, table.Name, "csv", "text/csv", [DatasetWriter.CsvFile("", table)]);
            if (options.HasParquet)
                yield return PackageResource.OfTable(table, $"{table.Name}-parquet", "parquet", "application/vnd.apache.parquet", ParquetFiles.Of(table, folder));
        }

        foreach (var page in Pages)
            yield return page;
        if (options.HasWorkbook)
            yield return Workbook;
    }

    private static void WriteProvenance(JsonWriter json, DatasetFacts facts)
    {
        json.Property("program", "ReportExtractor");
        json.Property("program_version", DatasetFacts.Program);
        json.Property("report_schema_version", ReportJson.SchemaVersion);
        json.Objects("archives", facts.Origins, (archive, origin) =>
        {
            archive.Property("name", origin.Name);
            archive.Property("bytes", origin.Bytes);
            archive.Property("sha256", origin.Sha256);
        });
    }
}
