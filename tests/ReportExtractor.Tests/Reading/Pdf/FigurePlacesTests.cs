using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>The figures of a table without lines tell which words are one heading, where labels end and where another table begins.</summary>
public sealed class FigurePlacesTests
{
    [Fact]
    public void The_first_line_of_a_heading_may_stand_two_blanks_behind()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            foreach (var (text, left, line) in (ReadOnlySpan<(string, int, int)>)[("商业", 200, 0), ("企业", 200, 1), ("科研", 250, 1), ("总", 310, 0), ("计", 290, 1)])
                page.Text(left, 100 + (12 * line), 10, text);
            DrawRow(page, 150, "予以公开", "11", "12", "13");
            DrawRow(page, 170, "部分公开", "21", "22", "23");
        }));

        Assert.Equal(["商业企业|科研|总计", "予以公开|11|12|13", "部分公开|21|22|23"], grid.Lines());
    }

    [Fact]
    public void A_wide_remark_beside_a_long_label_moves_neither()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            DrawRow(page, 100, "无正当理由大量反复", "11", "12", "13");
            DrawRow(page, 120, "部分公开", "", "22", "23");
            page.Text(167, 120, 10, "2（其中修订5件）");
            DrawRow(page, 140, "重复申请", "31", "32", "33");
        }));

        Assert.Equal(["无正当理由大量反复|11|12|13", "部分公开|2（其中修订5件）|22|23", "重复申请|31|32|33"], grid.Lines());
    }

    [Fact]
    public void A_spaced_heading_at_the_end_of_a_page_is_one_over_the_figures_on_the_next()
    {
        var page = Numbered.Page().Label("requests.natural_person", "自　然　人").Label("requests.commercial", "商业 企业");

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None, BreakBefore = "本年新收" }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void A_header_of_more_columns_begins_another_table()
    {
        var page = Numbered.Page();
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "requests" && cell.Column.Code is not ("natural_person" or "total")))
            page.Set(cell.Name, "");
        var html = page.Html().Replace("<p>四、政府信息公开行政复议、行政诉讼情况</p>", "", StringComparison.Ordinal);

        var report = Extract.One(PdfFlow.Print(Extract.Read(html), new PdfHabits { Rules = RuleStyle.None, BreakBefore = "属于行政查询" }));

        Assert.Equal(page.TextOf("requests.granted.natural_person"), report.Cell("requests.granted.natural_person").Raw);
        Assert.Equal(page.TextOf("review_and_litigation.review.upheld"), report.Cell("review_and_litigation.review.upheld").Raw);
    }

    [Fact]
    public void A_frame_around_one_row_of_figures_is_no_cell()
    {
        var grids = Extract.Read(PdfPages.One(page =>
        {
            page.Rectangle(80, 88, 400, 106, "S");
            page.Text(90, 100, 10, "予以公开");
            for (var i = 0; i < 6; i++)
                page.Text(160 + (30 * i), 100, 10, $"{i}");
        })).Blocks.OfType<Grid>();

        Assert.Equal(["予以公开|0|1|2|3|4|5"], Assert.Single(grids).Lines());
    }

    private static void DrawRow(PdfPage page, double top, string label, params ReadOnlySpan<string> figures)
    {
        page.Text(90, top, 10, label);
        for (var i = 0; i < figures.Length; i++)
            page.Text(205 + (50 * i), top, 10, figures[i]);
    }
}
