using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using ReportExtractor.Datasets;
using ReportExtractor.Datasets.Documentation;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Datasets.Tables;
using ReportExtractor.Datasets.Workbook;
using ReportExtractor.Reports;

namespace ReportExtractor.Tests.Datasets;

/// <summary>The workbook holds what the CSV files hold, as spreadsheet programs understand it.</summary>
public sealed class WorkbookTests : IDisposable
{
    private static readonly DatasetOptions WithWorkbook = new() { HasWorkbook = true };

    private readonly DatasetFolder _folder = new();

    private string Workbook => Path.Combine(_folder.Path, "dataset.xlsx");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_value_is_what_the_csv_says()
    {
        _folder.Export([.. new RandomReports(11).Take(60)], WithWorkbook);

        Assert.All(WorkbookFile.Tables, table =>
        {
            var csv = _folder.Csv(table.Name).ToList();
            var sheet = Rows(table.Zh);
            Assert.Equal(csv.Count, sheet.Count);
            Assert.All(csv.Zip(sheet), row => Assert.All(table.Columns, column =>
                Assert.Equal(Expected(table, column, row.First[column.Name]), Actual(column, row.Second[TitleOf(column)]))));
        });
    }

    [Fact]
    public void Each_row_begins_with_the_body_and_the_year_of_its_report()
    {
        _folder.Export([.. new RandomReports(12).Take(60)], WithWorkbook);

        var reports = _folder.Csv("reports").ToDictionary(row => row["report"]!, row => (Clean(row["issuer"]), row["year"]), StringComparer.Ordinal);
        Assert.All(WorkbookFile.Tables, table => Assert.All(Rows(table.Zh), row =>
        {
            Assert.Equal(["发布机关", "年度"], row.Keys.Take(2));
            Assert.Equal(reports[(string)row["报告"]!], ((string?)row["发布机关"], Convert.ToString(row["年度"], CultureInfo.InvariantCulture) is { Length: > 0 } year ? year : null));
        }));
    }

    [Fact]
    public void A_table_without_rows_has_its_titles()
    {
        _folder.Export([.. new RandomReports(13).Take(3)], WithWorkbook);

        Assert.Equal(["发布机关", "年度", "网址", "版本", "单元格", "单元格代码", "原值", "现值", "报告"], Titles("更改"));
    }

    [Fact]
    public void Titles_and_the_first_two_columns_stay_in_sight_and_rows_can_be_filtered()
    {
        _folder.Export([.. new RandomReports(14).Take(3)], WithWorkbook);

        using var workbook = SpreadsheetDocument.Open(Workbook, isEditable: false);
        var sheets = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.Equal(["说明", "报告", "宽表", "可比变量", "问题", "版本", "更改"], sheets.Select(sheet => sheet.Name!.Value!));
        Assert.All(sheets, sheet =>
        {
            var part = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!;
            var isTable = sheet.Name != "说明";
            Assert.Equal(isTable ? ["frozen 2 1"] : [], part.Descendants<Pane>().Select(pane => $"{pane.State!.InnerText} {pane.HorizontalSplit!.InnerText} {pane.VerticalSplit!.InnerText}"));
            Assert.Equal(isTable ? 1 : 0, part.Elements<AutoFilter>().Count());
            Assert.All(part.Descendants<Column>(), column => Assert.InRange(column.Width!.Value, 10, 150));
        });
    }

