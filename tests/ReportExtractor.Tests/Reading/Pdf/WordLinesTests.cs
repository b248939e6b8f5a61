using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>Words become rows, headings and figures by how they stand to each other.</summary>
public sealed class WordLinesTests
{
    [Fact]
    public void A_remark_that_reaches_over_the_next_column_is_one_with_its_lines_below()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            DrawRow(page, 90, "予以公开", "01", "02", "03");
            page.Text(259, 114, 10, "131（其中修订");
            DrawRow(page, 126, "部分公开", "11", "5", "13");
            page.Text(255, 138, 10, "件）");
            DrawRow(page, 160, "其他处理", "21", "22", "23");
        }));

        Assert.Equal(["予以公开|01|02|03", "部分公开|11|131（其中修订5件）|13", "其他处理|21|22|23"], grid.Lines());
    }

    [Fact]
    public void Lines_in_the_room_of_one_column_are_one_heading()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            foreach (var (text, left, line) in (ReadOnlySpan<(string, int, int)>)[("商", 219, 0), ("业企", 200, 1), ("业", 200, 2), ("科研", 250, 1), ("机构", 250, 2), ("其他", 300, 1)])
                page.Text(left, 100 + (12 * line), 10, text);
            DrawRow(page, 150, "予以公开", "11", "12", "13");
            DrawRow(page, 170, "部分公开", "21", "22", "23");
        }));

        Assert.Equal(["商业企业|科研机构|其他", "予以公开|11|12|13", "部分公开|21|22|23"], grid.Lines());
    }

    [Fact]
    public void A_numbered_label_that_goes_on_beside_figures_is_no_chapters_heading()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            page.Text(90, 70, 14, "以下为本年的各项数字。");
            page.Text(98, 100, 10, "一、本年新收政府信息");
            DrawRow(page, 112, "申请", "11", "12", "13");
            page.Text(93, 132, 10, "二、上年结转政府信息");
            DrawRow(page, 144, "申请", "21", "22", "23");
        }));

        Assert.Equal(["一、本年新收政府信息申请|11|12|13", "二、上年结转政府信息申请|21|22|23"], grid.Lines());
    }

    [Fact]
    public void A_figure_half_a_line_off_its_row_is_the_rows()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            DrawRow(page, 100, "予以公开", "01", "02", "03");
            DrawRow(page, 120, "部分公开", "11", "12");
            page.Text(305, 114, 10, "13");
            DrawRow(page, 140, "其他处理", "21", "22", "23");
        }));

        Assert.Equal(["予以公开|01|02|03", "部分公开|11|12|13", "其他处理|21|22|23"], grid.Lines());
    }

    [Fact]
    public void 无_in_a_label_written_downwards_is_no_figure()
    {
        var grid = Grids.Grid(PdfPages.One(page =>
        {
            for (var letter = 0; letter < 4; letter++)
                page.Text(75, 106 + (12 * letter), 10, "无法提供"[letter].ToString());
            DrawRow(page, 106, "不掌握", "11", "无", "13");
            DrawRow(page, 130, "没有现成", "无", "22", "23");
        }));

        Assert.Equal(["无|不掌握|11|无|13", "法提供|没有现成|无|22|23"], grid.Lines());
    }

    private static void DrawRow(PdfPage page, double top, string label, params ReadOnlySpan<string> figures)
    {
        page.Text(90, top, 10, label);
        for (var i = 0; i < figures.Length; i++)
            page.Text(205 + (50 * i), top, 10, figures[i]);
    }
}
