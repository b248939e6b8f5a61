using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>A table is found whatever its lines are drawn with, and lines of prose are no table.</summary>
public sealed class RuleTests
{
    private static readonly double[] Columns = [80, 180, 280, 380];
    private static readonly double[] Rows = [100, 130, 160, 190];

    [Theory]
    [InlineData("StrokedLines")]
    [InlineData("FilledRectangles")]
    [InlineData("ClipRectangles")]
    [InlineData("StrokedCells")]
    [InlineData("OpenSides")]
    public void Cells_are_told_apart_by(string rules)
    {
        var page = Numbered.Page();

        Extract.One(page.Pdf(new PdfHabits { Rules = Enum.Parse<RuleStyle>(rules) })).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("StrokedLines")]
    [InlineData("FilledRectangles")]
    [InlineData("StrokedCells")]
    public void The_tables_of_2019_are_read_with(string rules)
    {
        var page = Numbered.Page("2019");

        Extract.One(page.Pdf(new PdfHabits { Rules = Enum.Parse<RuleStyle>(rules) })).AssertReadFrom(page);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void It_does_not_matter_at_which_height_of_its_cell_text_stands(double alignment)
    {
        var page = Numbered.Page();

        Extract.One(page.Pdf(new PdfHabits { Alignment = alignment })).AssertReadFrom(page);
    }

    [Fact]
    public void Where_edges_are_missing_cells_are_merged()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            // A frame; below the first row one line over all; the first column whole, the second row without its last upright.
            DrawRows(page, [0, 1, 3], 0, 3);
            page.Line(Columns[1], Rows[2], Columns[3], Rows[2]);
            DrawColumns(page, [0, 3], 0, 3);
            DrawColumns(page, [1], 1, 3);
            DrawColumns(page, [2], 2, 3);
            page.Text(200, 120, 10, "全表");
            page.Text(90, 160, 10, "组");
            page.Text(230, 150, 10, "二列");
            page.Text(200, 180, 10, "12");
            page.Text(300, 180, 10, "34");
        }));

        Assert.Equal(["全表@0+3", "组@0+1 二列@1+2", "组@0+1 12@1+1 34@2+1"], grid.Rows.Select(row => row.Places()));
        Assert.Equal(2, grid.Rows[1].Cells[0].RowSpan);
    }

    [Fact]
    public void Two_figures_stay_two_where_the_line_between_them_is_missing()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            DrawRows(page, [0, 1, 2, 3], 0, 3);
            DrawColumns(page, [0, 1, 3], 0, 3);
            DrawColumns(page, [2], 0, 1);
            DrawColumns(page, [2], 2, 3);
            for (var row = 0; row < 3; row++)
            {
                page.Text(90, Rows[row] + 20, 10, "行" + "一二三"[row]);
                page.Text(220, Rows[row] + 20, 10, $"{row}1");
                page.Text(320, Rows[row] + 20, 10, $"{row}2");
            }
        }));

        Assert.Equal(["行一|01|02", "行二|11|12", "行三|21|22"], grid.Lines());
    }

    [Fact]
    public void A_blank_row_stays_a_row_where_the_labels_around_it_stand_in_other_columns()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            DrawRows(page, [0, 1, 2, 3], 0, 3);
            DrawColumns(page, [0, 1, 2, 3], 0, 3);
            page.Text(190, Rows[0] + 20, 10, "其他");
            page.Text(90, Rows[1] + 20, 10, "总计");
            page.Text(290, Rows[1] + 20, 10, "47");
            page.Text(190, Rows[2] + 20, 10, "结转");
        }));

        Assert.Equal(["|其他|", "总计||47", "|结转|"], grid.Lines());
    }

    [Fact]
    public void Columns_of_two_tables_of_framed_cells_that_nearly_lie_below_each_other_keep_their_places()
    {
        var tables = Extract.Read(PdfPages.One(page =>
        {
            DrawFrames(page, 100, [80, 180, 280, 380]);
            page.Text(80, 230, 10, "又一表");
            DrawFrames(page, 250, [80, 185, 287, 380]);
        })).Blocks.OfType<Grid>().ToList();

        Assert.Equal([.. Enumerable.Repeat("1|2|3", 8)], tables.SelectMany(table => table.Lines()));

        static void DrawFrames(PdfPage page, double top, double[] columns)
        {
            for (var row = 0; row < 4; row++)
            {
                for (var column = 0; column < 3; column++)
                {
                    page.Rectangle(columns[column] + 1, top + (25 * row) + 1, columns[column + 1] - 1, top + (25 * row) + 24, "S");
                    page.Text(columns[column + 1] - 8, top + (25 * row) + 18, 10, $"{column + 1}");
                }
            }
        }
    }

    [Fact]
    public void Gaps_between_the_frames_of_cells_are_no_rows()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            page.Rectangle(80, 100, 119, 197, "S");
            page.Text(85, 150, 10, "结果");
            for (var row = 0; row < 4; row++)
            {
                for (var column = 0; column < 3; column++)
                {
                    page.Rectangle(120 + (60 * column), 100 + (25 * row), 179 + (60 * column), 122 + (25 * row), "S");
                    page.Text(140 + (60 * column), 115 + (25 * row), 10, $"{row}{column}");
                }
            }
        }));

        Assert.Equal(["00|01|02", "10|11|12", "20|21|22", "30|31|32"], grid.Lines().Select(line => line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]));
    }

    [Fact]
    public void Two_cells_side_by_side_that_only_clip_their_text_are_a_row()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            foreach (var (text, left, right) in (ReadOnlySpan<(string, double, double)>)[("行政复议", 80, 200), ("行政诉讼", 200, 400)])
            {
                page.Raw("q");
                page.Rectangle(left, 100, right, 130, "W n");
                page.Text(left + 5, 120, 10, text);
                page.Raw("Q");
            }
        }));

        Assert.Equal(["行政复议|行政诉讼"], grid.Lines());
    }

    [Fact]
    public void Underlined_words_are_no_table()
    {
        var blocks = Extract.Read(PdfPages.One(page =>
        {
            page.Text(90, 120, 14, "联系地址：青禾路一号");
            page.Line(160, 123, 260, 123);
            page.Text(90, 150, 14, "联系电话：八八八八");
            page.Line(160, 153, 260, 153);
            page.Rectangle(90, 170, 200, 170.6, "f");
        })).Blocks;

        Assert.DoesNotContain(blocks, block => block is Grid);
        Assert.Contains(blocks.OfType<Paragraph>(), paragraph => paragraph.Text.Contains("青禾路一号", StringComparison.Ordinal));
    }

    [Fact]
    public void A_box_around_a_paragraph_is_no_table_and_its_text_is_kept()
    {
        var blocks = Extract.Read(PdfPages.One(page =>
        {
            page.Rectangle(70, 90, 520, 200, "S");
            page.Text(90, 120, 14, "目录");
            page.Text(90, 150, 14, "一、总体情况");
            page.Text(90, 180, 14, "二、主动公开政府信息情况");
        })).Blocks;

        var text = string.Join('\n', blocks.Select(block => block is Grid grid ? string.Join('\n', grid.Lines()) : ((Paragraph)block).Text));
        Assert.Contains("一、总体情况", text, StringComparison.Ordinal);
        Assert.DoesNotContain(blocks, block => block is Grid { Width: > 1 });
    }

    [Fact]
    public void A_frame_around_the_page_changes_nothing()
    {
        var page = Numbered.Page();
        var pages = PdfFlow.Pages(Extract.Read(page.Html()), new PdfHabits());
        foreach (var sheet in pages.All)
            sheet.Rectangle(30, 30, sheet.Width - 30, sheet.Height - 30, "S");

        Extract.One(pages.ToBytes()).AssertReadFrom(page);
    }

    private static void DrawRows(PdfPage page, int[] rows, int from, int to)
    {
        foreach (var row in rows)
            page.Line(Columns[from], Rows[row], Columns[to], Rows[row]);
    }

    private static void DrawColumns(PdfPage page, int[] columns, int from, int to)
    {
        foreach (var column in columns)
            page.Line(Columns[column], Rows[from], Columns[column], Rows[to]);
    }
}
