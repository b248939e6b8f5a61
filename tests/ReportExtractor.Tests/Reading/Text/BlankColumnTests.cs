using ReportExtractor.Documents;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Text;

/// <summary>Columns of tables drawn with blanks that only their headings show.</summary>
public sealed class BlankColumnTests
{
    [Fact]
    public void Headings_left_of_all_figures_are_columns()
    {
        var grid = Read(
            """
            项目                自然人  商业企业  总计
            本年新收                              5
            上年结转                              7
            """);

        Assert.Equal("5", Cell(grid, 1, "总计"));
        Assert.Equal("", Cell(grid, 1, "自然人"));
        Assert.Equal("", Cell(grid, 2, "商业企业"));
    }

    [Fact]
    public void Words_spread_by_single_blanks_are_parted_by_two()
    {
        var grid = Read(
            """
            项目        自 然 人  商 业 企 业  总 计
            本年新收    1         2            3
            上年结转    4         5            9
            """);

        Assert.Equal("2", Cell(grid, 1, "商 业 企 业"));
        Assert.Equal("4", Cell(grid, 2, "自 然 人"));
    }

    [Fact]
    public void A_header_that_comes_again_at_other_places_begins_another_grid()
    {
        var document = Extract.Read(
            """
            项目        自然人  商业企业  总计
            本年新收    1       2         3

            项目                自然人  商业企业  总计
            上年结转            4       5         9
            """);

        var grids = document.Blocks.OfType<Grid>().ToList();
        Assert.Equal(2, grids.Count);
        Assert.Equal("5", Cell(grids[1], 1, "商业企业"));
    }

    private static Grid Read(string text) => Assert.Single(Extract.Read(text).Blocks.OfType<Grid>());

    // The text below a heading.
    private static string Cell(Grid grid, int row, string heading)
    {
        var column = Assert.Single(grid.Rows.SelectMany(line => line.Cells), cell => cell.Text == heading).Column;
        return Assert.Single(grid.Rows[row].Cells, cell => cell.Column <= column && column < cell.EndColumn).Text;
    }

    [Fact]
    public void A_heading_with_blanks_before_it_stands_over_the_figures_beside_it()
    {
        var grid = Read(
            """
            项目           自然人     商业企业  总计
            本年新收    1          2         3
            上年结转    4                    9
            """);

        Assert.Equal("1", Cell(grid, 1, "自然人"));
        Assert.Equal("4", Cell(grid, 2, "自然人"));
    }

    [Fact]
    public void A_chapters_title_without_a_number_ends_the_table_above()
    {
        var document = Extract.Read(
            """
            信息内容  本年制发件数
            规章      1
            收到和处理政府信息公开申请情况
            项目                自然人  商业企业  总计
            上年结转            4       5         9
            """);

        Assert.Equal(2, document.Blocks.OfType<Grid>().Count());
    }

    [Fact]
    public void An_invisible_blank_before_a_figure_does_not_make_it_a_word()
    {
        var grid = Read("项目        自然人  总计\n本年新收    \u200b4       \u200b7\n上年结转    \u200b5       \u200b8\n");

        Assert.Equal("\u200b4", Cell(grid, 1, "自然人"));
    }

    [Fact]
    public void A_heading_over_two_columns_hides_neither_though_one_has_no_figures()
    {
        var grid = Read(
            """
            信息内容      制发件数  废止件数  有效件数
            规章          17                  18
            信息内容      处理决定的总数量
            行政处罚      19
            """);

        Assert.Equal(["17", "", "18"], grid.Rows[1].Cells.Skip(1).Select(cell => cell.Text));
    }
}
