using Newtonsoft.Json.Linq;
using NJsonSchema;
using ReportExtractor.Datasets;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Datasets;

/// <summary>A dataset's description keeps the rules of the standard, and its files are as it says.</summary>
public sealed class DataPackageTests : IDisposable
{
    private static readonly DatasetOptions ByYear = new() { HasParquet = true, HasWorkbook = true, IsPartitioned = true };

    // How DuckDB calls what a package calls so.
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["string"] = ["VARCHAR"],
        ["integer"] = ["BIGINT"],
        ["number"] = ["DOUBLE", "DECIMAL(38,12)"],
        ["boolean"] = ["BOOLEAN"],
        ["date"] = ["DATE"],
        ["datetime"] = ["TIMESTAMP"],
    };

    private readonly DatasetFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_description_keeps_the_rules_of_the_standard(bool byYear)
    {
        var package = Export(20, byYear);
        var packageRules = await Rules("data-package-rules.json");
        var tableRules = await Rules("table-schema-rules.json");

        Assert.Empty(packageRules.Validate(package));
        Assert.All(Tables(package), table => Assert.Empty(tableRules.Validate(table["schema"]!)));
        Assert.Equal(package["resources"]!.Count(), package["resources"]!.Select(resource => (string)resource["name"]!).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("$.resources[0].path", "\"../reports.csv\"")]
    [InlineData("$.resources[0].path", "\"/reports.csv\"")]
    [InlineData("$.resources[0].path", "[]")]
    [InlineData("$.resources[0].bytes", "\"7\"")]
    [InlineData("$.resources[0].hash", "\"sha256:xyz\"")]
    [InlineData("$.resources[0].mediatype", "\"csv\"")]
    [InlineData("$.keywords", "[]")]
    [InlineData("$.created", "\"yesterday\"")]
    public async Task A_broken_description_does_not(string path, string value)
    {
        var package = Export(20, byYear: false);
        package.SelectToken(path)!.Replace(JToken.Parse(value));

        Assert.NotEmpty((await Rules("data-package-rules.json")).Validate(package));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_file_in_the_folder_is_described_and_nothing_else(bool byYear)
    {
        var described = Export(20, byYear)["resources"]!.SelectMany(Paths);

        Assert.Equal(
            Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
            described.Append("datapackage.json").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_table_opens_with_the_declared_columns_types_and_constraints(bool byYear)
    {
        var package = Export(1000, byYear);

        Assert.All(Tables(package), table =>
        {
            var fields = table["schema"]!["fields"]!.ToList();
            var rows = Opened(table);
            var columns = _folder.Rows($"DESCRIBE SELECT * FROM {rows}").ToDictionary(row => (string)row[0]!, row => (string)row[1]!, StringComparer.Ordinal);
            Assert.Equal(fields.Select(field => (string)field["name"]!).Order(StringComparer.Ordinal), columns.Keys.Order(StringComparer.Ordinal));
            Assert.All(fields, field => Assert.Contains(columns[(string)field["name"]!], Types[(string)field["type"]!]));
            Assert.Equal(Enumerable.Repeat((object?)0L, fields.Count), Assert.Single(_folder.Rows($"SELECT {string.Join(", ", fields.Select(field => $"count(*) FILTER (WHERE NOT ({Constraint(field)}))"))} FROM {rows}")));
        });
    }

    [Fact]
    public void A_table_without_rows_is_a_file_even_where_others_are_parted_by_year()
    {
        _folder.Export(new RandomReports(5).Take(20).Select(report => report with { Findings = [] }), ByYear);

        Assert.Equal(0L, _folder.Rows("SELECT count(*) FROM 'findings.parquet'")[0][0]);
    }

    [Fact]
    public void Keys_are_unique_and_lead_to_a_report()
    {
        var tables = Tables(Export(1000, byYear: false)).ToDictionary(table => (string)table["name"]!, StringComparer.Ordinal);

        Assert.All(tables.Values, table =>
        {
            Assert.Equal(0L, _folder.Rows($"SELECT count(*) - count(DISTINCT ({string.Join(", ", table["schema"]!["primaryKey"]!)})) FROM {Opened(table)}")[0][0]);
            Assert.All(table["schema"]!["foreignKeys"] ?? new JArray(), key => Assert.Equal(0L, _folder.Rows($"SELECT count(*) FROM {Opened(table)} WHERE {key["fields"]![0]} NOT IN (SELECT {key["reference"]!["fields"]![0]} FROM {Opened(tables[(string)key["reference"]!["resource"]!])})")[0][0]));
        });
    }

    private static IEnumerable<JToken> Tables(JObject package) => package["resources"]!.Where(resource => (string?)resource["type"] == "table");

    private static IEnumerable<string> Paths(JToken resource) => resource["path"] is JArray paths ? paths.Select(path => (string)path!) : [(string)resource["path"]!];

    private static string Constraint(JToken field)
    {
        var name = $"\"{field["name"]}\"";
        var required = field["constraints"]?["required"] is null ? "true" : $"{name} IS NOT NULL";
        return field["constraints"]?["enum"] is JArray values ? $"{required} AND coalesce({name} IN ({string.Join(", ", values.Select(value => $"'{value}'"))}), true)" : required;
    }

    private static async Task<JsonSchema> Rules(string file) => await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "tests", "ReportExtractor.Tests", "Datasets", file));

    private JObject Export(int reports, bool byYear)
    {
        _folder.Export(new RandomReports(5).Take(reports), byYear ? ByYear : ByYear with { IsPartitioned = false });
        using var json = new Newtonsoft.Json.JsonTextReader(new StringReader(File.ReadAllText(Path.Combine(_folder.Path, "datapackage.json")))) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JObject.Load(json);
    }

    // As a user opens it: CSV by the declared types, Parquet by its own.
    private string Opened(JToken table)
    {
        var files = string.Join(", ", Paths(table).Select(path => $"'{Path.Combine(_folder.Path, path)}'"));
        return (string)table["format"]! == "parquet"
            ? $"read_parquet([{files}])"
            : $"read_csv([{files}], auto_detect = false, header = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = {{{string.Join(", ", table["schema"]!["fields"]!.Select(field => $"'{field["name"]}': '{Types[(string)field["type"]!][0]}'"))}}})";
    }
}
