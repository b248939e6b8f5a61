using System.Globalization;
using System.Text;
using Newtonsoft.Json.Linq;
using ReportExtractor.FindingsPage;
using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.FindingsPage;

/// <summary>The findings page as it is written.</summary>
public sealed class FindingsHtmlTests
{
    [Fact]
    public void Every_finding_stands_on_the_page_with_its_sentence()
    {
        var found = Found(new ReportPage().Consistent().Set("review_and_litigation.review.total", "3").Set("requests.granted.total", "21"));
        var html = Html(found);

        Assert.All(found[0].Report.Findings, finding => Assert.Contains($"<span class=\"message\">{finding.Message}</span>", html, StringComparison.Ordinal));
        Assert.Equal(2, html.Split("<li id=\"f").Length - 1);
    }

    [Fact]
    public void Names_and_figures_of_a_report_cannot_write_into_the_page()
    {
        const string hostile = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
        var found = Found(new ReportPage { Title = $"青禾县人民政府2022年政府信息公开工作年度报告", Overview = $"新收政府信息公开申请29件 {System.Net.WebUtility.HtmlEncode(hostile)}。" }.Consistent());
        var report = found[0].Report;
        var html = Html([found[0] with { Report = report with { Identity = report.Identity with { Issuer = hostile } } }]);

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("</script>").Length - 1);
        Assert.Contains(hostile, (string)JObject.Parse(Data(html))["reports"]![0]!["body"]!, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_for_nothing_outside()
    {
        var html = Html(Found(new ReportPage().Consistent().Set("review_and_litigation.review.total", "3")));

        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal).Replace("http://www.w3.org", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_findings_says_so() => Assert.Contains("未发现问题", Html(Found(new ReportPage().Consistent())), StringComparison.Ordinal);

    [Fact]
    public void What_is_found_in_several_files_of_one_report_is_one_finding()
    {
        var found = Found(new ReportPage().Consistent().Set("review_and_litigation.review.total", "3"))[0];
        var identity = found.Report.Identity;
        var copy = found with { Report = found.Report with { Identity = identity with { Source = identity.Source with { Uri = "report.pdf" } } } };

        var html = Html([found, copy, copy]);

        Assert.Equal(1, html.Split("<li id=\"f").Length - 1);
        Assert.Equal("report.pdf", (string?)Assert.Single(JObject.Parse(Data(html))["findings"]![0]!["elsewhere"]!)["uri"]);
    }

    private static string Data(string html)
    {
        var start = html.IndexOf("id=\"data\">", StringComparison.Ordinal) + "id=\"data\">".Length;
        return html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)];
    }

    private static IReadOnlyList<FoundReport> Found(ReportPage page) => SourceExcerpts.Of(Extraction.Inspect(new SourceBytes(Encoding.UTF8.GetBytes(page.Html())), "test"));

    private static string Html(IReadOnlyList<FoundReport> found)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        FindingsHtml.Write(found, Language.Zh, text);
        return text.ToString();
    }
}
