using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification;

/// <summary>The form and the dates of a report against its year.</summary>
public sealed class YearOfReportTests
{
    [Theory]
    [InlineData("2019", 2020, false)]
    [InlineData("2019", 2021, true)]
    [InlineData("2019", 2023, true)]
    [InlineData("2021", 2023, false)]
    public void A_report_follows_the_form_of_its_year(string form, int year, bool isOutdated)
    {
        var report = Extract.One(new ReportPage(form) { Title = $"青禾县人民政府{year}年政府信息公开工作年度报告", Introduction = "" }.Consistent().Html());

        var finding = report.FindingsOf("form.outdated").SingleOrDefault();

        Assert.Equal(form, report.Form.Code);
        Assert.Equal(isOutdated ? Severity.Warning : null, finding?.Severity);
        Assert.Contains(isOutdated ? "〔2021〕30号" : "", finding?.Message ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("按要求于2022年1月15日前公布了2022年度报告。", true)]
    [InlineData("本报告已于2022年1月15日发布在门户网站。", true)]
    [InlineData("按要求于2022年1月15日前公布了2021年度报告。", false)]
    [InlineData("按要求于2023年1月15日前公布2022年政府信息公开工作年度报告。", false)]
    [InlineData("2022年3月5日公开政策文件12件。本报告由县政府编制。", false)]
    public void No_report_is_published_before_its_year_has_ended(string overview, bool isPremature)
    {
        var findings = Extract.One(new ReportPage { Overview = overview }.Consistent().Html()).FindingsOf("report.premature");

        Assert.Equal(isPremature ? [Severity.Warning] : [], findings.Select(finding => finding.Severity));
    }
}
