using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification.Histories;

/// <summary>What is carried out of one year is carried into the next. Each consistent report carries 3 out, all of natural persons.</summary>
public sealed class CarriedTests
{
    [Fact]
    public void Years_that_go_on_from_each_other_have_no_finding() => Assert.Empty(Years.Findings(Years.Of(2022), Years.Of(2023).CarryIn(3)));

    [Fact]
    public void Another_figure_is_a_warning_that_names_both_years()
    {
        var finding = Assert.Single(Years.Findings(Years.Of(2022), Years.Of(2023).CarryIn(5)));

        Assert.Equal(("history.carried", Severity.Warning, 3, 5), (finding.Rule, finding.Severity, finding.Left, finding.Right));
        Assert.Equal(["requests.carried_in.natural_person", "requests.carried_in.total"], finding.Cells);
        var other = Assert.Single(finding.Others);
        Assert.Equal(("青禾县人民政府", 2022, "test"), (other.Issuer, other.Year, other.Source));
        Assert.Equal(["requests.carried_out.natural_person", "requests.carried_out.total"], other.Cells);
        Assert.Equal("2022 年报告的“四、结转下年度继续办理·总计”为 3，而 2023 年报告的“二、上年结转政府信息公开申请数量·总计”为 5，两者应当相等，却相差 2，“自然人”列也不相等；机构合并、职责划转或者重新统计也会造成不同，不能据此断定哪一年有误。", finding.Message);
        Assert.Empty(finding.Suspects!);
    }

    [Fact]
    public void It_is_told_in_English_too() =>
        Assert.StartsWith("The report of 2022 has 3 in “四、结转下年度继续办理·总计”, but that of 2023 has 5 in ", Assert.Single(Years.Findings(Language.En, Years.Of(2022), Years.Of(2023).CarryIn(5))).Message, StringComparison.Ordinal);

    [Fact]
    public void This_year_is_suspected_if_it_does_not_balance_and_would_with_last_years_figure()
    {
        var page = Years.Of(2023).CarryIn(3).Set("requests.carried_in.total", "4");

        var finding = Assert.Single(Years.Findings(Years.Of(2022), page));

        var suspect = Assert.Single(finding.Suspects!);
        Assert.Equal(("requests.carried_in.total", 4, 3), (suspect.Cell, suspect.Value, suspect.Suggested));
        Assert.EndsWith("2023 年这一列自身收支不平衡，改为 3 则平衡。", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Last_year_is_suspected_if_it_does_not_balance_and_would_with_this_years_figure()
    {
        var finding = Assert.Single(Years.Findings(Years.Of(2022).Set("requests.carried_out.total", "4"), Years.Of(2023).CarryIn(3)));

        Assert.Empty(finding.Suspects!);
        Assert.EndsWith("2022 年这一列自身收支不平衡，改为 3 则平衡。", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Applicants_told_otherwise_are_an_info_if_the_totals_agree()
    {
        var finding = Assert.Single(Years.Findings(Years.Of(2022), Years.Of(2023).CarryIn(2, 1)));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal(["requests.carried_in.natural_person", "requests.carried_in.commercial"], finding.Cells);
    }

    [Fact]
    public void A_blank_beside_figures_is_0_and_a_row_of_blanks_is_unknown()
    {
        Assert.Empty(Years.Findings(Years.Of(2022), Years.Of(2023).CarryIn(3).Set("requests.carried_in.commercial", "").Set("requests.carried_in.research", "/")));
        Assert.Single(Years.Findings(Years.Of(2022), Years.Of(2023).CarryIn(3).Set("requests.carried_in.natural_person", "")));

        var blank = Years.Of(2023);
        foreach (var column in blank.Columns("requests", blank.Rows("requests")[1]))
            blank.Set($"requests.carried_in.{column.Code}", "");
        Assert.Empty(Years.Findings(Years.Of(2022), blank));
    }

    [Fact]
    public void A_doubtful_figure_is_not_compared() =>
        Assert.Empty(Years.Findings(Years.Of(2022), Years.Of(2023).CarryIn(3).Set("requests.carried_in.total", "1 3")));

    [Theory]
    [InlineData("400", 0)]
    [InlineData("200", 1)]
    public void A_report_of_another_scope_is_not_compared(string received, int findings) =>
        Assert.Equal(findings, Years.Findings(Years.Of(2022), Years.Of(2023).CarryIn(5).Set("requests.received_new.total", received)).Count);

    [Fact]
    public void Years_that_do_not_follow_each_other_are_not_compared() => Assert.Empty(Years.Findings(Years.Of(2022), Years.Of(2024).CarryIn(5)));

    [Fact]
    public void Forms_of_two_kinds_are_compared_where_they_ask_the_same()
    {
        Assert.Single(Years.Findings(Years.Of(2020, form: "2019"), Years.Of(2021).CarryIn(5)));
        Assert.Empty(Years.Findings(Years.Of(2020, form: "2019"), Years.Of(2021).CarryIn(3)));
    }

    [Fact]
    public void A_report_whose_year_is_in_doubt_is_not_compared()
    {
        var page = Years.Of(2023).CarryIn(5);
        page.Introduction = "统计期限自2022年1月1日起至2022年12月31日止。";

        Assert.Empty(Years.Findings(Years.Of(2022), page));
    }

    [Theory]
    [InlineData("青禾县人民政府", "望澜市青禾县人民政府", 1)]
    [InlineData("青禾县人民政府", "青禾县人民政府办公室", 0)]
    [InlineData("青禾县教育局", "青禾县财政局", 0)]
    [InlineData("鼓楼区人民政府", "鼓楼区人民政府", 0)]
    [InlineData("城关镇人民政府", "城关镇人民政府", 0)]
    public void Only_reports_of_one_body_are_compared(string last, string now, int findings) =>
        Assert.Equal(findings, Years.Findings(Years.Of(2022, last), Years.Of(2023, now).CarryIn(5)).Count);
}
