using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification;

/// <summary>The sums of contract §4, each in a report that holds and in one that breaks.</summary>
public sealed class SumTests
{
    [Fact]
    public void A_consistent_report_has_no_finding() => Assert.Empty(Extract.One(new ReportPage().Consistent().Html()).Findings);

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void A_report_of_zeros_has_no_finding(string form) => Assert.Empty(Extract.One(new ReportPage(form).Html()).Findings);

    [Theory]
    [InlineData("requests.carried_out.total", "4", "requests.balance requests.row_total", 30, 31)]
    [InlineData("requests.granted.total", "21", "requests.row_total requests.outcomes", 20, 21)]
    [InlineData("requests.total_processed.total", "26", "requests.balance requests.row_total requests.outcomes", 30, 29)]
    [InlineData("requests.granted.research", "1", "requests.row_total requests.outcomes", 21, 20)]
    [InlineData("review_and_litigation.review.corrected", "1", "review.total", 3, 2)]
    [InlineData("review_and_litigation.litigation_direct.upheld", "5", "litigation_direct.total", 5, 0)]
    [InlineData("review_and_litigation.litigation_after_review.total", "2", "litigation_after_review.total", 0, 2)]
    public void One_wrong_figure_is_one_finding_with_every_sum_that_it_breaks(string cell, string text, string rules, int left, int right)
    {
        var findings = Extract.One(new ReportPage().Consistent().Set(cell, text).Html()).Findings;

        var finding = Assert.Single(findings);
        Assert.Equal(rules.Split(' ').Order(StringComparer.Ordinal), finding.BrokenRules().Order(StringComparer.Ordinal));
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.All(finding.Consequences.Select(consequence => consequence.Cells).Append(finding.Cells), cells => Assert.Contains(cell, cells));
        Assert.Equal((left, right, left - right), (finding.Left, finding.Right, finding.Difference));
    }

    [Theory]
    [InlineData("natural_person")]
    [InlineData("commercial")]
    [InlineData("research")]
    [InlineData("public_interest")]
    [InlineData("legal_service")]
    [InlineData("other_organization")]
    public void The_balance_must_hold_in_each_column(string column)
    {
        // One more received and one more in all: only this column's balance and that of the totals are broken.
        var page = new ReportPage().Set($"requests.received_new.{column}", "1").Set("requests.received_new.total", "1");

        var findings = Extract.One(page.Html()).Findings;

        var finding = Assert.Single(findings);
        Assert.Equal(["requests.balance", "requests.balance"], finding.BrokenRules());
        Assert.Contains($"requests.carried_out.{column}", finding.Cells);
        Assert.Contains("requests.carried_out.total", Assert.Single(finding.Consequences).Cells);
    }

    [Fact]
    public void A_compensating_error_within_a_column_is_still_found_in_the_rows()
    {
        var page = new ReportPage().Consistent().Set("requests.granted.natural_person", "19").Set("requests.refused.state_secret.natural_person", "7");

        var findings = Extract.One(page.Html()).Findings;

        Assert.Equal(["requests.row_total", "requests.row_total"], Assert.Single(findings).BrokenRules());
    }

    [Theory]
    [InlineData("9999999999999999999999999999")]
    [InlineData("999999999999999999999999")]
    public void Figures_of_all_digits_there_are_have_a_sum_or_are_unreadable(string figure) =>
        Assert.NotEmpty(Extract.One(new ReportPage { Filler = figure }.Html()).Findings);

    [Fact]
    public void A_blank_counts_as_zero()
    {
        var page = new ReportPage { Filler = "" }.Consistent();

        var findings = Extract.One(page.Html()).Findings;

        Assert.Equal("cells.blank", Assert.Single(findings).Rule);
        Assert.Equal(Severity.Info, findings[0].Severity);
    }

    [Fact]
    public void Totals_that_are_left_blank_are_one_warning_with_every_rule_that_asks_for_them()
    {
        var page = new ReportPage { Filler = "" }.Consistent();
        foreach (var row in page.Rows("requests").Where(row => row.Groups.Count > 0 && row.Code != "total_processed"))
            page.Set($"requests.{row.Code}.total", "");

        var finding = Assert.Single(Extract.One(page.Html()).Findings, finding => finding.Severity > Severity.Info);

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("requests.row_total", finding.Rule);
        Assert.Equal(["requests.outcomes", "requests.row_total"], finding.BrokenRules().Order(StringComparer.Ordinal));
        Assert.Equal(["requests.granted.total", "requests.refused.state_secret.total", "requests.unavailable.not_held.total"], finding.Cells);
        Assert.EndsWith("无法核对，另有 1 项核对因此无法进行。", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_that_are_left_blank_for_themselves_are_a_warning_each()
    {
        var page = new ReportPage().Consistent().Set("review_and_litigation.review.total", "")
            .Set("review_and_litigation.litigation_direct.upheld", "2").Set("review_and_litigation.litigation_direct.total", "");

        Assert.Equal(
            ["litigation_direct.total", "review.total"],
            Extract.One(page.Html()).Findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => finding.Rule).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Doubtful_cells_never_accuse_the_publisher()
    {
        // Digits printed apart: read as 33, though the sum asks for 3.
        var page = new ReportPage().Consistent().Set("requests.carried_out.total", "3 3");

        var findings = Extract.One(page.Html()).Findings;

        var finding = Assert.Single(findings);
        Assert.Equal(["requests.balance", "requests.row_total"], finding.BrokenRules());
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains("请先与原文核对", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3/4")]
    [InlineData("详见附件")]
    public void A_sum_over_a_cell_that_could_not_be_read_is_no_error(string text)
    {
        var findings = Extract.One(new ReportPage().Consistent().Set("requests.carried_out.total", text).Html()).Findings;

        Assert.Contains(findings, finding => finding.Rule == "cells.unreadable");
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_sum_over_a_row_that_is_missing_is_no_error()
    {
        var findings = Extract.One(new ReportPage().Consistent().Without("requests.carried_out").Html()).Findings;

        Assert.Contains(findings, finding => finding.Rule == "requests.balance");
        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Other_processing_as_one_row_counts_among_the_outcomes()
    {
        var page = new ReportPage { OtherInOneRow = true }.Consistent();
        page.Set("requests.granted.natural_person", "18").Set("requests.granted.total", "18");
        page.Set("requests.other.unspecified.natural_person", "2").Set("requests.other.unspecified.total", "2");

        Assert.Empty(Extract.One(page.Html()).Findings);
        Assert.Equal("requests.row_total", Extract.One(page.Set("requests.other.unspecified.natural_person", "1").Html()).Findings.Select(finding => finding.Rule).Order(StringComparer.Ordinal).Last());
    }
}
