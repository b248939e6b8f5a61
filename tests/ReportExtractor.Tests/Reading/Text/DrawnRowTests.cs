using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Text;

/// <summary>Tables drawn with blanks: which lines are one row.</summary>
public sealed class DrawnRowTests
{
    [Fact]
    public void A_label_written_from_top_to_bottom_is_one_row_whatever_its_letters()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                      自然人  总计
            三
            、
            本
            年
            度  （一）予以公开        1       1
            办
            理
            结
            果
                （
                四
                ）
                无  1.本机关不掌握    2       2
                法
                提
                供
                    2.没有现成信息    3       3
            """));

        Assert.Equal(
            ["项目|自然人|总计", "三、本年度办理结果|（一）予以公开|1|1", "（四）无法提供|1.本机关不掌握|2|2", "2.没有现成信息||3|3"],
            grid.Lines().Select(line => line.ReplaceLineEndings("")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_figure_with_its_remark_over_three_lines_stands_in_the_row_of_the_others(string blanks)
    {
        var grid = Assert.Single(Grids.Drawn(
            $"""
            项目              自然人    总计
            5.属于三类内部事            {blanks}145（其中修订
            务信息            4         1
                                        件）
            6.属于四类过程性  7         8
            信息
            """));

        Assert.Equal(["5.属于三类内部事\n务信息", "4", "145（其中修订1件）"], grid.Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_label_without_figures_is_no_part_of_the_one_above_though_articles_have_numbers()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            第二十条第（六）  本年处理决定数
            项
            行政处罚          4
            行政强制
            第二十条第（八）  本年收费金额
            项
            行政事业性收费    5
            """));

        Assert.Contains("行政强制", grid.Lines());
    }

    [Fact]
    public void Wrapped_labels_are_put_together_where_all_figures_are_blank()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目              自然人  企业  其他组织  总计
            一、本年新收政府
            信息公开申请数量
            二、上年结转政府
            信息公开申请数量
            """));

        Assert.Equal(["一、本年新收政府\n信息公开申请数量", "二、上年结转政府\n信息公开申请数量"], grid.Lines().Skip(1));
    }

    [Fact]
    public void The_first_line_of_a_label_may_break_within_its_remark()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                                                自然人  总计
            三、结果           （一）予以公开                   6       6
                               （二）部分公开（区分处理的，只计
                             这一情形，不计其他情形）
                              （三）不予公开                    1       1
            """));

        Assert.Equal("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", grid.Lines()[2].ReplaceLineEndings(""));
    }

    [Fact]
    public void Many_rows_without_figures_end_no_table()
    {
        var blank = string.Concat(Enumerable.Range(1, 20).Select(number => $"   {number}.属于某类\n信息\n"));
        var grid = Assert.Single(Grids.Drawn($"项目            自然人  总计\n一、本年新收数  1       1\n{blank}二、总计        1       1"));

        Assert.Equal(23, grid.Rows.Count);
    }

    [Fact]
    public void A_label_that_ends_as_a_title_does_is_none()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                      自然人  总计
            7.属于行政执法案卷        1       1
            8.属于行政查询事项
            小计                      2       2
            """));

        Assert.Equal("8.属于行政查询事项", grid.Lines()[2]);
    }

    [Fact]
    public void A_label_above_numbered_labels_beside_each_other_is_no_title()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                              自然人  总计
            一、本年新收政府信息公开申请数量  1       1
            二、上年结转政府信息公开申请数量
            三、本年度办理结果                （一）予以公开
                                              （二）部分公开
            """));

        Assert.Equal("二、上年结转政府信息公开申请数量", grid.Lines()[2]);
    }

    [Fact]
    public void A_number_where_labels_begin_is_no_figure()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                自然人  总计
            1 属于国家秘密      1       1
            2 其他法律行政法规  2       2
            3  危及安全         3       3
            4                   5       5
            保护第三方权益
            """));

        Assert.Equal("3  危及安全|3|3", grid.Lines()[3]);
        Assert.Equal("5", grid.Rows[4].Cells[^1].Text);
    }

    [Fact]
    public void Labels_without_numbers_and_figures_are_a_row_each()
    {
        string[] labels = ["属于国家秘密", "法律法规禁止公开", "危及三安全一稳定", "保护第三方权益", "属于三类内部信息", "属于四类过程信息", "属于行政执法案卷", "属于行政查询"];
        var grid = Assert.Single(Grids.Drawn($"项目                      自然人  总计\n一、本年新收数            1       1\n（一）予以公开            1       1\n（二）不予公开\n{string.Join('\n', labels)}\n二、总计                  2       2"));

        Assert.All(labels, label => Assert.Contains(label, grid.Lines()));
    }

    [Fact]
    public void A_number_on_the_line_above_its_label_belongs_to_it()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                    自然人  总计
            1 属于国家秘密          1       1
            2 要求提供公开出版物    2       2
            3                       3       3
            重复申请
            """));

        Assert.Equal(["1 属于国家秘密|1|1", "2 要求提供公开出版物|2|2", "3\n重复申请|3|3"], grid.Lines().Skip(1));
    }

    [Fact]
    public void The_rest_of_a_label_with_blanks_before_it_begins_at_the_left()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
                                                    自然人  总计
              一、本年新收的政府信息公开申请数量    1       1
              二、上年结转的政府信息公开申请全部数  2       2
            量并包括以前各年度结转的数量以及其余
            """));

        Assert.Equal("二、上年结转的政府信息公开申请全部数\n量并包括以前各年度结转的数量以及其余|2|2", grid.Lines()[^1]);
    }

    [Fact]
    public void The_last_letter_of_a_label_may_stand_anywhere_below_it()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
                                      自然人  总计
              3.补正后申请内容仍不    1       1
                       明
              4.其他                  2       2
            """));

        Assert.Equal("4.其他|2|2", grid.Lines()[^1]);
    }

    [Fact]
    public void A_number_before_a_label_is_no_figure_though_but_one_label_begins_there()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                              自然人  总计
            （三）不予公开  1 属于国家秘密    21      32
                            2  其他法律法规   24      35
            """));

        Assert.Equal(["（三）不予公开|1 属于国家秘密|21|32", "2  其他法律法规||24|35"], grid.Lines().Skip(1).Select(line => line.TrimStart('|')));
    }

    [Fact]
    public void A_number_alone_behind_its_groups_label_is_no_figure()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                              自然人  总计
            （三）不予公开  1 属于国家秘密    21      32
                            2 其他法律法规    24      35
            （四）无法提供  1                 26      37
                            本机关不掌握
            """));

        Assert.Equal("（四）无法提供|1\n本机关不掌握|26|37", grid.Lines()[^1]);
    }

    [Fact]
    public void A_figure_with_its_remark_over_two_lines_is_one_though_no_label_is()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            结果维持      结果纠正  其他结果  总计
            5（其中修订   2         36        43
            8件）
            """));

        Assert.Equal("5（其中修订8件）|2|36|43", grid.Lines()[^1]);
    }

    [Fact]
    public void A_figures_remark_may_stand_above_and_below_the_line_of_its_row()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目              自然人    总计
            5.属于三类内部事            145（其中修订
            务信息            4
                                        1件）
            6.属于四类过程性  7         8
            """));

        Assert.Equal(["5.属于三类内部事\n务信息", "4", "145（其中修订1件）"], grid.Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_table_may_begin_with_a_line_of_a_label_whose_figures_stand_below()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            5.要求行政机关确
            认或重新出具已获  21      32
            取信息
            """));

        Assert.Equal("5.要求行政机关确\n认或重新出具已获\n取信息|21|32", Assert.Single(grid.Lines()));
    }
}
