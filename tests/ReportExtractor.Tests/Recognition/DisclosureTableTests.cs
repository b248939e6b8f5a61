using System.Globalization;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

public sealed class DisclosureTableTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void One_table_or_one_for_each_item_gives_the_same_cells(string form)
    {
        var page = Numbered.Page(form);

        Extract.One(page.Html(proactive: page.Proactive())).AssertReadFrom(page, "proactive_disclosure");
        Extract.One(page.Html(proactive: page.ProactiveApart())).AssertReadFrom(page, "proactive_disclosure");
    }

    [Theory]
    [InlineData("2021", "fees.amount_10k_yuan", "829.9459", "829.9459", "10k_yuan")]
    [InlineData("2021", "fees.amount_10k_yuan", "8299459元", "829.9459", "10k_yuan")]
    [InlineData("2021", "fees.amount_10k_yuan", "1.5亿元", "15000", "10k_yuan")]
    [InlineData("2021", "fees.amount_10k_yuan", "0.10", "0.10", "10k_yuan")]
    [InlineData("2021", "fees.amount_10k_yuan", "12，345.67 万元", "12345.67", "10k_yuan")]
    [InlineData("2019", "procurement.amount", "251000元", "251000", "yuan")]
    [InlineData("2019", "procurement.amount", "477.35万元", "4773500", "yuan")]
    [InlineData("2019", "procurement.amount", "15646978.85", "15646978.85", "unknown")]
    public void Money_is_exact_and_in_the_unit_of_its_column(string form, string cell, string text, string value, string unit)
    {
        var reading = Extract.One(new ReportPage(form).Set("proactive_disclosure." + cell, text).Html()).Cell("proactive_disclosure." + cell);

        Assert.Equal(value, reading.Value?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((text, unit), (reading.Raw, reading.Unit));
    }

    [Theory]
    [InlineData("2021", "amount_10k_yuan", "本年收费金额（单位：元）", "fees.amount_10k_yuan", "8299459", "829.9459")]
    [InlineData("2021", "amount_10k_yuan", "本年收费金额（单位：亿元）", "fees.amount_10k_yuan", "1.5", "15000")]
    [InlineData("2021", "amount_10k_yuan", "本年收费金额（单位：萬元）", "fees.amount_10k_yuan", "7.5", "7.5")]
    [InlineData("2019", "amount", "采购总金额（万元）", "procurement.amount", "477.35", "4773500")]
    [InlineData("2019", "amount", "采购总金额（元）", "procurement.amount", "477.35", "477.35")]
    public void The_unit_may_stand_in_the_header(string form, string column, string label, string cell, string text, string value)
    {
        var page = new ReportPage(form).Label("proactive_disclosure." + column, label).Set("proactive_disclosure." + cell, text);

        Assert.Equal(value, Extract.One(page.Html()).Value("proactive_disclosure." + cell)?.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_unit_of_the_cell_goes_before_that_of_the_header()
    {
        var page = new ReportPage().Set("proactive_disclosure.fees.amount_10k_yuan", "20000元");

        Assert.Equal(2, Extract.One(page.Html()).Value("proactive_disclosure.fees.amount_10k_yuan"));
    }

    [Theory]
    [InlineData("+1036", 1036)]
    [InlineData("-8", -8)]
    [InlineData("0", 0)]
    public void A_yearly_change_has_a_sign_and_is_no_error(string text, int value)
    {
        var report = Extract.One(new ReportPage("2019").Set("proactive_disclosure.licensing.change", text).Html());

        Assert.Equal(value, report.Value("proactive_disclosure.licensing.change"));
        Assert.Empty(report.FindingsOf("cells.negative"));
    }

    [Fact]
    public void A_remark_in_a_cell_is_kept_in_the_note()
    {
        var reading = Extract.One(new ReportPage().Set("proactive_disclosure.regulations.in_force", "22（其中修订16件）").Html()).Cell("proactive_disclosure.regulations.in_force");

        Assert.Equal((22, "其中修订16件", "22（其中修订16件）", "read"), (reading.Value, reading.Note, reading.Raw, reading.Status));
    }

    [Fact]
    public void An_extra_row_is_kept_as_printed()
    {
        var page = Numbered.Page();
        var table = page.Proactive().Replace("<tr><td colspan=\"4\">第二十条第（五）项", "<tr>" + Cells("其他主动公开文件", "186", "86", "255") + "</tr>\n<tr><td colspan=\"4\">第二十条第（五）项", StringComparison.Ordinal);

        var report = Extract.One(page.Html(proactive: table));

        report.AssertReadFrom(page, "proactive_disclosure");
        var line = Assert.Single(report.Unrecognised);
        Assert.Equal(("proactive_disclosure", "其他主动公开文件"), (line.Table, line.Label));
        Assert.Equal(["186", "86", "255"], line.Values);
        Assert.True(line.Location.Line > 1);
    }

    [Fact]
    public void Headers_at_other_columns_than_their_figures_are_followed_in_order()
    {
        // The header spans 1+2+1 columns, the figures 2+1+1 (a real page of 2019).
        var page = Numbered.Page("2019");
        var table = page.ProactiveApart().Replace("<td colspan=\"1\">本年增/减</td>", "<td colspan=\"2\">本年增/减</td>", StringComparison.Ordinal);
        foreach (var row in new[] { "licensing", "other_services", "penalties", "coercion" })
        {
            var figure = page.TextOf($"proactive_disclosure.{row}.previous_items");
            table = table.Replace($"<td colspan=\"1\">{figure}</td>", $"<td colspan=\"2\">{figure}</td>", StringComparison.Ordinal);
        }

        Extract.One(page.Html(proactive: table)).AssertReadFrom(page, "proactive_disclosure");
    }

    [Fact]
    public void The_only_table_may_lack_its_longest_row()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Bars);
        var (requests, row) = (text.IndexOf("三、收到", StringComparison.Ordinal), text.IndexOf("| 行政规范性文件", StringComparison.Ordinal));
        var alone = text[..row] + text[(text.IndexOf('\n', row) + 1)..requests] + "2022年共收到政府信息公开申请30件。\n";

        Extract.One(alone).AssertReadFrom(page, "proactive_disclosure.regulations.");
    }
}
