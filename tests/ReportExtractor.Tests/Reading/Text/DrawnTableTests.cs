using ReportExtractor.Documents;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Text;

/// <summary>Tables drawn with blanks: where they end, where a page break moved their columns, and which lines are one row.</summary>
public sealed class DrawnTableTests
{
    [Fact]
    public void Figures_beside_all_columns_begin_another_piece()
    {
        var grids = Read(
            """
            项目                            自然人  企业  总计
            一、本年新收政府信息公开申请数  1       2     3
            二、上年结转政府信息公开申请数  4             4
            三、本年度办理结果
            四、结转下年度继续办理    5             5
            五、其他                  6      7      13
            """);

        Assert.Equal(2, grids.Count);
        Assert.Equal(["四、结转下年度继续办理|5||5", "五、其他|6|7|13"], grids[1].Lines());
    }

    [Fact]
    public void Headings_go_with_the_figures_below_them()
    {
        var grids = Read(
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
    public void Blanks_before_figures_begin_no_other_piece()
    {
        var grid = Assert.Single(Read(
            """
            项目                       自然人    企业    总计
            一、本年新收数量          11        22      33
              二、上年结转数量           4         5      9
             三、结转下年度数量         7         1       8
            """));

        Assert.Equal(4, grid.Rows.Count);
    }

    [Fact]
    public void A_label_written_from_top_to_bottom_is_one_row_whatever_its_letters()
    {
        var grid = Assert.Single(Read(
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

    [Fact]
    public void A_figure_with_its_remark_over_three_lines_stands_in_the_row_of_the_others()
    {
        var grid = Assert.Single(Read(
            """
            项目              自然人  总计
            5.属于三类内部事          145（其中修订
            务信息            4       1
                                      件）
            6.属于四类过程性  7       8
            信息
            """));

        Assert.Equal(["5.属于三类内部事\n务信息", "4", "145（其中修订1件）"], grid.Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void A_label_without_figures_is_no_part_of_the_one_above_though_articles_have_numbers()
    {
        var grid = Assert.Single(Read(
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
        var grid = Assert.Single(Read(
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
    public void Headings_of_another_table_begin_it_without_a_line_between()
    {
        var grids = Read(
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
    public void A_label_that_ends_as_a_title_does_is_none()
    {
        var grid = Assert.Single(Read(
            """
            项目                      自然人  总计
            7.属于行政执法案卷        1       1
            8.属于行政查询事项
            小计                      2       2
            """));

        Assert.Equal("8.属于行政查询事项", grid.Lines()[2]);
    }

    [Fact]
    public void A_number_where_labels_begin_is_no_figure()
    {
        var grid = Assert.Single(Read(
            """
            项目                自然人  总计
            1 属于国家秘密      1       1
            2 其他法律行政法规  2       2
            3  危及安全         3       3
            4                   5       5
            保护第三方权益
            """));

        Assert.Equal("3|危及安全|3|3", grid.Lines()[3]);
        Assert.Equal("5", grid.Rows[4].Cells[^1].Text);
    }

    [Fact]
    public void Labels_without_numbers_and_figures_are_a_row_each()
    {
        string[] labels = ["属于国家秘密", "法律法规禁止公开", "危及三安全一稳定", "保护第三方权益", "属于三类内部信息", "属于四类过程信息", "属于行政执法案卷", "属于行政查询"];
        var grid = Assert.Single(Read($"项目                      自然人  总计\n一、本年新收数            1       1\n（一）予以公开            1       1\n（二）不予公开\n{string.Join('\n', labels)}\n二、总计                  2       2"));

        Assert.All(labels, label => Assert.Contains(label, grid.Lines()));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n")]
    public void Hundreds_of_figures_on_hundreds_of_lines_take_little_time(string end)
    {
        // Each line with its figures at other places.
        var random = new Random(7);
        var lines = Enumerable.Range(0, 400).Select(_ => string.Concat(Enumerable.Range(0, 250).Select(_ => "1".PadRight(random.Next(3, 6)))));

        Ending.AssertOf(System.Text.Encoding.UTF8.GetBytes("某县2022年政府信息公开工作年度报告\n\n" + string.Join(end, lines)));
    }

    [Fact]
    public void A_number_on_the_line_above_its_label_belongs_to_it()
    {
        var grid = Assert.Single(Read(
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
    public void Figures_that_begin_where_no_heading_does_are_another_piece()
    {
        var grids = Read(
            """
            项目                            自然人  商业企业  科研机构  总计
            一、本年新收政府信息公开申请数  1                 8         9
            二、上年结转政府信息公开申请数  4       5                   9
            三、结转下年度继续办理          5          5         10
            """);

        Assert.Equal(["三、结转下年度继续办理|5|5|10"], grids[1].Lines());
    }

    [Fact]
    public void A_line_that_ends_as_tables_names_do_is_no_part_of_the_label_above() => Assert.DoesNotContain(
        Read(
            """
            项目                          自然人  总计
            一、本年新收政府信息公开数    1       1
            四、结转下年度继续办理        2       2
            上年度数据对照表
            项目                自然人  总计
            一、本年新收数      3       3
            """).SelectMany(grid => grid.Lines()),
        line => line.Contains("对照表", StringComparison.Ordinal));

    [Fact]
    public void The_line_of_a_remark_may_begin_before_its_figure_does()
    {
        var grid = Assert.Single(Read(
            """
            项目              自然人    总计
            5.属于三类内部事              145（其中修订
            务信息            4         1
                                        件）
            6.属于四类过程性  7         8
            信息
            """));

        Assert.Equal(["5.属于三类内部事\n务信息", "4", "145（其中修订1件）"], grid.Rows[1].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void The_rest_of_a_label_with_blanks_before_it_begins_at_the_left()
    {
        var grid = Assert.Single(Read(
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
        var grid = Assert.Single(Read(
            """
                                      自然人  总计
              3.补正后申请内容仍不    1       1
                       明
              4.其他                  2       2
            """));

        Assert.Equal("4.其他|2|2", grid.Lines()[^1]);
    }

    [Fact]
    public void A_blank_line_within_a_label_written_from_top_to_bottom_ends_no_table() => Assert.Single(Read(
        """
        项目                      自然人  总计
        一、本年新收              5       5
        三

        本
        年
        度  （一）予以公开        1       1
            （二）部分公开        2       2
        """));

    [Fact]
    public void A_header_that_begins_behind_a_blank_line_is_parted_whole()
    {
        var grids = Read(
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

    private static List<Grid> Read(string table) => [.. Extract.Read("题目\n\n" + table + "\n").Blocks.OfType<Grid>()];
}
