using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>That nothing is printed in a cell is as doubtful as the cell's place.</summary>
public sealed class DoubtfulBlankTests
{
    private const string Cell = "requests.not_processed.petition.commercial";

    [Theory]
    [InlineData("", CellStatus.Blank)]
    [InlineData("-", CellStatus.Dash)]
    [InlineData("无", CellStatus.Text)]
    public void Nothing_in_a_row_or_column_that_is_in_doubt_is_not_certain(string text, string status)
    {
        var page = Numbered.Page().Set(Cell, text);
        var headless = Extract.One(page.Html(requests: Table(page.RequestsBody()))).Cell(Cell);
        var misprinted = Extract.One(page.Label("requests.not_processed.petition", "1.信访类").Html()).Cell(Cell);

        Assert.All([headless, misprinted], cell =>
        {
            Assert.Equal((null, status), (cell.Value, cell.Status));
            Assert.InRange(cell.Confidence, 0.1, 0.99);
        });
    }

    [Fact]
    public void Nothing_at_a_tables_cut_is_not_certain_beside_figures_that_belong_nowhere()
    {
        var page = Numbered.Page();
        var columns = page.Table("requests").Columns.Select(column => column.Label);
        var lines = page.RequestLines().ToList();
        var at = page.Rows("requests").TakeWhile(row => row.Code != "not_processed.repeated").Count();
        var texts = page.Texts("requests", page.Rows("requests")[at]).ToList();
        lines[at] = Cells(["（五）不予处理", .. texts]);
        lines.Insert(at + 1, Cells(["2.重复申请", .. texts.Select(_ => "")]));
        var (first, header) = (lines.Take(at + 1), Cells(["", .. columns]));
        var cut = Table(first.Prepend(header)) + Table(lines.Skip(at + 1).Prepend(header));

        var cell = Extract.One(page.Html(requests: cut)).Cell("requests.not_processed.repeated.total");

        Assert.Equal((null, CellStatus.Blank), (cell.Value, cell.Status));
        Assert.InRange(cell.Confidence, 0.1, 0.99);
    }

    [Fact]
    public void Nothing_below_a_heading_is_not_certain_where_the_rows_figure_stands_below_another_rows_heading()
    {
        var table = Table(Cells("信息内容", "本年制发件数", "本年废止件数", "现行有效件数"), Cells("规章", "1", "2", "3"), Cells("信息内容", "本年制发件数", "本年收费金额（单位：万元）"), Cells("行政事业性收费", "38.96", ""));

        var fees = Extract.One(Numbered.Page().Html(proactive: table)).Cell("proactive_disclosure.fees.amount_10k_yuan");

        Assert.InRange(fees.Confidence, 0, 0.99);
    }
}
