using Newtonsoft.Json.Linq;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Cli;

public sealed class ExtractTests : IDisposable
{
    private readonly CliProgram _program = new();
    private readonly string _report = new ReportPage().Consistent().Html();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void One_input_gives_its_json_on_standard_output()
    {
        var result = _program.With("a.html", _report).Run("extract", "a.html");

        Assert.Equal((0, ""), (result.ExitCode, result.Messages));
        var json = JObject.Parse(result.Output);
        Assert.Equal("a.html", (string?)json["report"]!["source"]!["uri"]);
        Assert.Equal(20, (int)json["requests"]!["granted"]!["total"]!);
        Assert.Matches("\"retrieved\": \"20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z\"", result.Output);
    }

    [Fact]
    public void A_report_with_errors_is_still_done() =>
        Assert.Equal(0, _program.With("a.html", new ReportPage().Set("requests.granted.total", "5").Html()).Run("extract", "a.html").ExitCode);

    [Fact]
    public void A_folder_keeps_its_paths_in_the_output_and_no_draft_remains()
    {
        _program.With("in/a.html", _report).With("in/2023/b.html", _report).With("in/2023/c.txt", new ReportPage().Text(TextTables.Tabs));

        var result = _program.Run("extract", "in", "-o", "out");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Output, result.Messages));
        Assert.Equal(["out/2023/b.html.json", "out/2023/c.txt.json", "out/a.html.json"], _program.Files().Where(file => file.StartsWith("out", StringComparison.Ordinal)));
        Assert.Equal(2022, (int)JObject.Parse(_program.Read("out/2023/c.txt.json"))["report"]!["year"]!);
    }

    [Fact]
    public void Some_inputs_that_fail_are_exit_code_3_and_the_others_are_written()
    {
        _program.With("in/a.html", _report).With("in/news.html", "<p>新闻</p>").With("in/empty.html", "");

        var result = _program.Run("extract", "in", "-o", "out");

        Assert.Equal(3, result.ExitCode);
        Assert.Equal(["out/a.html.json"], _program.Files().Where(file => file.StartsWith("out", StringComparison.Ordinal)));
        var messages = result.Messages.Trim().Split('\n').Order(StringComparer.Ordinal).ToList();
        Assert.Equal(2, messages.Count);
        Assert.EndsWith("in/empty.html: cannot be read: the file is empty.", messages[0], StringComparison.Ordinal);
        Assert.EndsWith("in/news.html: not an annual disclosure report: it holds no table.", messages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_inputs_of_one_name_never_write_one_file()
    {
        _program.With("x/a.html", _report).With("y/a.html", new ReportPage { Title = "白水县审计局2023年政府信息公开工作年度报告" }.Html());

        var result = _program.Run("extract", "x/a.html", "y/a.html", "-o", "out");

        Assert.Equal(0, result.ExitCode);
        var written = _program.Files().Where(file => file.StartsWith("out", StringComparison.Ordinal)).ToList();
        Assert.Equal(["out/x/a.html.json", "out/y/a.html.json"], written);
        Assert.Equal(["青禾县人民政府", "白水县审计局"], written.Select(file => (string?)JObject.Parse(_program.Read(file))["report"]!["issuer"]));
    }

    [Fact]
    public void Two_reports_in_one_input_are_two_files()
    {
        _program.With("a.html", new ReportPage { Title = "青禾县教育局2022年政府信息公开工作年度报告" }.Html() + new ReportPage { Title = "青禾县体育局2022年政府信息公开工作年度报告" }.Html());

        Assert.Equal(0, _program.Run("extract", "a.html", "-o", "out/").ExitCode);
        Assert.Equal(["a.html", "out/a.html.2.json", "out/a.html.json"], _program.Files());
        Assert.Equal("青禾县体育局", (string?)JObject.Parse(_program.Read("out/a.html.2.json"))["report"]!["issuer"]);
    }

    [Fact]
    public void The_output_may_be_a_file()
    {
        Assert.Equal(0, _program.With("a.html", _report).Run("extract", "a.html", "-o", "sub/b.json").ExitCode);

        Assert.Equal(["a.html", "sub/b.json"], _program.Files());
        Assert.Single(ReportJsonReader.Read(_program.Read("sub/b.json")));
    }

    [Theory]
    [InlineData("*.html")]
    [InlineData("**/*.html")]
    public void A_glob_names_files(string glob)
    {
        _program.With("in/a.html", _report).With("in/b.txt", "nothing");

        Assert.Equal(0, _program.Run("extract", "in/" + glob, "-o", "out").ExitCode);
        Assert.Equal(["out/a.html.json"], _program.Files().Where(file => file.StartsWith("out", StringComparison.Ordinal)));
    }

    [Fact]
    public void Lines_of_json_hold_one_report_each_in_the_order_of_the_inputs()
    {
        for (var i = 0; i < 12; i++)
            _program.With($"in/{i:00}.html", new ReportPage().Set("requests.granted.total", i.ToString(System.Globalization.CultureInfo.InvariantCulture)).Html());

        var result = _program.Run("extract", "in", "--format", "jsonl");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(Enumerable.Range(0, 12), result.Output.TrimEnd().Split('\n').Select(line => (int)JObject.Parse(line)["requests"]!["granted"]!["total"]!));
    }

    [Fact]
    public void Csv_has_one_header_and_one_row_a_cell()
    {
        var result = _program.With("in/a.html", _report).With("in/b.html", _report).Run("extract", "in", "--format", "csv", "-o", "all.csv");

        Assert.Equal(0, result.ExitCode);
        var lines = _program.Read("all.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(401, lines.Length);
        Assert.Single(lines, line => line.StartsWith("report,issuer,", StringComparison.Ordinal));
    }

    [Fact]
    public void When_nothing_can_be_done_no_output_file_is_left()
    {
        Assert.Equal(4, _program.With("a.html", "<p>新闻</p>").Run("extract", "a.html", "--format", "csv", "-o", "all.csv").ExitCode);

        Assert.Equal(["a.html"], _program.Files());
    }

    [Fact]
    public void The_format_is_told_by_content_and_not_by_name()
    {
        var result = _program.With("a.txt", _report).Run("extract", "a.txt");

        Assert.Equal("text/html", (string?)JObject.Parse(result.Output)["report"]!["source"]!["media_type"]);
    }

    [Fact]
    public void Findings_are_in_english_if_asked_for()
    {
        var result = _program.With("a.html", new ReportPage().Set("requests.granted.total", "5").Html()).Run("extract", "a.html", "--lang", "en");

        Assert.Contains("should be equal and differ by 5", result.Output, StringComparison.Ordinal);
    }
}
