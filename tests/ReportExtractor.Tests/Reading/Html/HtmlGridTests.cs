using ReportExtractor.Documents;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Html;

public sealed class HtmlGridTests
{
    [Fact]
    public void A_cell_merged_over_columns_is_one_cell_with_its_span()
    {
        var grid = Grids.Grid("<table><tr><td colspan=2>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>");

        Assert.Equal("甲@0+2 乙@2+1", grid.Rows[0].Places());
        Assert.Equal("1@0+1 2@1+1 3@2+1", grid.Rows[1].Places());
    }

    [Fact]
    public void A_cell_merged_over_rows_is_the_same_cell_in_each()
    {
        var grid = Grids.Grid("<table><tr><td rowspan=3>甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>");

        Assert.Equal(["甲|1", "甲|2", "甲|3"], grid.Lines());
        Assert.Same(grid.Rows[0].Cells[0], grid.Rows[2].Cells[0]);
    }

    [Fact]
    public void Merged_cells_from_above_push_the_next_rows_cells_aside()
    {
        var grid = Grids.Grid("<table><tr><td>a</td><td rowspan=2 colspan=2>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>");

        Assert.Equal("d@0+1 b@1+2 e@3+1", grid.Rows[1].Places());
    }

    [Theory]
    [InlineData("rowspan=\"0\"", 3)]
    [InlineData("rowspan=\"\"", 1)]
    [InlineData("rowspan=\"abc\"", 1)]
    [InlineData("rowspan=\"-2\"", 1)]
    [InlineData("rowspan=\"2px\"", 2)]
    public void A_strange_row_span_is_read_as_browsers_do(string span, int rows)
    {
        var grid = Grids.Grid($"<table><tr><td {span}>甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>");

        Assert.Equal(rows, grid.Rows.Count(row => row.Cells.Any(cell => cell.Text == "甲")));
    }

    [Fact]
    public void Head_body_and_foot_are_one_table()
    {
        var grid = Grids.Grid("<table><thead><tr><th>项</th><th>数</th></tr></thead><tbody><tr><td>甲</td><td>1</td></tr></tbody><tfoot><tr><td>计</td><td>1</td></tr></tfoot></table>");

        Assert.Equal(["项|数", "甲|1", "计|1"], grid.Lines());
    }

    [Fact]
    public void Several_tables_stay_apart_and_in_order()
    {
        var blocks = Extract.Read("<p>一</p><table><tr><td>甲</td><td>1</td></tr></table><p>二</p><table><tr><td>乙</td><td>2</td></tr></table>").Blocks;

        Assert.Collection(
            blocks,
            block => Assert.Equal("一", Assert.IsType<Paragraph>(block).Text),
            block => Assert.Equal(["甲|1"], Assert.IsType<Grid>(block).Lines()),
            block => Assert.Equal("二", Assert.IsType<Paragraph>(block).Text),
            block => Assert.Equal(["乙|2"], Assert.IsType<Grid>(block).Lines()));
    }

    [Fact]
    public void A_table_that_only_arranges_the_page_is_walked_through()
    {
        var blocks = Extract.Read("<table><tr><td><h1>年度报告</h1><p>正文。</p><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table>").Blocks;

        Assert.Equal("年度报告", Assert.IsType<Paragraph>(blocks[0]).Text);
        Assert.Equal("正文。", Assert.IsType<Paragraph>(blocks[1]).Text);
        Assert.Equal(["甲|1"], Assert.IsType<Grid>(blocks[2]).Lines());
        Assert.Equal(3, blocks.Count);
    }

    [Fact]
    public void A_table_nested_in_layout_tables_keeps_its_own_columns()
    {
        var grid = Grids.Grid("<table><tr><td>导航</td><td><table><tr><td>外</td><td><table><tr><td>甲</td><td>1</td></tr></table></td></tr></table></td></tr></table>");

        Assert.Equal("甲@0+1 1@1+1", Assert.Single(grid.Rows).Places());
    }

    [Fact]
    public void Unclosed_cells_and_rows_are_closed_as_browsers_do()
    {
        var grid = Grids.Grid("<table><tr><td>甲<td>1<tr><td>乙<td>2");

        Assert.Equal(["甲|1", "乙|2"], grid.Lines());
    }

    [Fact]
    public void A_cell_knows_its_table_row_cell_line_and_column()
    {
        var grid = Extract.Read("<p>题</p>\n<table><tr><td>外</td><td>0</td></tr></table>\n<table>\n<tr><td rowspan=2>甲</td><td>1</td></tr>\n<tr>  <td>2</td></tr>\n</table>").Blocks.OfType<Grid>().Last();

        Assert.Equal(new Location(4, 25, Table: 2, Row: 1, Cell: 2), grid.Rows[0].Cells[1].Location);
        Assert.Equal(new Location(5, 7, Table: 2, Row: 2, Cell: 1), grid.Rows[1].Cells[1].Location);
    }
}
