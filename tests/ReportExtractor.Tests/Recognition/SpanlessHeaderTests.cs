using ReportExtractor.Documents;
using ReportExtractor.Recognition;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Headers of several lines whose merged cells lost their spans: the printed order counts, not the places.</summary>
public sealed class SpanlessHeaderTests
{
    private const string Long = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private const string Upper = "自然人 法人或其他组织 总计";
    private const string Lower = "商业企业 科研机构 社会公益组织 法律服务机构 其他";
    private const string Usual = "natural_person commercial research public_interest legal_service other_organization total";

    [Theory]
    [InlineData(Upper, Lower, Usual)]
    [InlineData("总计 自然人 法人或其他组织", Lower, "total natural_person commercial research public_interest legal_service other_organization")]
    [InlineData("法人或其他组织 自然人 总计", Lower, "commercial research public_interest legal_service other_organization natural_person total")]
    [InlineData(Upper, "科研机构 商业企业 社会公益组织 法律服务机构 其他", "natural_person research commercial public_interest legal_service other_organization total")]
    [InlineData("自然人 法人或其息组织 总计", Lower, Usual)]
    [InlineData("总计 自然<br>人 法人或<br>其他组织", Lower, "total natural_person commercial research public_interest legal_service other_organization")]
    [InlineData(Upper, "商业企页 科研机构 社会公益组织 法律服务机构 其他", Usual)]
    public void Columns_stand_in_the_printed_order(string upper, string lower, string columns)
    {
        var page = Numbered.Page();

        Extract.One(page.Html(requests: Print(page, [upper, lower], columns))).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("法人 自然人 总计", "commercial research public_interest legal_service other_organization natural_person total")]
    [InlineData("自然人 总计 法人", "natural_person total commercial research public_interest legal_service other_organization")]
    [InlineData("自然人 法人 总计", Usual)]
    public void A_heading_over_others_may_be_broken_over_two_lines(string upper, string columns)
    {
        var page = Numbered.Page();

        Extract.One(page.Html(requests: Print(page, [upper, "或其他组织", Lower], columns))).AssertReadFrom(page);
    }

    [Fact]
    public void A_subtotal_in_the_lower_line_moves_no_other()
    {
        var page = Numbered.Page();
        var html = Print(page, [Upper, Lower + " 小计"], "natural_person commercial research public_interest legal_service other_organization - total");

        var report = Extract.One(page.Html(requests: html));

        report.AssertReadFrom(page);
        Assert.Equal("小计", Assert.Single(report.Unrecognised).Label);
    }

    [Theory]
    [InlineData("总计 自然人", "total natural_person commercial research public_interest legal_service other_organization")]
    [InlineData("自然人 总计", "natural_person total commercial research public_interest legal_service other_organization")]
    public void An_order_that_the_lines_leave_open_is_in_doubt(string upper, string columns)
    {
        var page = Numbered.Page();
        var html = Print(page, [upper, Lower], columns);

        var report = Extract.One(page.Html(requests: html));

        Assert.All(report.Form.Cells.Where(cell => cell.Table.Code == "requests" && page.Prints(cell)), cell =>
            Assert.Equal(CellStatus.ColumnUncertain, report.Cells[cell.Index].Status));
    }

    // Each figure in a cell of its own, under lines of headings that all begin at the left.
    private static string Print(ReportPage page, string[] header, string columns) => Table(
        header.Select(line => Cells(line.Split(' '))).Prepend(Cells(Long, "申请人情况"))
            .Concat(page.Rows("requests").Select(row => Cells([row.Label, .. columns.Split(' ').Select(column => column == "-" ? "5" : page.TextOf($"requests.{row.Code}.{column}"))]))));

    [Fact]
    public void The_order_of_headings_that_stand_over_no_figures_is_in_doubt_where_the_page_has_another()
    {
        var grid = new Grid(
            [
                new GridRow(0, [Heading("自然人", 0, 1, 200), Heading("总计", 0, 9, 500)]),
                new GridRow(1, [Heading("商业企业", 1, 0, 240), Heading("科研机构", 1, 3, 290)]),
            ],
            Location.OnPage(1, new Box(0, 0, 600, 100)))
        { HasMarkedColumns = false };
        var upper = new PrintedRow(grid, grid.Rows[0], 0, null);

        var layout = ColumnLayout.Read([upper, new PrintedRow(grid, grid.Rows[1], 0, upper)], TableContext.All[1].First(context => context.Table.Code == "requests"), [], null);

        Assert.False(layout!.IsOrderCertain);

        static GridCell Heading(string text, int row, int column, float left) =>
            new(text, row, column, 1, 1, Location.OnPage(1, new Box(left, 10 * row, left + 30, (10 * row) + 9)));
    }
}
