using System.Text;
using ReportExtractor.Reading;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Decisions;

namespace ReportExtractor.Tests.Verification.Decisions;

/// <summary>What a person decided about a finding holds as long as its figures do.</summary>
public sealed class DecisionTests
{
    [Fact]
    public void A_finding_keeps_its_name_wherever_the_report_is_read_and_in_whichever_language()
    {
        var page = Page("3");
        var chinese = Assert.Single(Extract.One(page.Html()).Findings);
        var english = Assert.Single(Extract.One(page.Html(), Language.En).Findings);
        var elsewhere = Assert.Single(Extraction.Extract(new SourceBytes(Encoding.UTF8.GetBytes(page.Html().Replace("<p>", "<p class=\"p\">", StringComparison.Ordinal))), "elsewhere")[0].Findings);

        Assert.Equal([chinese.Id, chinese.Id], [english.Id, elsewhere.Id]);
        Assert.Matches("^[0-9a-f]{12}$", chinese.Id);
    }

    [Fact]
    public void A_finding_with_other_figures_of_another_body_or_year_has_another_name()
    {
        var reports = new[] { Page("3"), Page("4"), Page("3", "临溪县人民政府2022年政府信息公开工作年度报告"), Page("3", "青禾县人民政府2023年政府信息公开工作年度报告") };

        Assert.Equal(4, reports.Select(page => Extract.One(page.Html()).Findings[0].Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Each_finding_of_a_report_has_a_name_of_its_own()
    {
        var page = Page("3").Set("requests.granted.total", "21").Set("requests.received_new.research", "x");
        var ids = Extract.One(page.Html()).Findings.Select(finding => finding.Id).ToList();

        Assert.True(ids.Count > 2);
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_file_of_decisions_says_what_was_written_into_it()
    {
        var decision = new Decision("0123456789ab", IsConfirmed: false, "原文第三页注明“总计”另计, 不算矛盾\n已电话核实", "张三", new DateOnly(2026, 3, 1));

        var read = DecisionFile.Read(DecisionFile.Head + DecisionFile.Line(decision));

        Assert.Equal(decision, Assert.Single(read).Value);
    }

    [Fact]
    public void The_last_decision_about_a_finding_holds()
    {
        var read = DecisionFile.Read("\uFEFFfinding,decision,reason,by,date\r\n0123456789ab,dismissed,误读\r\n\r\n0123456789ab,confirmed,\"确有错误\"\r\n");

        Assert.True(Assert.Single(read).Value.IsConfirmed);
    }

    [Theory]
    [InlineData("0123456789ab,perhaps,why", "line 1")]
    [InlineData("finding,decision,reason\n0123456789ab", "line 2")]
    [InlineData("0123456789ab,confirmed,\"why", "quotation mark")]
    public void A_line_that_is_no_decision_is_named(string text, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => DecisionFile.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_decision_is_shown_with_its_finding_and_in_the_json()
    {
        var report = Extract.One(Page("3").Html());
        var decided = DecisionFile.Apply(report, DecisionFile.Read($"{report.Findings[0].Id},dismissed,误读"));

        Assert.Equal("误读", decided.Findings[0].Decision?.Reason);
        Assert.Contains("\"decision\": \"dismissed\"", ReportJson.ToString(decided), StringComparison.Ordinal);
        Assert.Null(DecisionFile.Apply(Extract.One(Page("4").Html()), DecisionFile.Read($"{report.Findings[0].Id},dismissed,误读")).Findings[0].Decision);
    }

    private static ReportPage Page(string total, string title = "青禾县人民政府2022年政府信息公开工作年度报告") =>
        new ReportPage { Title = title }.Consistent().Set("review_and_litigation.review.total", total);
}
