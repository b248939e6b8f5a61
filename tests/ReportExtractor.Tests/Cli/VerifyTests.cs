using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using ReportExtractor.Tests.Support;
using ReportExtractor.Tests.Verification.Histories;

namespace ReportExtractor.Tests.Cli;

public sealed class VerifyTests : IDisposable
{
    private readonly CliProgram _program = new();

    public void Dispose() => _program.Dispose();

    private static string Right => new ReportPage().Consistent().Html();

    private static string Wrong => new ReportPage().Consistent().Set("review_and_litigation.review.total", "5").Html();

    // A blank is worth an info, a missing column a warning.
    private static string Blank => new ReportPage().Consistent().Set("proactive_disclosure.licensing.decisions", "").Html();

    private static string Missing => new ReportPage().Consistent().Without("requests.research").Html();

    [Theory]
    [InlineData("right", null, 0)]
    [InlineData("wrong", null, 1)]
    [InlineData("blank", null, 0)]
    [InlineData("missing", null, 0)]
    [InlineData("wrong", "error", 1)]
    [InlineData("missing", "error", 0)]
    [InlineData("missing", "warning", 1)]
    [InlineData("blank", "warning", 0)]
    [InlineData("blank", "info", 1)]
    [InlineData("right", "info", 0)]
    public void Findings_of_the_severity_asked_about_are_exit_code_1(string report, string? failOn, int code)
    {
        var text = report switch { "right" => Right, "wrong" => Wrong, "blank" => Blank, _ => Missing };

        var result = _program.With("a.html", text).Run(failOn is null ? ["verify", "a.html"] : ["verify", "a.html", "--fail-on", failOn]);

        Assert.Equal((code, ""), (result.ExitCode, result.Messages));
        Assert.StartsWith("青禾县人民政府 2022", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_are_text_for_people()
    {
        var result = _program.With("a.html", Wrong).Run("verify", "a.html");

        Assert.Equal("青禾县人民政府 2022  (a.html)\n  错误  review.total  “行政复议”：结果维持 1 + 结果纠正 0 + 其他结果 0 + 尚未审结 1 = 2，而“总计”为 5，两者应当相等，却相差 3，其中 5 个数字之一有误，无法断定是哪一个。\n", Regex.Replace(result.Output.ReplaceLineEndings("\n"), "  \\[[0-9a-f]{12}\\]", "", RegexOptions.None, TimeSpan.FromSeconds(10)));
        Assert.Contains("未发现问题", _program.With("b.html", Right).Run("verify", "b.html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_extracted_reports_than_are_read_at_once_is_read_one_by_one()
    {
        var line = _program.With("a.html", Wrong).Run("extract", "a.html", "--format", "jsonl").Output;

        var result = _program.With("many.jsonl", line + new string('\n', 33 * 1024 * 1024) + line).Run("verify", "many.jsonl");

        Assert.Equal((1, ""), (result.ExitCode, result.Messages));
        Assert.Equal(2, result.Output.Split("review.total").Length - 1);
    }

    [Fact]
    public void Reports_before_a_fault_in_a_file_of_very_many_are_verified()
    {
        var line = _program.With("a.html", Wrong).Run("extract", "a.html", "--format", "jsonl").Output;

        var result = _program.With("many.jsonl", line + new string('\n', 33 * 1024 * 1024) + "{\"schema_version\": ").Run("verify", "many.jsonl");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("many.jsonl: cannot be read: it is no report's JSON", result.Messages, StringComparison.Ordinal);
        Assert.Contains("review.total", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_sums_that_a_mistake_breaks_stand_below_its_finding_and_beside_it_in_csv()
    {
        _program.With("a.html", new ReportPage().Consistent().Set("requests.carried_out.total", "4").Html());

        Assert.Contains("\n  错误  requests.balance  “总计”", _program.Run("verify", "a.html").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("\n    → requests.row_total  “四、结转下年度继续办理”：", _program.Run("verify", "a.html").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(",30,31,-1,requests.row_total “四、结转下年度继续办理”：自然人 3 + 商业企业 0 + 科研机构 0 + 社会公益组织 0 + 法律服务机构 0 + 其他 0 = 3，而“总计”为 4，两者应当相等，却相差 1。,,", _program.Run("verify", "a.html", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_one_body_are_compared_year_by_year()
    {
        _program.With("in/a.html", Years.Of(2022).Html()).With("in/b.html", Years.Of(2023).CarryIn(5).Html());

        var finding = Assert.Single(JArray.Parse(_program.Run("verify", "in", "--format", "json").Output)[1]["findings"]!);

        Assert.Equal(("history.carried", "warning"), ((string?)finding["rule"], (string?)finding["severity"]));
        Assert.Equal("in/a.html", (string?)finding["others"]![0]!["source"]);
        Assert.Contains("\n    ↔ 青禾县人民政府 2022  (in/a.html)", _program.Run("verify", "in").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(",青禾县人民政府 2022 in/a.html: requests.carried_out.natural_person requests.carried_out.total,", _program.Run("verify", "in", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Equal(1, _program.Run("verify", "in", "--fail-on", "warning").ExitCode);
    }

    [Fact]
    public void A_government_is_compared_with_the_bodies_that_a_table_says_report_to_it()
    {
        _program.With("in/a.html", Years.Of(2022, "望澜市人民政府").Html()).With("tree.csv", "body,parent,level\n望澜市人民政府,,city\n望澜市教育局,望澜市人民政府,department\n");

        Assert.Contains("  提示  regions.absent  向本级政府报告的 1 个机关中，缺少 1 个的 2022 年报告，没有核对汇总数：望澜市教育局。", _program.Run("verify", "in", "--regions", "tree.csv").Output, StringComparison.Ordinal);
        Assert.Equal((2, "report-extractor: the table of regions in/a.html cannot be read: line 1 has 1 fields, not body, parent and level."), (_program.Run("verify", "in", "--regions", "in/a.html").ExitCode, _program.Run("verify", "in", "--regions", "in/a.html").Messages.Trim()));
    }

    [Fact]
    public void Extracted_json_gives_the_findings_of_its_source()
    {
        Assert.Equal(0, _program.With("a.html", Wrong).Run("extract", "a.html", "-o", "a.json").ExitCode);

        var (source, json) = (_program.Run("verify", "a.html", "--format", "json"), _program.Run("verify", "a.json", "--format", "json"));

        Assert.Equal(1, json.ExitCode);
        Assert.Equal(JArray.Parse(source.Output)[0]["findings"]!.ToString(), JArray.Parse(json.Output)[0]["findings"]!.ToString());
        Assert.Equal("review.total", (string?)JArray.Parse(json.Output)[0]["findings"]![0]!["rule"]);
    }

    [Fact]
    public void Extracting_from_json_is_refused_with_advice()
    {
        _program.With("a.html", Right).Run("extract", "a.html", "-o", "a.json");

        var result = _program.Run("extract", "a.json");

        Assert.Equal((4, "report-extractor: a.json: it is extracted already; use the command verify to check it."), (result.ExitCode, result.Messages.Trim()));
    }

    [Fact]
    public void Findings_as_csv_have_a_header_and_a_line_each()
    {
        var lines = _program.With("a.html", Wrong).Run("verify", "a.html", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("report,issuer,year,rule,severity,message,cells,left,right,difference,consequences,others,id,decision,reason", lines[0]);
        Assert.StartsWith("a.html,青禾县人民政府,2022,review.total,error,", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
        Assert.Matches(",2,5,-3,,,[0-9a-f]{12},,$", lines[1]);
    }

    [Fact]
    public void Findings_as_a_page_escape_what_the_report_says()
    {
        var page = new ReportPage { Title = "青禾县&lt;b&gt;审计局2022年政府信息公开工作年度报告" }.Set("proactive_disclosure.licensing.decisions", "1/2 &lt;script&gt;x&lt;/script&gt;");

        var html = _program.With("a.html", page.Html()).Run("verify", "a.html", "--format", "html").Output;

        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("1/2 &lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>x", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Some_inputs_that_fail_are_exit_code_3_whatever_is_found()
    {
        var result = _program.With("in/a.html", Wrong).With("in/b.html", "").Run("verify", "in");

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("review.total", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("in/b.html: cannot be read: the file is empty.", result.Messages.Trim(), StringComparison.Ordinal);
        Assert.Single(result.Messages.Trim().Split('\n'));
    }

    [Fact]
    public void Nothing_verified_is_exit_code_4()
    {
        var result = _program.With("a.json", "{\"schema_version\": \"9\", \"evidence\": []}").Run("verify", "a.json");

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.Equal("report-extractor: a.json: cannot be read: its schema version is 9, not 1.0.", result.Messages.Trim());
    }
}
