using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Datasets;
using ReportExtractor.Datasets.Tables;
using ReportExtractor.Reports;

namespace ReportExtractor.Tests.Datasets;

/// <summary>A dataset holds exactly what the reports' JSON says, in every format.</summary>
public sealed class ExportedValuesTests : IDisposable
{
    private const int Count = 1000;

    private readonly DatasetFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_cell_of_a_thousand_reports_is_what_its_json_says()
    {
        var reports = new RandomReports(1).Take(Count).ToList();
        _folder.Export(reports, new DatasetOptions { HasParquet = true });

        var truth = reports.SelectMany(report => Cells(Json(report))).ToList();
        Assert.InRange(truth.Count, Count * 150, Count * 250);
        AssertSame(truth, _folder.Csv("cells").Select(row => string.Join('|', row["cell"], Number(row["value"]), row["unit"], row["raw"], row["note"], row["status"], row["confidence"])));
        AssertSame(truth, _folder.Rows("SELECT cell, value, unit, raw, note, status, confidence FROM 'cells.parquet'").Select(row => string.Join('|', row[0], Number(row[1]), row[2], row[3], row[4], row[5], ((double)row[6]!).ToString("R", CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void Each_table_says_the_same_as_csv_and_as_parquet()
    {
        _folder.Export(new RandomReports(2).Take(100), new DatasetOptions { HasParquet = true });

        Assert.All(DatasetTables.All, table =>
        {
            var csv = _folder.Csv(table.Name).Select(row => string.Join('|', table.Columns.Select(column => Canonical(column, row[column.Name])))).ToList();
            var parquet = _folder.Rows($"SELECT * FROM '{table.Name}.parquet'").Select(row => string.Join('|', table.Columns.Select((column, at) => Canonical(column, row[at])))).ToList();
            AssertSame(csv, parquet);
            Assert.Equal(table.Name == "changes", csv.Count == 0);
        });
    }

    [Fact]
    public void The_wide_table_has_the_same_values_as_the_cells()
    {
        _folder.Export(new RandomReports(3).Take(100), new DatasetOptions());

        var cells = _folder.Csv("cells").ToDictionary(row => (row["report"]!, row["cell"]!), row => row["value"]);
        var wide = _folder.Csv("wide").SelectMany(row => FormVariable.All.Select(variable => (Key: (row["report"]!, variable.Cell), Value: row[variable.Cell])));
        Assert.All(wide, one => Assert.Equal(cells.GetValueOrDefault(one.Key), one.Value));
    }

    [Fact]
    public void A_byte_order_mark_is_all_that_a_marked_dataset_has_more()
    {
        var reports = new RandomReports(4).Take(20).ToList();
        _folder.Export(reports, new DatasetOptions { HasParquet = true });
        var plain = Directory.GetFiles(_folder.Path, "*.csv").Concat(Directory.GetFiles(_folder.Path, "*.parquet")).ToDictionary(file => file, File.ReadAllBytes, StringComparer.Ordinal);

        _folder.Export(reports, new DatasetOptions { HasParquet = true, HasMark = true });

        Assert.All(plain, file => Assert.Equal(file.Key.EndsWith(".csv", StringComparison.Ordinal) ? [0xEF, 0xBB, 0xBF, .. file.Value] : file.Value, File.ReadAllBytes(file.Key)));
    }

    private static JObject Json(Report report)
    {
        using var json = new JsonTextReader(new StringReader(ReportJson.ToString(report))) { FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(json);
    }

    private static IEnumerable<string> Cells(JObject json) => json["evidence"]!.Select(evidence =>
    {
        var cell = (string)evidence["cell"]!;
        var value = cell.Split('.').Aggregate((JToken)json, (at, part) => at[part]!);
        return string.Join('|', cell, Number(value.Type == JTokenType.Null ? null : Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture)), (string?)evidence["unit"], Missing((string?)evidence["raw"]), Missing((string?)evidence["note"]), (string)evidence["status"]!, ((double)evidence["confidence"]!).ToString("R", CultureInfo.InvariantCulture));
    });

    private static string? Canonical(DatasetColumn column, object? value) => value is null ? null : column.Type switch
    {
        ColumnType.Number => Number(value),
        ColumnType.Whole or ColumnType.Real => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
        ColumnType.Boolean => Convert.ToBoolean(value, CultureInfo.InvariantCulture).ToString(),
        ColumnType.Date => value is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : ((string)value),
        ColumnType.Time => value is DateTime time ? time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : ((string)value),
        _ => (string)value,
    };

    // However many zeros stand behind the point.
    private static string? Number(object? value) => value switch
    {
        null => null,
        string text => Number(decimal.Parse(text, CultureInfo.InvariantCulture)),
        _ => ((decimal)value).ToString("0.############################", CultureInfo.InvariantCulture),
    };

    private static string? Missing(string? text) => text?.Length > 0 ? text : null;

    private static void AssertSame(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var pairs = expected.Zip(actual, (one, other) => (one, other)).ToList();
        Assert.All(pairs, pair => Assert.Equal(pair.one, pair.other));
        Assert.Equal(expected.Count(), actual.Count());
    }
}
