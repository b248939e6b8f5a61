using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Text;

/// <summary>Headings within tables drawn with blanks: where they begin another piece, and go with the figures below them.</summary>
public sealed class DrawnHeadingTests
{
    [Fact]
    public void Headings_go_with_the_figures_below_them()
    {
        var grids = Grids.Drawn(
            """
            项目                            自然人  企业  总计
            一、本年新收政府信息公开申请数  1       2     3
            二、上年结转政府信息公开申请数  4       5     9
            事由                   甲方   乙方   丙方
            三、结转下年度         5             5
            """);

        Assert.Equal(["事由|甲方|乙方|丙方", "三、结转下年度|5||5"], grids[1].Lines());
    }

    [Fact]
    public void Headings_of_another_table_begin_it_without_a_line_between()
    {
        var grids = Grids.Drawn(
            """
            信息内容          采购项目数量  采购总金额
            政府集中采购      1             2
            （本列数据的勾稽关系为：第一项加第二项之和）    自然人  企业  总计
            一、本年新收政府信息公开申请数量                3       4     7
            """);

        Assert.Equal(2, grids.Count);
        Assert.Equal("一、本年新收政府信息公开申请数量|3|4|7", grids[1].Lines()[1]);
    }

    [Fact]
    public void A_header_that_begins_behind_a_blank_line_is_parted_whole()
    {
        var grids = Grids.Drawn(
            """
            项目                自然人  总计
            一、本年新收数      1       1
            二、结转下年度      2       2

            行政复议            行政诉讼
            结果维持  结果纠正  其他结果      总计
            3         4         5             12
            """);

        Assert.Equal(["行政复议|行政诉讼", "结果维持|结果纠正|其他结果|总计", "3|4|5|12"], grids[1].Lines());
    }

    [Fact]
    public void A_header_that_begins_right_below_the_table_above_is_parted_whole()
    {
        var grids = Grids.Drawn(
            """
            项目                自然人  总计
            一、本年新收数      1       1
            二、结转下年度      2       2
            行政复议                      行政诉讼
            结果维持  结果纠正  其他结果  总计
            3         4         5         12
            """);

        Assert.Equal(["行政复议|行政诉讼", "结果维持|结果纠正|其他结果|总计", "3|4|5|12"], grids[1].Lines());
    }

    [Fact]
    public void The_same_headings_at_other_places_begin_another_piece()
    {
        var grids = Grids.Drawn(
            """
            信息内容        新制作数量  新公开数量  总数量
            规章            1           2           3
            信息内容        上年数量    增减数量    决定数量
            行政许可        4           5           6
            信息内容            上年数量    增减数量    决定数量
            行政处罚                        8
            """);

        Assert.Equal(["信息内容|上年数量|增减数量|决定数量", "行政处罚||8|"], grids[1].Lines());
    }

    [Fact]
    public void A_header_below_figures_without_labels_is_another_tables()
    {
        var grids = Grids.Drawn(
            """
            结果维  结果  其他    尚未审  总计
            持      纠正  结果    结
            3       4     5       6       18
            复议后起诉
            结果    结果纠  其他结  尚未审  总计
            维持    正      果      结
            7       8       9       10      34
            """);

        Assert.Equal(["结果|结果纠|其他结|尚未审|总计", "维持|正|果|结", "7|8|9|10|34"], grids[1].Lines());
    }

    [Theory]
    [InlineData("（续表）")]
    [InlineData("政府信息公开工作年度报告")]
    public void What_is_printed_above_the_rest_of_a_table_is_none_of_its_labels(string head)
    {
        var grids = Grids.Drawn(
            $"""
            一.本年新               3     1     4
            收政府信息公开申请数量
            {head}
            二.上                       2  5  7
            年结转政府信息公开申请数量
            """);

        Assert.Equal(
            ["一.本年新收政府信息公开申请数量|3|1|4", "二.上年结转政府信息公开申请数量|2|5|7"],
            grids.SelectMany(grid => grid.Lines()).Select(line => line.Replace("\n", "", StringComparison.Ordinal)));
    }
}
