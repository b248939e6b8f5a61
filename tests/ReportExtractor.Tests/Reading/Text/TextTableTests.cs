using ReportExtractor.Documents;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Text;

public sealed class TextTableTests
{
    [Fact]
    public void Tabs_part_cells_and_empty_ones_count()
    {
        var grid = Grids.Grid("题目\n\n信息内容\t本年\t现行\n规章\t\t2\n文件\t0\t");

        Assert.Equal(["信息内容|本年|现行", "规章||2", "文件|0|"], grid.Lines());
    }

    [Fact]
    public void A_line_that_a_page_prints_above_the_rest_of_a_table_is_no_row_of_it()
    {
        var grids = Extract.Read("题目\n\n（一）予以公开\t1\t2\n（二）部分公开\t3\t4\n政府信息公开工作年度报告\n（三）不予公开\t5\t6\n（四）其他\t7\t8\n").Blocks.OfType<Grid>().ToList();

        Assert.Equal(["（三）不予公开|5|6", "（四）其他|7|8"], grids[1].Lines());
    }

    [Theory]
    [InlineData('\u00a0')]
    [InlineData('\u2009')]
    public void Narrow_blanks_between_thousands_are_part_of_a_figure(char blank)
    {
        var grid = Assert.Single(Grids.Drawn(
            $"""
            项目                自然人     企业       总计
            一、本年新收数      79{blank}815     7{blank}825      87{blank}640
            二、上年结转数                 1{blank}851      1{blank}851
            """));

        Assert.Equal(["", $"1{blank}851", $"1{blank}851"], grid.Rows[2].Cells.Skip(1).Select(cell => cell.Text));
    }

