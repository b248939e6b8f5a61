using Newtonsoft.Json.Linq;
using ReportExtractor.Tests.Corpus;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Histories;

namespace ReportExtractor.Tests.Verification.Histories;

/// <summary>The rules across years but that of requests carried over.</summary>
public sealed class HistoryRuleTests
{
    [Theory]
    [InlineData("42", null)]
    [InlineData("52", Severity.Warning)]
    [InlineData("39", Severity.Info)]
    public void Documents_in_force_follow_from_last_years(string inForce, Severity? severity)
    {
        var last = Years.Of(2022).Set("proactive_disclosure.normative_documents.in_force", "40");
        var page = Years.Of(2023).CarryIn(3).Set("proactive_disclosure.normative_documents.issued", "5").Set("proactive_disclosure.normative_documents.repealed", "3")
            .Set("proactive_disclosure.normative_documents.in_force", inForce);

        var finding = Years.Findings(last, page).SingleOrDefault();

        Assert.Equal(severity, finding?.Severity);
        if (finding is null)
            return;
        Assert.Equal(("history.in_force", 42m, decimal.Parse(inForce, System.Globalization.CultureInfo.InvariantCulture)), (finding.Rule, finding.Left, finding.Right));
        Assert.Contains("40 + 5 - 3 = 42", finding.Message, StringComparison.Ordinal);
        Assert.Equal(["proactive_disclosure.normative_documents.in_force"], Assert.Single(finding.Others).Cells);
    }

    [Fact]
    public void Documents_in_force_after_a_year_of_none_are_an_info()
    {
        var finding = Assert.Single(Years.Findings(Years.Of(2022), Years.Of(2023).CarryIn(3).Set("proactive_disclosure.regulations.in_force", "4")));

        Assert.Equal(("history.in_force", Severity.Info), (finding.Rule, finding.Severity));
    }

