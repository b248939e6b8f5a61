using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Histories;

namespace ReportExtractor.Tests.Verification.Histories;

/// <summary>What a report tells of the year before, against last year's report: 28 new requests, 30 with those carried in, 27 processed.</summary>
public sealed class YearBeforeTests
{
    private const string Rule = "history.year_before";

    [Theory]
    [InlineData("全县收到政府信息公开申请28件，与上年持平。")]
    [InlineData("新收政府信息公开申请28件，同比增长3.70%。")]
    [InlineData("新收政府信息公开申请28件，同比增长3.7%。")]
    [InlineData("新收政府信息公开申请28件，同比下降6.66%。")]
    [InlineData("新收政府信息公开申请28件，同比增长0%。")]
    [InlineData("收到政府信息公开申请28件，较2022年的30件减少2件。")]
    [InlineData("收到政府信息公开申请28件，较上年的27件增加1件。")]
    [InlineData("主动公开信息1200条，同比增长20%。收到政府信息公开申请28件。")]
    [InlineData("县财政局收到政府信息公开申请5件，同比增长25%。")]
    [InlineData("收到政府信息公开申请50件，同比增长25%。")]
    [InlineData("新收政府信息公开申请约28件，同比增长约20%。")]
    public void What_one_reading_of_last_years_table_bears_out_is_right(string overview) =>
        Assert.DoesNotContain(Findings(overview), finding => finding.Rule == Rule);

    [Theory]
    [InlineData("新收政府信息公开申请28件，同比增长5.2%。", "到今年的 28 件都不是这个幅度，最接近的是 3.7%")]
    [InlineData("新收政府信息公开申请28件，同比增长6.67%。", "最接近的是 3.7%")]
    [InlineData("收到政府信息公开申请28件，较2022年的31件减少3件。", "新收 28 件、连同上年结转共 30 件、办结 27 件，都不是 31")]
    public void What_no_reading_bears_out_is_a_warning(string overview, string told)
    {
        var finding = Assert.Single(Findings(overview), finding => finding.Rule == Rule);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(told, finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Statements);
        Assert.Equal(2022, Assert.Single(finding.Others).Year);
    }

    [Fact]
    public void It_is_told_in_english_too() =>
        Assert.Contains("the nearest by 3.7 %", Findings("新收政府信息公开申请28件，同比增长5.2%。", Language.En)[0].Message, StringComparison.Ordinal);

    [Fact]
    public void Of_last_years_figures_that_are_not_printed_nothing_is_said()
    {
        var last = Years.Of(2022).Without("requests.total_processed");

        Assert.DoesNotContain(Years.Findings(last, Page("新收政府信息公开申请28件，同比增长5.2%。")), finding => finding.Rule == Rule);
    }

    [Fact]
    public void A_published_growth_is_compared_with_the_published_year_before()
    {
        ReportFigures[] years = [Published("suqian-2023"), Published("suqian-2024")];

        var finding = Assert.Single(HistoryVerifier.Check(years).SelectMany(found => found));

        Assert.Equal(Rule, finding.Rule);
        Assert.Contains("“同比增长1.05%”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("最接近的是 1.08%", finding.Message, StringComparison.Ordinal);
    }

    private static ReportFigures Published(string name) =>
        ReportFigures.Of(Assert.Single(Extract.File(Path.Combine(Repository.Root, "corpus", name, "report.html"))));

    private static IReadOnlyList<Finding> Findings(string overview, Language language = Language.Zh) => Years.Findings(language, Years.Of(2022), Page(overview));

    private static ReportPage Page(string overview)
    {
        var page = Years.Of(2023).CarryIn(3);
        page.Overview = overview;
        return page;
    }
}