    [Fact]
    public void A_cell_of_a_text_knows_its_line_and_column()
    {
        var grid = Grids.Grid("题目\n规章\t 0\t12\n文件\t1\t2\n");

        Assert.Equal(new Location(2, 5), grid.Rows[0].Cells[1].Location);
        Assert.Equal(new Location(2, 7), grid.Rows[0].Cells[2].Location);
        Assert.Equal(new Location(3, 4), grid.Rows[1].Cells[1].Location);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Any_line_end_ends_a_line(string end) =>
        Assert.Equal(["甲|1|2", "乙|3|4"], Grids.Grid($"题目{end}甲\t1\t2{end}乙\t3\t4{end}").Lines());

    [Fact]
    public void A_markdown_table_has_no_separator_row()
    {
        var grid = Grids.Grid("| 项目 | 数 |\n| --- | ---: |\n| 规章 | 0 |\n|:-:|:-:|\n| 文件 | 1 |");

        Assert.Equal(["项目|数", "规章|0", "文件|1"], grid.Lines());
    }

    [Theory]
    [InlineData("| 甲 | 1 | 2 |", "甲|1|2")]
    [InlineData("甲 | 1 | 2", "甲|1|2")]
    [InlineData("| 甲 |  | 2 |", "甲||2")]
    [InlineData("| 甲 | - | - |", "甲|-|-")]
    [InlineData("| 甲 | **12** | `3` |", "甲|12|3")]
    [InlineData("| 商业<br>企业 | 1 | 2 |", "商业\n企业|1|2")]
    [InlineData("| 商业<BR/>企业 | 1 | 2<br /> |", "商业\n企业|1|2")]
    [InlineData("| 甲 | 1 &lt; 2 | &nbsp; |", "甲|1 < 2|")]
    [InlineData("│ 甲 │ 1 │ 2 │", "甲|1|2")]
    public void A_markdown_cell_holds_its_visible_text(string row, string cells)
    {
        var grid = Grids.Grid($"| a | b | c |\n| --- | --- | --- |\n{row}\n");

        Assert.Equal(cells, grid.Lines()[1]);
    }

    [Fact]
    public void An_escaped_bar_is_a_character_of_its_cell()
    {
        var grid = Grids.Grid("| 甲\\|乙 | 1 |\n| --- | --- |\n| 丙 | 2 |");

        Assert.Equal("甲|乙", grid.Rows[0].Cells[0].Text);
        Assert.Equal("1", grid.Rows[0].Cells[1].Text);
    }

    [Fact]
    public void A_frame_around_cells_is_no_row()
    {
        var grid = Grids.Grid("+------+---+\n| 规章 | 0 |\n+------+---+\n| 文件 | 1 |\n+------+---+");

        Assert.Equal(["规章|0", "文件|1"], grid.Lines());
    }

    [Fact]
    public void Figures_drawn_above_each_other_are_a_column_ideographs_being_two_wide()
    {
        var grid = Grids.Grid(
            """
            项目            甲       乙
            规章             0      12
            行政规范性文件   3       4
            """);

        Assert.Equal(["规章|0|12", "行政规范性文件|3|4"], grid.Lines().Skip(1));
        Assert.Equal(grid.Rows[1].Cells[2].Column, grid.Rows[2].Cells[2].Column);
    }

    [Fact]
    public void A_blank_below_figures_is_a_blank_cell()
    {
        var grid = Grids.Grid(
            """
            项目            甲       乙      丙
            规章             0      12       5
            行政许可                 4       6
            行政处罚         7               8
            """);

        Assert.Equal(["规章|0|12|5", "行政许可||4|6", "行政处罚|7||8"], grid.Lines().Skip(1));
    }

    [Fact]
    public void Ideographic_blanks_draw_tables_too()
    {
        var grid = Grids.Grid("规章　　　　　　　０　　　１\n行政规范性文件　　２　　　３\n");

        Assert.Equal(["规章|０|１", "行政规范性文件|２|３"], grid.Lines());
    }

    [Fact]
    public void Bars_on_lines_of_their_own_part_cells_and_two_of_them_rows()
    {
        var grid = Grids.Grid("题目\n|\n规章\n|\n\n|\n2\n|\n|\n行政规范\n性文件\n|\n3\n|\n4\n|\n");

        Assert.Equal(["规章||2", "行政规范\n性文件|3|4"], grid.Lines());
    }

    [Fact]
    public void Lines_of_a_label_around_its_figures_are_one_row()
    {
        var grid = Grids.Grid(
            """
            项目                          甲       乙
            （一）无法提供  1.本机关不掌  0        12
                            握相关信息
                            2.没有现成信  3        4
                            息需要制作
            （二）不予处理  1.信访类申请  5        6
                            2.要求行政机
                            关确认或重新  7        8
                            出具信息
            """);

        Assert.Equal("2.要求行政机\n关确认或重新\n出具信息|7|8", string.Join('|', grid.Rows[^1].Cells.Select(cell => cell.Text).Where(text => text.Length > 0)));
        Assert.Equal("2.没有现成信\n息需要制作|3|4", string.Join('|', grid.Rows[^3].Cells.Select(cell => cell.Text).Where(text => text.Length > 0)));
    }

    [Fact]
    public void Where_all_figures_are_printed_a_line_without_any_is_the_rest_of_a_label()
    {
        var grid = Assert.Single(Extract.Read(
            """
            其他法律行政法规禁止公  —  10  10
            开
            保护第三方合法权        2  7   9
            益
            属于三类内部事务        4  —   4
            信息
            """).Blocks.OfType<Grid>());

        Assert.Equal(["其他法律行政法规禁止公\n开", "保护第三方合法权\n益", "属于三类内部事务\n信息"], grid.Rows.Select(row => row.Cells[0].Text));
    }

    [Fact]
    public void A_headings_last_letter_stands_left_of_it_where_blanks_stand_before_its_first_line()
    {
        var grid = Assert.Single(Extract.Read(
            """
            项目                   法人或其他组     法人或其他组
            项目        自然人  织               织
            项目        自然人    商业企业         科研机构
            本年新收    1       2                3
            上年结转    4       5                6
            """).Blocks.OfType<Grid>());

        Assert.Equal(2, grid.Rows[0].Cells.Count(cell => cell.Text == "法人或其他组\n织"));
        Assert.DoesNotContain(grid.Rows.SelectMany(row => row.Cells), cell => cell.Text == "织");
    }

    [Fact]
    public void A_word_whose_characters_stand_apart_and_a_number_before_its_item_are_one_cell()
    {
        var grid = Grids.Grid("项目        自　然　人      总　　计\n（三）  公开     5          6\n（四）  其他     7          8\n");

        Assert.Equal(["项目|自　然　人|总　　计", "（三）  公开|5|6", "（四）  其他|7|8"], grid.Lines());
    }

    [Fact]
    public void A_file_may_hold_tables_of_every_kind()
    {
        var grids = Extract.Read("甲表\n\n规章\t0\t1\n文件\t2\t3\n\n乙表如下：\n\n| 许可 | 4 |\n| --- | --- |\n| 处罚 | 5 |\n\n丙表如下：\n\n强制     6     7\n收费     8     9\n").Blocks.OfType<Grid>().ToList();

        Assert.Equal(["规章|0|1", "文件|2|3"], grids[0].Lines());
        Assert.Equal(["许可|4", "处罚|5"], grids[1].Lines());
        Assert.Equal(["强制|6|7", "收费|8|9"], grids[2].Lines());
        Assert.Equal(3, grids.Count);
    }

    [Fact]
    public void Markdown_marks_headings_and_bold_lines()
    {
        var blocks = Extract.Read("## 一、总体情况\n\n**二、主动公开**\n\n正文。\n").Blocks.OfType<Paragraph>().ToList();

        Assert.Equal([("一、总体情况", true), ("二、主动公开", false), ("正文。", false)], blocks.Select(block => (block.Text, block.IsHeading)));
    }

    [Fact]
    public void Page_numbers_and_form_feeds_are_no_text() =>
        Assert.Equal(["上文。", "下文。"], Grids.Paragraphs("上文。\n— 5 —\n\f下文。\n"));

    [Fact]
    public void A_paragraph_of_text_knows_its_line_and_column()
    {
        var paragraph = Extract.Read("\n\n　　正文。\n").Blocks.OfType<Paragraph>().Single();

        Assert.Equal(new Location(3, 3), paragraph.Location);
    }

    [Fact]
    public void Prose_with_an_indent_by_tabs_is_no_table() =>
        Assert.Equal(["本年度工作平稳，没有收费。"], Grids.Paragraphs("\t本年度工作平稳，没有收费。\n"));

    [Fact]
    public void Lines_between_tables_marked_up_stay_apart_though_cells_hold_line_breaks() =>
        Assert.Equal(["# 标题", "上文。", "下文。"], Grids.Paragraphs("# 标题\n\n上文。\n\n<table><tr><td>规<br>章</td><td>1</td></tr></table>\n\n下文。\n"));

    [Fact]
    public void Rows_of_lines_with_bars_that_blank_lines_part_are_one_table()
    {
        var pieces = new[] { ["项 数 计", "甲 1 2"], ["乙 3 4"], new[] { "丙 5 6" } };
        var text = string.Join('\n', pieces.Select(rows => TextTables.BarLines(rows.Select(row => row.Split(' ')))));

        Assert.Equal(["项|数|计", "甲|1|2", "乙|3|4", "丙|5|6"], Grids.Grid($"题目\n\n{text}").Lines());
    }
}
