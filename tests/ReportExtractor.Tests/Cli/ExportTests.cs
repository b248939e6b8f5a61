using Newtonsoft.Json.Linq;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Cli;

/// <summary>Datasets made of files.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly CliProgram _program = new();

    public ExportTests() => _program
        .With("in/a.html", new ReportPage().Consistent().Html())
        .With("in/b.html", new ReportPage { Title = "白水县审计局2023年政府信息公开工作年度报告" }.Consistent().Set("requests.granted.total", "5").Html())
        .With("in/c.html", new ReportPage("2019").Consistent().Html());

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Sources_and_what_was_extracted_of_them_give_the_same_tables()
    {
        _program.Run("extract", "in", "-o", "json");

        var sources = _program.Run("export", "in", "-o", "of-sources");
        var extracted = _program.Run("export", "json", "-o", "of-json");

        Assert.Equal((0, 0, ""), (sources.ExitCode, extracted.ExitCode, sources.Output));
        Assert.Equal("report-extractor: 3 reports in of-sources", sources.Messages.Trim());
        Assert.All(_program.Files().Where(file => file.StartsWith("of-sources/", StringComparison.Ordinal)), file => Assert.Equal(File.ReadAllBytes(_program.PathOf(file)), File.ReadAllBytes(_program.PathOf(file.Replace("of-sources", "of-json", StringComparison.Ordinal)))));
        Assert.Equal(["青禾县人民政府", "白水县审计局", "青禾县人民政府"], Column("of-json/reports.csv", "issuer"));
    }

    [Fact]
    public void The_same_reports_give_the_same_bytes()
    {
        _program.Run("export", "in", "-o", "one", "--by-year");
        Thread.Sleep(1100);
        _program.Run("export", "in", "-o", "two", "--by-year", "--workers", "1");

        var files = _program.Files().Where(file => file.StartsWith("one/", StringComparison.Ordinal)).ToList();
        Assert.Contains("one/cells/year=2022/data_0.parquet", files);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(_program.PathOf(file)), File.ReadAllBytes(_program.PathOf(file.Replace("one/", "two/", StringComparison.Ordinal)))));
    }

    [Fact]
    public void What_is_no_report_is_told_and_the_others_are_exported()
    {
        _program.With("in/news.html", "<p>新闻</p>");

        var result = _program.Run("export", "in", "-o", "out", "--format", "csv", "--bom");

        Assert.Equal((3, 3), (result.ExitCode, Column("out/reports.csv", "report").Count));
        Assert.Contains("in/news.html: not an annual disclosure report", result.Messages, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(_program.PathOf("out/cells.csv"))[..3]);
        Assert.DoesNotContain(_program.Files(), file => file.EndsWith(".parquet", StringComparison.Ordinal) || file.Contains(".draft", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_holds_something_else_is_left_alone_and_an_earlier_dataset_is_replaced()
    {
        _program.With("mine/notes.txt", "mine");

        var refused = _program.Run("export", "in", "-o", "mine");
        _program.Run("export", "in", "-o", "out", "--format", "csv,parquet");
        var again = _program.Run("export", "in/a.html", "-o", "out", "--format", "csv");

        Assert.Equal((4, "report-extractor: the output cannot be written: mine holds something else than a dataset"), (refused.ExitCode, refused.Messages.Trim()));
        Assert.Equal("mine", _program.Read("mine/notes.txt"));
        Assert.Equal((0, 1), (again.ExitCode, Column("out/reports.csv", "report").Count));
        Assert.False(File.Exists(_program.PathOf("out/cells.parquet")));
    }

    [Fact]
    public void Nothing_to_export_leaves_nothing()
    {
        Directory.CreateDirectory(_program.PathOf("empty"));

        Assert.Equal(4, _program.Run("export", "empty", "-o", "out").ExitCode);
        Assert.False(Directory.Exists(_program.PathOf("out")));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("-o", "out")]
    [InlineData("in", "-o", "out", "--format", "excel")]
    [InlineData("--diff", "in", "json")]
    [InlineData("--diff", "in")]
    public void Wrong_usage_is_said_in_a_sentence(params string[] arguments)
    {
        var result = _program.Run(["export", .. arguments]);

        Assert.Equal((2, "", true), (result.ExitCode, result.Output, result.Messages.StartsWith("report-extractor: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_datasets_tell_what_changed()
    {
        _program.Run("export", "in", "-o", "old", "--format", "csv");
        _program.With("in/b.html", new ReportPage { Title = "白水县审计局2023年政府信息公开工作年度报告" }.Consistent().Html());
        File.Delete(_program.PathOf("in/c.html"));
        _program.With("in/d.html", new ReportPage { Title = "红柳县人民政府2021年政府信息公开工作年度报告" }.Consistent().Html());
        _program.Run("export", "in", "-o", "new", "--format", "csv");

        var result = _program.Run("export", "--diff", "old", "new");

        var rows = CsvRows.Read(result.Output).Where(row => row.Count > 1).Skip(1).ToList();
        Assert.Equal(["report_added", "report_removed", "cell_changed", "finding_removed"], rows.Select(row => row[0]).Distinct(StringComparer.Ordinal));
        Assert.Equal(["白水县审计局", "2023", "requests.granted.total", "5", "20"], Assert.Single(rows, row => row[0] == "cell_changed").Skip(2));
        Assert.Equal("红柳县人民政府", Assert.Single(rows, row => row[0] == "report_added")[2]);
        Assert.Contains("1 reports added, 1 removed, 1 cells changed", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_tells_each_file_with_its_hash()
    {
        _program.Run("export", "in", "-o", "out");

        var package = JObject.Parse(_program.Read("out/datapackage.json"));
        Assert.All(package["resources"]!, resource =>
        {
            var file = File.ReadAllBytes(_program.PathOf($"out/{(string)resource["path"]!}"));
            Assert.Equal(file.Length, (int)resource["bytes"]!);
            Assert.Equal($"sha256:{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file))}", (string?)resource["hash"]);
        });
    }

    private List<string> Column(string file, string name)
    {
        var rows = CsvRows.Read(_program.Read(file)).Where(row => row.Count > 1).ToList();
        return [.. rows.Skip(1).Select(row => row[rows[0].ToList().IndexOf(name)])];
    }
}
