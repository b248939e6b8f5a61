using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Text;

/// <summary>Numbers on a line above the label they belong to.</summary>
public sealed class ItemNumberCellTests
{
    [Fact]
    public void A_number_over_its_label_left_of_all_figures_is_none()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                                  自然人  企业  总计
            一、本年新收数                        1       2     3
            二、上年结转数                        4             4
            （三）不予      1                     5       6     11
            公开            属于国家秘密
                            2 法规禁止公开                7     7
            """));

        Assert.Equal(["5", "6", "11"], grid.Rows[3].Cells.Skip(2).Select(cell => cell.Text));
    }

    [Fact]
    public void A_number_alone_over_its_label_follows_that_of_the_label_above()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                自然人  总计
            1 属于国家秘密      1       1
            2 其他法律行政法规  2       2
            3
            危及“三安全         3       3
            一稳定”
            """));

        Assert.Equal("3\n危及“三安全\n一稳定”|3|3", grid.Lines()[3]);
    }
}
