using ReportExtractor.Documents;
using ReportExtractor.Generator.Word;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Generator.Word.WordMarkup;

namespace ReportExtractor.Tests.Reading.Word;

public sealed class WordGridTests
{
    [Fact]
    public void A_cell_over_several_columns_is_one_cell() =>
        Assert.Equal("甲@0+1 乙@1+2 丙@3+1", new WordFile(Tbl(Tr(Tc("甲"), Tc("乙", Span(2)), Tc("丙")))).Grid().Rows[0].Places());

    [Fact]
    public void A_cell_over_several_rows_is_the_same_cell_in_each()
    {
        var grid = new WordFile(Tbl(Tr(Tc("甲", MergeStart), Tc("1")), Tr(Tc("看不见", MergeOn), Tc("2")), Tr(Tc("", MergeOn), Tc("3")), Row("乙", "4"))).Grid();

        Assert.Equal(["甲|1", "甲|2", "甲|3", "乙|4"], grid.Lines());
        Assert.Equal(3, grid.Rows[0].Cells[0].RowSpan);
        Assert.Same(grid.Rows[0].Cells[0], grid.Rows[2].Cells[0]);
    }

    [Fact]
    public void One_merged_cell_may_follow_on_another()
    {
        var grid = new WordFile(Tbl(Tr(Tc("甲", MergeStart), Tc("1")), Tr(Tc("", MergeOn), Tc("2")), Tr(Tc("乙", MergeStart), Tc("3")), Tr(Tc("", MergeOn), Tc("4")))).Grid();

        Assert.Equal(["甲|1", "甲|2", "乙|3", "乙|4"], grid.Lines());
    }

    [Fact]
    public void A_block_of_rows_and_columns_is_one_cell()
    {
        var grid = new WordFile(Tbl(
            Tr(Tc("项目", Span(2) + MergeStart), Tc("申请人情况", Span(3))),
            Tr(Tc("", Span(2) + MergeOn), Tc("自然人"), Tc("商业企业"), Tc("总计")),
            Row("甲", "乙", "1", "2", "3"))).Grid();

        Assert.Equal("项目@0+2 自然人@2+1 商业企业@3+1 总计@4+1", grid.Rows[1].Places());
        Assert.Equal("甲@0+1 乙@1+1 1@2+1 2@3+1 3@4+1", grid.Rows[2].Places());
    }

    [Fact]
    public void A_continuation_of_nothing_is_a_cell_of_its_own() =>
        Assert.Equal(["甲|1|2", "乙|丙|3"], new WordFile(Tbl(Tr(Tc("甲", MergeOn), Tc("1"), Tc("2")), Tr(Tc("乙"), Tc("丙", MergeOn), Tc("3")))).Grid().Lines());

    [Fact]
    public void A_continuation_as_wide_as_another_cell_is_a_cell_of_its_own() =>
        Assert.Equal(["甲|1", "乙|2|3"], new WordFile(Tbl(Tr(Tc("甲", Span(2) + MergeStart), Tc("1")), Tr(Tc("乙", MergeOn), Tc("2"), Tc("3")))).Grid().Lines());

    [Fact]
    public void The_old_way_to_merge_columns_is_known() =>
        Assert.Equal("甲@0+1 乙@1+2 丙@3+1", new WordFile(Tbl(Tr(Tc("甲"), Tc("乙", "<w:hMerge w:val=\"restart\"/>"), Tc("", "<w:hMerge/>"), Tc("丙")))).Grid().Rows[0].Places());

    [Fact]
    public void A_row_may_begin_and_end_within_the_table()
    {
        var grid = new WordFile(Tbl(Row("甲", "乙", "丙", "丁"), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + Tc("1") + Tc("2") + "</w:tr>")).Grid();

        Assert.Equal("1@1+1 2@2+1", grid.Rows[1].Places());
    }

    [Fact]
    public void Paragraphs_in_a_cell_are_lines() => Assert.Equal("商业\n企业", new WordFile(Tbl(Tr(Cell(P("商业") + "<w:p/>" + P("企业")), Tc("1")))).Grid().Rows[0].Cells[0].Text);

    [Fact]
    public void Rows_and_cells_in_content_controls_and_tracked_changes_are_read()
    {
        var grid = new WordFile(Tbl(
            $"<w:sdt><w:sdtPr/><w:sdtContent>{Row("甲", "1")}</w:sdtContent></w:sdt>",
            $"<w:tr><w:sdt><w:sdtContent>{Tc("乙")}</w:sdtContent></w:sdt>{Tc("2")}</w:tr>",
            $"<w:ins>{Row("丙", "3")}</w:ins>")).Grid();

        Assert.Equal(["甲|1", "乙|2", "丙|3"], grid.Lines());
    }

    [Fact]
    public void A_table_that_arranges_tables_is_walked_through()
    {
        var document = new WordFile(Tbl(Tr(Cell(P("上") + Tbl(Row("甲", "1")) + P("下")), Cell(Tbl(Row("乙", "2")) + "<w:p/>")))).Read();

        Assert.Equal(["上", "甲|1", "下", "乙|2"], document.Blocks.Select(block => block is Grid grid ? Assert.Single(grid.Lines()) : ((Paragraph)block).Text));
    }

    [Fact]
    public void A_table_of_one_cell_within_a_cell_frames_its_text() => Assert.Equal(["甲\n乙|1"], new WordFile(Tbl(Tr(Cell(P("甲") + Tbl(Row("乙")) + "<w:p/>"), Tc("1")))).Grid().Lines());

    [Fact]
    public void A_table_that_frames_the_article_is_text()
    {
        var prose = new string('文', 700);

        Assert.Equal([prose, "乙"], new WordFile(Tbl(Tr(Cell(P(prose) + P("乙"))))).Paragraphs());
        Assert.Equal(["一行", "又一行"], new WordFile(Tbl(Row("一行"), Row("又一行"))).Paragraphs());
    }

    [Fact]
    public void A_row_of_prose_parts_a_table_in_two()
    {
        var document = new WordFile(Tbl(Row("甲", "1"), Row(new string('注', 80)), Row("乙", "2"))).Read();

        Assert.Equal([typeof(Grid), typeof(Paragraph), typeof(Grid)], document.Blocks.Select(block => block.GetType()));
        Assert.Equal(new Location(0, 0, 1, 3, 2), ((Grid)document.Blocks[2]).Rows[0].Cells[1].Location);
    }

    [Fact]
    public void Tables_one_behind_the_other_stay_apart() => Assert.Equal(2, new WordFile(Tbl(Row("甲", "1")) + Tbl(Row("乙", "2"))).Read().Blocks.Count);

    [Fact]
    public void A_cell_tells_its_table_row_and_place_as_written()
    {
        var document = new WordFile(Tbl(Row("a", "b")) + Tbl(Tr(Tc("甲", MergeStart), Tc("1")), Tr(Tc("", MergeOn), Tc("2")))).Read();
        var cell = ((Grid)document.Blocks[1]).Rows[1].Cells[1];

        Assert.Equal("2", cell.Text);
        Assert.Equal("table 2 row 2 cell 2", cell.Location.ToString());
    }
}
