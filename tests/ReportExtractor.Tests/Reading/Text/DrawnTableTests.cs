using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Text;

/// <summary>Tables drawn with blanks: where they end, and where a page break moved their columns.</summary>
public sealed class DrawnTableTests
{
    [Fact]
    public void Figures_beside_all_columns_begin_another_piece()
    {
        var grids = Grids.Drawn(
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
    public void Blanks_before_figures_begin_no_other_piece()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                       自然人    企业    总计
            一、本年新收数量          11        22      33
              二、上年结转数量           4         5      9
             三、结转下年度数量         7         1       8
            """));

        Assert.Equal(4, grid.Rows.Count);
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
    public void Figures_that_begin_where_no_heading_does_are_another_piece()
    {
        var grids = Grids.Drawn(
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
        Grids.Drawn(
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
    public void A_blank_line_within_a_label_written_from_top_to_bottom_ends_no_table() => Assert.Single(Grids.Drawn(
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
    public void A_label_that_reaches_over_the_figures_above_is_another_pieces()
    {
        var grids = Grids.Drawn(
            """
            项目              自然人  企业  总计
            一、本年新收数    1       2     3
            二、上年结转数            5     5
            三、予以公开                      8     8
            四、要求行政机关确认或出具信息
            五、部分公开              6       7     13
            """);

        Assert.Equal(["三、予以公开||8|8", "四、要求行政机关确认或出具信息", "五、部分公开|6|7|13"], grids[1].Lines());
    }

    [Fact]
    public void A_full_row_whose_figures_all_stand_further_right_is_another_pieces()
    {
        var grids = Grids.Drawn(
            """
            1.属于国家秘密      6  36  0  11  0  42
            2.其他法律行政法规  0  0   0  0   0  0

            （四）无法提供  1.信访举报投诉  1  0  0  0  27  28
            """);

        Assert.Equal("（四）无法提供|1.信访举报投诉|1|0|0|0|27|28", Assert.Single(grids[1].Lines()));
    }

    [Fact]
    public void Full_rows_whose_figures_stand_where_others_have_those_of_the_next_column_are_another_pieces()
    {
        var grids = Grids.Drawn(
            """
            项目              自然人    企业    机构    组织    总计
            1.属于国家秘密    3         /       /       /       3
            2.法规禁止公开    /         12      /       /       12
            3.危及安全稳定    /         /       /       5       5

            4.保护第三方      4       /       /     /     4
            5.三类内部信息    /       /       7     /     7
            6.四类过程信息    /       /       /     9     9
            """);

        Assert.Equal(["4.保护第三方", "4", "/", "/", "/", "4"], grids[1].Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void One_pair_of_such_full_rows_parts_the_pieces_though_all_others_have_blanks()
    {
        var grids = Grids.Drawn(
            """
            项目              自然人    企业      机构      组织      总计
            1.属于国家秘密    13        444       6         8         471
            2.法规禁止公开    2                                       2
            3.危及安全稳定                                  5         5
            4.保护第三方      4          4
            5.三类内部信息         7     7
            （七）总计        13   4     6   8   31
            """);

        Assert.Equal(4, grids[0].Rows.Count);
        Assert.Equal(["4.保护第三方|4||4||", "5.三类内部信息||7|7||", "（七）总计|13|4|6|8|31"], grids[1].Lines());
    }

    [Fact]
    public void A_figure_left_of_where_labels_end_is_another_pieces()
    {
        var grids = Grids.Drawn(
            """
            项目                                     自然人  企业  总计
            （三）不予公开            1.属于国家秘密  1       2     3
                                      2.法规禁止公开          5     5
            （四）无法提供            1.没有现成信息  4             4
            四、结转下年度继      /
            续办理
            """);

        Assert.Equal("四、结转下年度继\n续办理|/", Assert.Single(grids[1].Lines()));
    }

    [Fact]
    public void Rows_below_a_pages_end_whose_figures_stand_elsewhere_are_the_other_pieces()
    {
        var grids = Grids.Drawn(
            """
            1.属于国家秘密的各类信息            1       2     3
            2.其他法律行政法规禁止公开          4             4

            3.危及安全                              6         6
            4.保护第三方    5    5
            5.属于内部      6    7    13
            """);

        Assert.Equal(2, grids[0].Rows.Count);
    }

    [Fact]
    public void A_label_that_begins_above_the_first_one_of_its_row_is_no_row_of_the_piece_above()
    {
        var grids = Grids.Drawn(
            """
            4.无正当理由大量  3               0               0     0  3
            5.要求行政机关确
            认或重新出具      2               0               0     0  2
                              1.申请人无正当
            （六）其他处理    理由逾期不补正  7               0     0  0  7
                              不再处理申请
            """);

        Assert.DoesNotContain("1.申请人无正当", grids[0].Lines());
        Assert.StartsWith("（六）其他处理|", Assert.Single(grids[1].Lines()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_over_another_table_is_no_part_of_the_label_above()
    {
        var grids = Grids.Drawn(
            """
            项目                自然人  总计
            一、本年新收数      1       1
            二、结转下年度      2       2
            2021年度数据
            项目                自然人  总计
            一、本年新收数      3       3
            """);

        Assert.Equal("二、结转下年度|2|2", grids[0].Lines()[^1]);
    }

    [Fact]
    public void Rows_without_any_figure_stand_left_of_the_headings()
    {
        var grids = Grids.Drawn(
            """
                                                  申请人情况
                                                  自然人  商业企业  科研机构  总计
            一、本年新收政府信息公开申请数量
            （一）予以公开
                3.要求提供公开出版物
            （七）总计
            四、结转下年度继续办理
            """);

        Assert.Equal(["一、本年新收政府信息公开申请数量", "（一）予以公开", "3.要求提供公开出版物", "（七）总计", "四、结转下年度继续办理"], grids[0].Lines().Skip(grids[0].Rows.Count - 5));
    }

    [Fact]
    public void The_rest_of_a_label_stays_with_its_figures_where_a_blank_line_parts_the_pieces()
    {
        var grids = Grids.Drawn(
            """
            属于国家  4  3  0  1  5  13
            秘密

            其他法律行政法规  6  2  0  1  8  17
            禁止公开
            """);

        Assert.Equal(["属于国家\n秘密|4|3|0|1|5|13", "其他法律行政法规\n禁止公开|6|2|0|1|8|17"], grids.SelectMany(grid => grid.Lines()));
    }

    [Fact]
    public void A_digit_before_a_label_is_its_number_though_two_blanks_stand_between()
    {
        var grids = Grids.Drawn(
            """
            项目                            自然人  企业  总计
            （三）不予公开  1  属于国家秘密  1       2     3
                            2 属于三类信息  4       5     9
                            3  属于四类信息          6     6
            """);

        Assert.Equal(["（三）不予公开|1  属于国家秘密|1|2|3", "2 属于三类信息||4|5|9", "3  属于四类信息|||6|6"], Assert.Single(grids).Lines().Skip(1));
    }
}
