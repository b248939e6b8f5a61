using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Tables that lost their merged cells, so that rows with a group before their label reach one column further.</summary>
public sealed class ForgottenSpanTests
{
    [Fact]
    public void A_label_under_the_first_column_of_figures_moves_its_row()
    {
        var page = Numbered.Page();
        var header = Cells("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计", "备注");
        var group = "";
        var rows = page.Rows("requests").Select(row =>
        {
            var isFirst = row.Groups.Count > 0 && row.Groups[^1] != group;
            group = row.Groups.LastOrDefault("");
            return Cells([.. isFirst ? [group] : Array.Empty<string>(), row.Label, .. page.Texts("requests", row), ""]);
        });

        Extract.One(page.Html(requests: Table(rows.Prepend(header)))).AssertReadFrom(page);
    }

    [Fact]
    public void One_row_of_many_with_its_group_before_it_is_not_read_under_the_others_columns()
    {
        var page = Numbered.Page();
        var header = Cells(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", .. page.Table("requests").Columns.Select(column => column.Label), "备注"]);
        var lines = page.RequestLines().Select(line => line + "<td></td>").ToList();
        var at = page.Rows("requests").TakeWhile(row => row.Code != "refused.state_secret").Count();
        lines[at] = "<td>（三）不予公开</td>" + lines[at];

        var report = Extract.One(page.Html(requests: Table(lines.Prepend(header))));

        Assert.Empty(report.Differences(page));
        Assert.False(report.Cell("requests.refused.state_secret.total").IsCertain);
    }

    [Fact]
    public void A_label_beside_its_own_heading_moves_its_figures()
    {
        var page = Numbered.Page("2019").Set("proactive_disclosure.procurement.items", "").Set("proactive_disclosure.procurement.amount", "");
        var table = Table(
            Cells("第二十条第（九）项", "信息内容", "采购项目数量", "采购总金额（元）"),
            Cells("政府集中采购", "", "7", ""));

        var report = Extract.One(page.Html(proactive: table));

        Assert.DoesNotContain(["items", "amount"], column => report.Cell($"proactive_disclosure.procurement.{column}") is { Value: not null, Confidence: 1 });
    }

    [Fact]
    public void Headers_of_one_table_that_disagree_on_the_order_of_columns_are_in_doubt()
    {
        var page = Numbered.Page();
        string[] upper = ["自然人", "法人或其他组织", "总计"];
        string[] lower = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
        var lines = page.RequestLines().ToList();
        var table = Table([Cells(upper), Cells(lower), .. lines.Take(12), Cells([.. upper, "其他"]), Cells(lower.SkipLast(1)), .. lines.Skip(12)]);

        var report = Extract.One(page.Html(requests: table));

        Assert.Equal(CellStatus.ColumnUncertain, report.Cell("requests.received_new.total").Status);
        Assert.Equal(CellStatus.ColumnUncertain, report.Cell("requests.carried_out.total").Status);
    }

    [Fact]
    public void A_heading_printed_in_each_place_it_covers_is_one()
    {
        var page = Numbered.Page("2019").Set("proactive_disclosure.licensing.change", "12");
        var table = Table(
            Cells("第二十条第（五）项", "第二十条第（五）项", "第二十条第（五）项", "第二十条第（五）项", "第二十条第（五）项"),
            Cells("信息内容", "上一年项目数量", "本年增/减", "本年增/减", "处理决定数量"),
            Cells("行政许可", "3", "", "12", "40"),
            Cells("其他对外管理服务事项", "5", "", "", "41"));

        var report = Extract.One(page.Html(proactive: table));

        Assert.Equal(12, report.Value("proactive_disclosure.licensing.change"));
        Assert.Equal(40, report.Value("proactive_disclosure.licensing.decisions"));
    }

    [Fact]
    public void It_is_one_wherever_its_lines_are_broken()
    {
        var page = Numbered.Page().Set("proactive_disclosure.licensing.decisions", "83");
        var table = Table(
            Cells("信息内容", "本年处理决定<br>数量（件）", "本年处理决定数量（件<br>）", "本年处理决定数量（件<br>）"),
            Cells("行政许可", "83", "", ""));

        Assert.Equal(83, Extract.One(page.Html(proactive: table)).Value("proactive_disclosure.licensing.decisions"));
    }
}
