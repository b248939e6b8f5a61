using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Reading;
using ReportExtractor.Tests.Support;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>What people see and no program can read as text is named, with its page and cause.</summary>
public sealed class IllegibleTests
{
    [Theory]
    [InlineData(1, "its only page")]
    [InlineData(3, "3 pages")]
    public void A_scan_is_named_a_picture(int count, string words)
    {
        var pages = Sheets();
        for (var i = 0; i < count; i++)
            pages.Add().Picture(0, 0, 595, 842);

        AssertRefused(pages.ToBytes(), UnreadableCause.Picture, words);
    }

    [Fact]
    public void A_scan_with_a_page_number_in_text_is_named_a_picture()
    {
        var pages = Sheets();
        for (var i = 1; i <= 2; i++)
        {
            var sheet = pages.Add();
            sheet.Picture(20, 20, 575, 780);
            sheet.Text(280, 810, 10, $"- {i} -");
        }

        AssertRefused(pages.ToBytes(), UnreadableCause.Picture, "page");
    }

    [Fact]
    public void Letters_drawn_as_outlines_are_named_so()
    {
        var pages = Sheets();
        DrawOutlines(pages.Add());
        DrawOutlines(pages.Add());

        AssertRefused(pages.ToBytes(), UnreadableCause.Outlines, "page");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Letters_in_a_private_code_are_named_so(bool areaMapped)
    {
        var bytes = Numbered.Page().Pdf(new PdfHabits { Fonts = new(new PrivateFont(areaMapped)) });

        AssertRefused(bytes, UnreadableCause.PrivateGlyphs, "page");
    }

    [Fact]
    public void Damaged_pages_are_named_so()
    {
        var pages = Sheets();
        pages.Add(damaged: true);
        pages.Add(damaged: true);

        AssertRefused(pages.ToBytes(), UnreadableCause.Damaged, "");
    }

    [Fact]
    public void Blank_paper_is_refused_with_a_reason()
    {
        var pages = Sheets();
        pages.Add();

        Assert.NotEmpty(Assert.Throws<UnreadableDocumentException>(() => Extract.All(pages.ToBytes())).Message);
    }

    [Theory]
    [InlineData(IllegibleCause.Picture)]
    [InlineData(IllegibleCause.Outlines)]
    public void A_page_among_others_that_cannot_be_read_is_kept_with_its_number(IllegibleCause cause)
    {
        var part = Assert.Single(Extract.Read(Mixed(Numbered.Page(), cause)).Illegible);

        Assert.Equal((cause, 2), (part.Cause, part.Location.Page));
    }

    [Fact]
    public void The_publisher_is_not_accused_of_leaving_out_what_stands_on_a_scanned_page()
    {
        var page = new ReportPage().Consistent();

        var report = Extract.One(Mixed(page, IllegibleCause.Picture));

        Assert.Equal("0", report.Cell("proactive_disclosure.regulations.issued").Raw);
        Assert.Null(report.Value("requests.granted.total"));
        Assert.DoesNotContain(report.Findings, finding => finding.Rule.StartsWith("form.", StringComparison.Ordinal) && finding.Severity != Severity.Info);
        Assert.DoesNotContain(report.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_logo_beside_text_does_not_make_a_page_illegible()
    {
        var page = Numbered.Page();
        var pages = PdfFlow.Pages(Extract.Read(page.Html()), new PdfHabits());
        pages.All[0].Picture(480, 20, 560, 60);

        var bytes = pages.ToBytes();

        Assert.Empty(Extract.Read(bytes).Illegible);
        Extract.One(bytes).AssertReadFrom(page);
    }

    // The report with its second page put in as a picture, or as outlines.
    private static byte[] Mixed(ReportPage page, IllegibleCause cause)
    {
        page.Introduction = string.Concat(Enumerable.Repeat("本报告由青禾县人民政府编制，数据统计期限自2022年1月1日起至2022年12月31日止。", 12));
        var drawn = PdfFlow.Pages(Extract.Read(page.Html()), new PdfHabits { BreakBefore = "行政复议", Footer = null });
        var mixed = Sheets();
        for (var i = 0; i < drawn.All.Count; i++)
        {
            var sheet = mixed.Add();
            if (i != 1)
                sheet.Raw(drawn.All[i].Drawing);
            else if (cause == IllegibleCause.Picture)
                sheet.Picture(0, 0, 595, 842);
            else
                DrawOutlines(sheet);
        }

        return mixed.ToBytes();
    }

    private static void DrawOutlines(PdfPage sheet)
    {
        for (var line = 0; line < 20; line++)
            sheet.Outlines(90, 100 + (line * 25), 14, 28);
    }

    private static PdfPages Sheets() => new(new PdfFonts(PdfFont.Gbk));

    private static void AssertRefused(byte[] bytes, UnreadableCause cause, string words)
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Extract.All(bytes));

        Assert.Equal(cause, error.Cause);
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }
}
