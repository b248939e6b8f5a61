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
