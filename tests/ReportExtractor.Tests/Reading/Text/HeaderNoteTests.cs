using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Text;

/// <summary>Notes in brackets beside the headings of a table drawn with blanks.</summary>
public sealed class HeaderNoteTests
{
    [Fact]
    public void A_note_over_several_lines_stands_beside_its_headings()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            （本列数据的勾稽
            关系为：第一项加
            第二项之和，等于  申请人情况
            第三项之和）
                              自然人      企业  总计
            一、本年新收数    3           4     7
            """));

        Assert.Equal(
            ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项之和）|申请人情况", "自然人|企业|总计", "一、本年新收数|3|4|7"],
            grid.Lines().Select(line => line.ReplaceLineEndings("")));
    }

    [Fact]
    public void A_note_repeated_in_several_columns_stands_in_each()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            （本列数据的勾稽  （本列数据的勾稽
            关系为：第一项加  关系为：第一项加  自然人  企业  总计
            第二项之和）      第二项之和）
            一、本年新收数    一、本年新收数    3       4     7
            二、上年结转数    二、上年结转数    1       0     1
            """));

        Assert.Equal(3, grid.Rows.Count);
        Assert.Equal(grid.Rows[0].Cells[0].Text, grid.Rows[0].Cells[1].Text);
        Assert.Equal(["自然人", "企业", "总计"], grid.Rows[0].Cells.Skip(2).Select(cell => cell.Text));
    }

    [Fact]
    public void Brackets_written_from_top_to_bottom_are_no_note()
    {
        var grid = Assert.Single(Grids.Drawn(
            """
            项目                自然人  总计
            （
            六  1.申请人逾期
            ）  不补正的        2       2
            其
            他
                3.其他          4       4
            """));

        Assert.Equal("（六）其他|1.申请人逾期不补正的|2|2", grid.Lines()[1].ReplaceLineEndings(""));
    }
}