    [Fact]
    public void It_follows_the_schema_of_workbooks()
    {
        _folder.Export([.. new RandomReports(19).Take(10)], WithWorkbook);

        using var workbook = SpreadsheetDocument.Open(Workbook, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void The_guide_tells_what_each_sheet_is_and_what_was_left_out()
    {
        _folder.Export([.. new RandomReports(15).Take(3)], WithWorkbook);

        var guide = string.Join('\n', Rows("说明").SelectMany(row => row.Values).OfType<string>());
        Assert.Contains("3 reports as tables", guide, StringComparison.Ordinal);
        Assert.Contains("空不等于 0", guide, StringComparison.Ordinal);
        Assert.All(DatasetTables.All, table => Assert.Contains($"{table.Name}.csv", guide, StringComparison.Ordinal));
        Assert.All(DatasetTables.All.Where(WorkbookFile.Tables.Contains).SelectMany(table => table.Columns).SelectMany(column => column.Name is "form" or "rule" or "variable" ? [] : column.Values), code => Assert.Contains($"\n{code}\n", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_of_a_column_has_a_name() => Assert.All(
        CodeName.All.Select(code => (code.Table, code.Column)).Distinct(),
        one => Assert.Equal(one.Table.Columns.Single(column => column.Name == one.Column).Values.Order(StringComparer.Ordinal), CodeName.In(one.Table, one.Column).Keys.Order(StringComparer.Ordinal)));

    [Fact]
    public void People_are_shown_names_of_codes()
    {
        _folder.Export([.. new RandomReports(20).Take(60)], WithWorkbook);

        Assert.Equal(["存疑", "提示", "错误"], Rows("问题").Select(row => (string)row["程度"]!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(["申请件数收支不平"], Rows("问题").Select(row => (string)row["规则名称"]!).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_longer_than_a_sheet_goes_on_in_the_next()
    {
        _folder.Export([.. new RandomReports(16).Take(5)], new DatasetOptions());
        WriteShort(maxRows: 3);

        Assert.Equal(["说明", "报告", "报告(2)", "报告(3)", "宽表", "宽表(2)", "宽表(3)"], MiniExcel.GetSheetNames(Workbook).Take(7));
        Assert.Equal([2, 2, 1], new[] { "报告", "报告(2)", "报告(3)" }.Select(sheet => Rows(sheet).Count));
        Assert.Equal(_folder.Csv("reports").Select(row => row["report"]), new[] { "报告", "报告(2)", "报告(3)" }.SelectMany(Rows).Select(row => (string?)row["报告"]));
        Assert.Equal(Titles("报告"), Titles("报告(3)"));
    }

    [Fact]
    public async Task The_same_reports_give_the_same_bytes_at_any_time()
    {
        List<Report> reports = [.. new RandomReports(17).Take(20)];
        var first = await File.ReadAllBytesAsync(Path.Combine(_folder.Export(reports, WithWorkbook).Path, "dataset.xlsx"));
        await Task.Delay(TimeSpan.FromSeconds(2.1));

        Assert.Equal(first, await File.ReadAllBytesAsync(Path.Combine(_folder.Export(reports, WithWorkbook).Path, "dataset.xlsx")));
        using var package = new ZipArchive(new MemoryStream(first));
        Assert.All(package.Entries, part => Assert.Equal(1980, part.LastWriteTime.Year));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://example.org\",\"<&'>\")")]
    [InlineData("_x0041_")]
    [InlineData("0012")]
    [InlineData("TRUE")]
    [InlineData("㐀𠀀")]
    public void A_text_stays_the_text_that_it_is(string text)
    {
        Assert.Equal(text, TitleInWorkbook(text));

        using var workbook = SpreadsheetDocument.Open(Workbook, isEditable: false);
        Assert.All(workbook.WorkbookPart!.WorksheetParts, part => Assert.Empty(part.Worksheet!.Descendants<CellFormula>()));
    }

    [Theory]
    [InlineData("a\0b\u0001c\u001Fd\uFFFEe\uFFFFf", "abcdef")]
    [InlineData("a\r\nb\rc\td", "a\nb\nc\td")]
    [InlineData(" \0\t", null)]
    public void What_no_sheet_can_hold_is_taken_out(string text, string? shown) => Assert.Equal(shown, SheetText.Of(text));

    [Fact]
    public void A_text_that_is_too_long_is_cut_where_it_can_be_seen()
    {
        var shown = TitleInWorkbook(string.Concat(Enumerable.Repeat("𠀀", 20_000)));

        Assert.InRange(shown.Length, SheetText.MaxLength - 1, SheetText.MaxLength);
        Assert.EndsWith(SheetText.CutMark, shown, StringComparison.Ordinal);
        Assert.All(shown[..^SheetText.CutMark.Length].EnumerateRunes(), rune => Assert.Equal("𠀀", rune.ToString()));
    }

    [Theory]
    [InlineData("829.9459", false)]
    [InlineData("-0.000000000001", false)]
    [InlineData("123456789012345", false)]
    [InlineData("1234567890123456", true)]
    [InlineData("123456789012.3456", true)]
    public void A_number_that_would_be_rounded_is_text(string number, bool isText)
    {
        var value = SheetValue.Of(decimal.Parse(number, CultureInfo.InvariantCulture) + 0.000000000000m)!;

        Assert.Equal(isText, value is string);
        Assert.Equal(number, Convert.ToString(value, CultureInfo.InvariantCulture));
    }

    private static string TitleOf(DatasetColumn column) => column.Type == ColumnType.Time ? $"{column.Zh}（UTC）" : column.Zh;

    private static object? Expected(DatasetTable table, DatasetColumn column, string? value) => value is null ? null : column.Type switch
    {
        ColumnType.Number or ColumnType.Whole => decimal.Parse(value, CultureInfo.InvariantCulture),
        ColumnType.Boolean => value == "true" ? "是" : "否",
        ColumnType.Date or ColumnType.Time => DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        _ => CodeName.In(table, column.Name).GetValueOrDefault(value) ?? Clean(value),
    };

    private static object? Actual(DatasetColumn column, object? value) => value is null ? null : column.Type switch
    {
        ColumnType.Number or ColumnType.Whole => value is double number ? (decimal)number : decimal.Parse((string)value, CultureInfo.InvariantCulture),
        ColumnType.Date or ColumnType.Time => new DateTime((((DateTime)value).Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified),
        _ => value,
    };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n");

    private string TitleInWorkbook(string text)
    {
        var report = new RandomReports(18).Take(1).Single();
        _folder.Export([report with { Identity = report.Identity with { Title = text } }], WithWorkbook);
        return (string)Rows("报告").Single()["标题"]!;
    }

    private void WriteShort(int maxRows)
    {
        using var tables = new DuckTables(_folder.Path);
        WorkbookFile.Write(tables, _folder.Path, DatasetFacts.Of(tables, []), CancellationToken.None, maxRows);
    }

    private List<string> Titles(string sheet) => [.. ((IDictionary<string, object?>)MiniExcel.Query(Workbook, useHeaderRow: false, sheet).First()).Values.Select(title => (string)title!)];

    private List<IDictionary<string, object?>> Rows(string sheet) => [.. MiniExcel.Query(Workbook, useHeaderRow: true, sheet).Cast<IDictionary<string, object?>>()];
}
