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

        Assert.Equal((4, $"report-extractor: the output cannot be written: {_program.PathOf("mine")} holds something else than a dataset: notes.txt"), (refused.ExitCode, refused.Messages.Trim()));
        Assert.Equal("mine", _program.Read("mine/notes.txt"));
        Assert.Equal((0, 1), (again.ExitCode, Column("out/reports.csv", "report").Count));
        Assert.False(File.Exists(_program.PathOf("out/cells.parquet")));
    }

    [Fact]
    public void What_a_person_keeps_beside_a_dataset_is_never_lost()
    {
        _program.Run("export", "in", "-o", "out", "--format", "csv");
        _program.With("out/notes/thesis.txt", "mine").With("other/reports.csv", "a,b");

        Assert.Contains("holds something else than a dataset: notes/thesis.txt", _program.Run("export", "in", "-o", "out").Messages, StringComparison.Ordinal);
        Assert.Contains("holds something else than a dataset: reports.csv", _program.Run("export", "in", "-o", "other").Messages, StringComparison.Ordinal);
        Assert.Equal(("mine", "a,b"), (_program.Read("out/notes/thesis.txt"), _program.Read("other/reports.csv")));
    }

    [Fact]
    public void The_folder_may_be_written_with_a_slash_or_be_a_link()
    {
        Directory.CreateDirectory(_program.PathOf("real"));
        Directory.CreateSymbolicLink(_program.PathOf("link"), _program.PathOf("real"));

        Assert.Equal((0, 0), (_program.Run("export", "in", "-o", "out/", "--format", "csv").ExitCode, _program.Run("export", "in", "-o", "link", "--format", "csv").ExitCode));
        Assert.Equal(_program.Read("out/reports.csv"), _program.Read("real/reports.csv"));
        Assert.NotNull(new DirectoryInfo(_program.PathOf("link")).LinkTarget);
    }

    [Fact]
    public void Nothing_is_left_where_the_disk_is_full()
    {
        _program.RunWithRoom(64, "export", "in", "-o", "out", "--format", "csv");

        Assert.DoesNotContain(_program.Files(), file => file.Contains("out", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_of_one_name_are_numbered_so_that_keys_stay_keys()
    {
        _program.With("again/a.html", new ReportPage().Consistent().Html());

        _program.Run("export", "in", "again", "-o", "out", "--format", "csv");

        var names = Column("out/reports.csv", "report");
        Assert.Equal((4, $"{names[0]}-2"), (names.Distinct(StringComparer.Ordinal).Count(), names[3]));
        Assert.All(Column("out/versions.csv", "version"), version => Assert.Equal("1", version));
    }

    [Fact]
    public void A_reports_name_does_not_change_with_its_folder()
    {
        _program.With("moved/to/a.html", new ReportPage().Consistent().Html());

        _program.Run("export", "in/a.html", "-o", "one", "--format", "csv");
        _program.Run("export", "moved", "-o", "two", "--format", "csv");

        Assert.Equal(Column("one/reports.csv", "report"), Column("two/reports.csv", "report"));
    }

    [Fact]
    public void Reports_before_a_broken_line_are_exported()
    {
        _program.Run("extract", "in", "--format", "jsonl", "-o", "three.jsonl");
        var lines = _program.Read("three.jsonl").Split('\n');
        _program.With("broken.jsonl", $"\uFEFF{lines[0]}\n{lines[1]}\n{{\"broken\":\n{lines[2]}\n").With("cut.json", lines[0][..200]);

        var result = _program.Run("export", "broken.jsonl", "cut.json", "-o", "out", "--format", "csv");

        Assert.Equal((3, 2), (result.ExitCode, Column("out/reports.csv", "report").Count));
        Assert.Contains("broken.jsonl: cannot be read: it is no report's JSON", result.Messages, StringComparison.Ordinal);
        Assert.Contains("cut.json: cannot be read: it is no report's JSON", result.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("findings.csv", "")]
    [InlineData("reports.csv", "report,title\r\n")]
    public void A_dataset_of_other_columns_is_not_compared(string file, string text)
    {
        _program.Run("export", "in", "-o", "old", "--format", "csv");
        _program.Run("export", "in", "-o", "new", "--format", "csv");
        _program.With($"new/{file}", text);

        var result = _program.Run("export", "--diff", "old", "new");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"report-extractor: new has no {file} with the columns that this version of the program writes", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_dataset_is_told_in_a_sentence()
    {
        _program.Run("export", "in", "-o", "old", "--format", "csv");
        _program.Run("export", "in", "-o", "new", "--format", "csv");
        _program.With("new/cells.csv", _program.Read("new/cells.csv")[..20_001]);

        var result = _program.Run("export", "--diff", "old", "new");

        Assert.Equal((2, 1), (result.ExitCode, result.Messages.Trim().Split('\n').Length));
        Assert.StartsWith("report-extractor: the datasets cannot be compared: ", result.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_signs_that_stand_for_others_is_taken_as_it_is()
    {
        _program.Run("export", "in", "-o", "set1", "--format", "csv");
        _program.Run("export", "in/a.html", "-o", "set[1]", "--format", "csv");

        Assert.Equal(2, CsvRows.Read(_program.Run("export", "--diff", "set1", "set[1]").Output).Count(row => row[0] == "report_removed"));
    }

    [Fact]
    public void Nothing_to_export_leaves_nothing_and_is_said()
    {
        Directory.CreateDirectory(_program.PathOf("empty"));
        var result = _program.Run("export", "empty", "-o", "out");

        Assert.Equal((4, true), (result.ExitCode, result.Messages.Contains("there is no report to export", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(_program.PathOf("out")));
    }

    [Theory]
    [InlineData("in")]
    [InlineData("-o", "out")]
    [InlineData("in", "-o", "out", "--format", "excel")]
    [InlineData("--diff", "in", "json")]
    [InlineData("--diff", "in")]
    [InlineData("in", "--diff", "in", "json")]
    [InlineData("--diff", "in", "json", "-o", "out")]
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
        Assert.Equal(["report_added", "report_removed", "report_changed", "cell_changed", "finding_removed"], rows.Select(row => row[0]).Distinct(StringComparer.Ordinal));
        Assert.Equal(["白水县审计局", "2023", "requests.granted.total", "5", "20"], Assert.Single(rows, row => row[0] == "cell_changed").Skip(2));
        Assert.Equal("红柳县人民政府", Assert.Single(rows, row => row[0] == "report_added")[2]);
        Assert.Contains("1 report_added, 1 report_removed, 1 report_changed, 1 cell_changed, 0 status_changed, 0 finding_added, 1 finding_removed, 0 finding_changed", result.Messages, StringComparison.Ordinal);
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
