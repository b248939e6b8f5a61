using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Verification;

/// <summary>The rules about single cells and about parts that are missing.</summary>
public sealed class CellRuleTests
{
    [Theory]
    [InlineData("proactive_disclosure.penalties.decisions", "-3", "cells.negative", Severity.Error)]
    [InlineData("proactive_disclosure.fees.amount_10k_yuan", "-0.5", "cells.negative", Severity.Error)]
    [InlineData("proactive_disclosure.penalties.decisions", "2.5", "cells.not_integer", Severity.Error)]
    [InlineData("proactive_disclosure.penalties.decisions", "3/4", "cells.unreadable", Severity.Warning)]
    [InlineData("proactive_disclosure.penalties.decisions", "详见附件", "cells.unreadable", Severity.Warning)]
    [InlineData("proactive_disclosure.penalties.decisions", "", "cells.blank", Severity.Info)]
    [InlineData("proactive_disclosure.penalties.decisions", "-", "cells.blank", Severity.Info)]
    [InlineData("proactive_disclosure.penalties.decisions", "无", "cells.blank", Severity.Info)]
    public void A_cell_that_is_no_proper_number_is_found(string cell, string text, string rule, Severity severity)
    {
        var finding = Assert.Single(Extract.One(new ReportPage().Set(cell, text).Html()).Findings);

        Assert.Equal((rule, severity), (finding.Rule, finding.Severity));
        Assert.Equal([cell], finding.Cells);
        Assert.Null(finding.Difference);
    }

    [Theory]
    [InlineData("2021", "proactive_disclosure.fees.amount_10k_yuan", "829.9459")]
    [InlineData("2019", "proactive_disclosure.procurement.amount", "0.5")]
    [InlineData("2019", "proactive_disclosure.fees.change", "-2")]
    [InlineData("2021", "proactive_disclosure.penalties.decisions", "3.0")]
    public void What_is_proper_is_not_found(string form, string cell, string text) => Assert.Empty(Extract.One(new ReportPage(form).Set(cell, text).Html()).Findings);

    [Theory]
    [InlineData("-3", "cells.negative")]
    [InlineData("2.5", "cells.not_integer")]
    [InlineData("", "cells.blank")]
    public void Many_cells_of_one_kind_are_one_finding(string text, string rule)
    {
        var page = new ReportPage();
        foreach (var row in new[] { "licensing", "penalties", "coercion" })
            page.Set($"proactive_disclosure.{row}.decisions", text);

        Assert.Equal(3, Assert.Single(Extract.One(page.Html()).FindingsOf(rule)).Cells.Count);
    }

    [Fact]
    public void A_table_that_is_missing_is_one_warning_and_not_one_a_row()
    {
        var findings = Extract.One(new ReportPage().Html(reviews: "<p>无。</p>")).Findings;

        var finding = Assert.Single(findings);
        Assert.Equal(("form.table_missing", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Equal(["review_and_litigation"], finding.Cells);
    }

    [Fact]
    public void Rows_that_are_missing_are_one_warning()
    {
        var page = new ReportPage().Without("requests.refused.state_secret").Without("requests.carried_in").Without("proactive_disclosure.fees");

        var finding = Assert.Single(Extract.One(page.Html()).Findings);

        Assert.Equal(("form.row_missing", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Equal(["proactive_disclosure.fees", "requests.carried_in", "requests.refused.state_secret"], finding.Cells);
    }

    [Fact]
    public void A_column_that_is_missing_is_one_warning()
    {
        var finding = Assert.Single(Extract.One(new ReportPage().Without("requests.research").Html()).Findings);

        Assert.Equal(("form.column_missing", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Equal(["requests.research"], finding.Cells);
    }

    [Fact]
    public void The_gravest_findings_come_first()
    {
        var page = new ReportPage { Filler = "" }.Consistent().Set("requests.granted.total", "99").Without("requests.carried_in");

        var severities = Extract.One(page.Html()).Findings.Select(finding => finding.Severity).ToList();

        Assert.Equal(severities.OrderDescending(), severities);
        Assert.True(severities.Distinct().Count() >= 2);
    }
}
