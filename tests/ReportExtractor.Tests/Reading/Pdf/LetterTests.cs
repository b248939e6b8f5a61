using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>The same text comes out however a program wrote it.</summary>
public sealed class LetterTests
{
    [Theory]
    [InlineData("Strings")]
    [InlineData("Letters")]
    [InlineData("PlacedLetters")]
    [InlineData("Justified")]
    [InlineData("Spaced")]
    public void A_report_is_read_whose_text_is_written_as(string habit)
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Pdf(new PdfHabits { Text = Enum.Parse<TextHabit>(habit), TableSize = 8 }));

        report.AssertReadFrom(page);
        Assert.Equal(page.Title, report.Identity.Title);
        Assert.Equal("青禾县人民政府", report.Identity.Issuer);
    }

    [Theory]
    [InlineData("G", null)]
    [InlineData("U", null)]
    [InlineData("G", "H")]
    [InlineData("G", "T")]
    [InlineData("U", "T")]
    public void A_report_is_read_whose_fonts_have_no_map_to_Unicode(string text, string? digits)
    {
        var page = Numbered.Page();
        PdfFont[] fonts = [PdfFont.Gbk, PdfFont.UniGb, PdfFont.Helvetica, PdfFont.Times];

        var report = Extract.One(page.Pdf(new PdfHabits { Fonts = new(fonts.Single(font => font.Name == text), fonts.SingleOrDefault(font => font.Name == digits)) }));

        report.AssertReadFrom(page);
        Assert.Equal(2022, report.Identity.Year);
    }

    [Fact]
    public void A_label_printed_letter_under_letter_is_one_label()
    {
        var page = Numbered.Page();

        var grid = Extract.Read(page.Pdf()).Blocks.OfType<Grid>().MaxBy(grid => grid.Rows.Count)!;

        var label = grid.Rows.SelectMany(row => row.Cells).First(cell => cell.Column == 0 && cell.RowSpan > 5);
        Assert.Equal("三、本年度办理结果", label.Text.ReplaceLineEndings(""));
    }

    [Fact]
    public void Letters_spaced_wide_are_one_label()
    {
        var page = Numbered.Page()
            .Label("requests.total", "总   计").Label("requests.natural_person", "自 然 人").Label("requests.total_processed", "（七）总    计").Label("review_and_litigation.total", "总 计");

        Extract.One(page.Pdf()).AssertReadFrom(page);
    }

    [Fact]
    public void A_raised_mark_beside_a_figure_is_none_of_its_digits()
    {
        var page = Numbered.Page().Set("requests.granted.total", "22^1").Set("proactive_disclosure.normative_documents.in_force", "7^②");

        var report = Extract.One(page.Pdf());

        Assert.Equal(22, report.Value("requests.granted.total"));
        Assert.Equal(7, report.Value("proactive_disclosure.normative_documents.in_force"));
        Assert.Equal(decimal.Parse(page.TextOf("requests.granted.natural_person"), System.Globalization.CultureInfo.InvariantCulture), report.Value("requests.granted.natural_person"));
    }

    [Fact]
    public void A_figure_with_a_remark_over_two_lines_keeps_both()
    {
        var page = Numbered.Page().Set("proactive_disclosure.normative_documents.in_force", "22<br>（其中修订16件）");

        var cell = Extract.One(page.Pdf()).Cell("proactive_disclosure.normative_documents.in_force");

        Assert.Equal(22, cell.Value);
        Assert.Contains("其中修订16件", cell.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_cells_and_dashes_stay_null()
    {
        var page = Numbered.Page().Set("requests.granted.research", "").Set("requests.granted.commercial", "-").Set("review_and_litigation.review.pending", "").Set("proactive_disclosure.fees.amount_10k_yuan", "829.9459");

        var report = Extract.One(page.Pdf());

        Assert.Equal((null, "blank"), (report.Value("requests.granted.research"), report.Cell("requests.granted.research").Status));
        Assert.Equal((null, "dash"), (report.Value("requests.granted.commercial"), report.Cell("requests.granted.commercial").Status));
        Assert.Equal((null, "blank"), (report.Value("review_and_litigation.review.pending"), report.Cell("review_and_litigation.review.pending").Status));
        Assert.Equal(829.9459m, report.Value("proactive_disclosure.fees.amount_10k_yuan"));
    }

    [Fact]
    public void Text_that_is_not_painted_is_not_read_beside_text_that_is()
    {
        var paragraphs = Grids.Paragraphs(PdfPages.One(page =>
        {
            page.Text(90, 120, 14, "全年工作平稳有序");
            page.Raw("3 Tr");
            page.Text(90, 160, 14, "水印密文");
            page.Raw("0 Tr");
            page.Text(90, 200, 14, "无其他事项");
        }));

        Assert.DoesNotContain(paragraphs, text => text.Contains("水印密文", StringComparison.Ordinal));
        Assert.Contains(paragraphs, text => text.Contains("无其他事项", StringComparison.Ordinal));
    }

    [Fact]
    public void A_letter_painted_twice_to_look_bold_is_read_once()
    {
        var paragraphs = Grids.Paragraphs(PdfPages.One(page =>
        {
            page.Text(90, 120, 16, "一、总体情况2022");
            page.Text(90.3, 120, 16, "一、总体情况2022");
        }));

        Assert.Equal(["一、总体情况2022"], paragraphs);
    }
}