    [Fact]
    public void More_documents_repealed_than_there_were_are_a_warning()
    {
        var last = Years.Of(2022).Set("proactive_disclosure.regulations.in_force", "4");
        var page = Years.Of(2023).CarryIn(3).Set("proactive_disclosure.regulations.issued", "1").Set("proactive_disclosure.regulations.repealed", "7").Set("proactive_disclosure.regulations.in_force", "3");

        var finding = Assert.Single(Years.Findings(last, page));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.StartsWith("“规章”：2023 年报告废止 7 件，多于上年现行有效的 4 件加本年制发的 1 件；", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_in_force_that_are_left_blank_are_not_compared() =>
        Assert.Empty(Years.Findings(
            Years.Of(2022).Set("proactive_disclosure.regulations.in_force", "4"),
            Years.Of(2023).CarryIn(3).Set("proactive_disclosure.regulations.in_force", "/")));

    [Fact]
    public void A_table_copied_from_last_year_is_a_warning()
    {
        // 3 carried out and in, so that the requests of both years can be the same.
        var (last, page) = (Years.Of(2022).CarryIn(3), Years.Of(2023).CarryIn(3));

        var finding = Assert.Single(Years.Findings(last, page));

        Assert.Equal(("history.copied", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.All(finding.Cells, cell => Assert.StartsWith("requests.", cell, StringComparison.Ordinal));
        Assert.Equal(finding.Cells, Assert.Single(finding.Others).Cells);
    }

    [Theory]
    [InlineData("requests.received_new.commercial", "1")]
    [InlineData("requests.granted.natural_person", "2 1")]
    public void A_table_that_differs_in_one_figure_or_has_one_in_doubt_is_no_copy(string cell, string text) =>
        Assert.DoesNotContain(Years.Findings(Years.Of(2022).CarryIn(3), Years.Of(2023).CarryIn(3).Set(cell, text)), finding => finding.Rule == "history.copied");

    [Fact]
    public void Few_figures_that_repeat_are_no_copy()
    {
        var (last, page) = (new ReportPage { Title = "青禾县教育局2022年政府信息公开工作年度报告" }, new ReportPage { Title = "青禾县教育局2023年政府信息公开工作年度报告" });
        foreach (var one in new[] { last, page })
            one.Set("requests.received_new.natural_person", "1").Set("requests.received_new.total", "1").Set("requests.granted.natural_person", "1").Set("requests.granted.total", "1");

        Assert.Empty(Years.Findings(last, page));
    }

    [Theory]
    [InlineData("1190 118 131 120", true)]
    [InlineData("20 118 131 120", true)]
    [InlineData("240 118 131 120", false)]
    [InlineData("1190 118 131", false)]
    [InlineData("12 0 1 0 2", false)]
    [InlineData("45 0 1 0 2", true)]
    [InlineData("1190 118 9000 120 15 3300", false)]
    [InlineData("1190 1100 118 131 120 125", false)]
    [InlineData("999999999999999999999999 118 131 120", true)]
    public void A_jump_is_far_outside_the_bodys_own_history(string years, bool isJump)
    {
        var figures = years.Split(' ').Select(decimal.Parse).ToList();

        Assert.Equal(isJump, JumpRule.IsJump(figures[0], figures[1..]));
    }

    [Fact]
    public void A_jump_is_an_info_with_the_history()
    {
        var pages = "120 131 118 1190".Split(' ').Select((text, i) => Years.Of(2020 + i, form: i == 0 ? "2019" : "2021").Set("proactive_disclosure.penalties.decisions", text)).ToArray();
        for (var i = 1; i < pages.Length; i++)
            pages[i].CarryIn(3).Set("proactive_disclosure.licensing.decisions", $"{i}");

        var finding = Assert.Single(HistoryVerifier.Check([.. pages.Select(page => ReportFigures.Of(Extract.One(page.Html())))])[^1], finding => finding.Rule == "history.jump");

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal("与本机关历年相比变化很大：“行政处罚·本年处理决定数量” 2020 年 120、2021 年 131、2022 年 118，2023 年 1190。", finding.Message);
        Assert.Equal([2022, 2021, 2020], finding.Others.Select(other => other.Year));
    }

    [Fact]
    public void A_report_given_twice_with_other_figures_is_an_info_and_accuses_nobody()
    {
        // The second is read with more doubt, so that findings are on the first.
        var (one, two) = (Years.Of(2023).CarryIn(5), Years.Of(2023).CarryIn(5).Set("requests.carried_in.natural_person", "3").Set("requests.carried_in.total", "3").Set("proactive_disclosure.fees.amount_10k_yuan", "1 2"));
        var found = HistoryVerifier.Check([.. new[] { Years.Of(2022), one, two }.Select(page => ReportFigures.Of(Extract.One(page.Html())))]);

        var finding = Assert.Single(found[1]);
        Assert.Equal(("history.versions", Severity.Info), (finding.Rule, finding.Severity));
        Assert.Contains("requests.carried_in.total", finding.Cells);
        Assert.Empty(found[0]);
        Assert.Empty(found[2]);
    }

    [Fact]
    public void Reports_on_one_year_with_little_in_common_are_of_different_bodies_of_one_name()
    {
        var other = Years.Of(2023);
        foreach (var cell in other.Form.Cells.Where(cell => cell.Table.Code == "proactive_disclosure"))
            other.Set(cell.Name, "7");
        var one = Years.Of(2023).CarryIn(5);
        foreach (var row in new[] { "licensing", "penalties", "coercion" })
            one.Set($"proactive_disclosure.{row}.decisions", "40");

        Assert.All(HistoryVerifier.Check([.. new[] { Years.Of(2022), one, other.CarryIn(8) }.Select(page => ReportFigures.Of(Extract.One(page.Html())))]), Assert.Empty);
    }

    [Fact]
    public void A_report_given_twice_with_the_same_figures_is_one_report()
    {
        var found = HistoryVerifier.Check([.. new[] { Years.Of(2022), Years.Of(2023).CarryIn(5), Years.Of(2023).CarryIn(5) }.Select(page => ReportFigures.Of(Extract.One(page.Html())))]);

        Assert.Equal("history.carried", Assert.Single(found.SelectMany(findings => findings)).Rule);
    }

    [FactsTheory]
    [InlineData("suqian-2023", "suqian-2024")]
    public void Figures_of_real_reports_that_go_on_from_each_other_have_no_finding(string last, string now) => Assert.Empty(Years.Findings(OfFacts(last), OfFacts(now)));

    private static ReportPage OfFacts(string name)
    {
        var facts = JObject.Parse(File.ReadAllText(Path.Combine(Repository.Facts, name + ".json")));
        var page = Years.Of((int)facts["year"]!, (string)facts["issuer"]!);
        foreach (var cell in page.Form.Cells.Where(page.Prints))
            page.Set(cell.Name, (string)facts[cell.Table.Code]![cell.Row.Code]![cell.Column.Code]!);
        return page;
    }
}
