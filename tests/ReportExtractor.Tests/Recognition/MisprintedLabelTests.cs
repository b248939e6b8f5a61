using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Labels of rows that are misprinted or cut short.</summary>
public sealed class MisprintedLabelTests
{
    [Theory]
    [InlineData("unavailable.still_unclear", "3.补正后申")]
    [InlineData("carried_out", "四、结转下以度继续办理")]
    [InlineData("received_new", "一、本年收政府信息公开申请数量")]
    public void A_label_without_its_telling_word_is_told_by_number_and_neighbours(string row, string label)
    {
        var page = Numbered.Page().Label($"requests.{row}", label);

        var report = Extract.One(page.Html());

        report.AssertReadFrom(page, $"requests.{row}.", CellStatus.LabelUncertain);
        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void A_label_cut_before_its_telling_word_is_told_by_its_beginning()
    {
        var page = Numbered.Page().Label("requests.unavailable.still_unclear", "补正后申请");

        Assert.Empty(Extract.One(page.Html()).Differences(page));
    }

    [Fact]
    public void A_misprint_behind_a_group_in_one_cell_is_told_in_doubt()
    {
        var page = Numbered.Page().Label("requests.refused.third_party_rights", "4.保护第三方由法权益");
        var lines = page.Rows("requests").Select(row => Cells([(row.Groups is [.., var group] ? group : "") + page.LabelOf(row, "requests"), .. page.Texts("requests", row)]));
        var columns = page.Table("requests").Columns.Select(column => column.Label);

        var report = Extract.One(page.Html(requests: Table(lines.Prepend(Cells(["", .. columns])))));

        report.AssertReadFrom(page, "requests.refused.third_party_rights", CellStatus.LabelUncertain);
        Assert.Empty(report.Differences(page));
    }

    [Theory]
    [InlineData("other.other", "（六）其他处处理3.其他")]
    [InlineData("not_processed.repeated", "（五）不处予理2.重复申请")]
    public void A_row_behind_a_misprinted_group_in_one_cell_is_told(string row, string label)
    {
        var page = Numbered.Page().Label($"requests.{row}", label);
        var lines = page.Rows("requests").Select(other => Cells([page.LabelOf(other, "requests"), .. page.Texts("requests", other)]));
        var columns = page.Table("requests").Columns.Select(column => column.Label);

        Assert.Empty(Extract.One(page.Html(requests: Table(lines.Prepend(Cells(["", .. columns]))))).Differences(page));
    }

    [Theory]
    [InlineData("unavailable.still_unclear", "3.补正后")]
    [InlineData("refused.state_secret", "1.属于国秘密")]
    [InlineData("unavailable.not_held", "1.本机关不掌")]
    public void A_misprint_beside_its_group_is_told_though_its_figures_are_blank(string row, string label)
    {
        var page = Numbered.Page().Label($"requests.{row}", label);
        foreach (var column in page.Table("requests").Columns)
            page.Set($"requests.{row}.{column.Code}", "");

        Assert.Equal(CellStatus.Blank, Extract.One(page.Text(TextTables.Tabs)).Cell($"requests.{row}.total").Status);
    }
}
