using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>Each figure can be found again on its page.</summary>
public sealed class EvidenceTests
{
    [Theory]
    [InlineData("Upright")]
    [InlineData("Turned90")]
    [InlineData("Cropped")]
    public void The_box_of_a_figure_holds_its_letters_and_no_others(string shape)
    {
        var page = Numbered.Page();
        var bytes = page.Pdf(new PdfHabits { Shape = Enum.Parse<PageShape>(shape), Text = TextHabit.Letters });
        var pages = Extract.Read(bytes).Pages;

        var report = Extract.One(bytes);

        Assert.All(report.Form.Cells.Where(page.Prints), cell =>
        {
            var location = report.Cells[cell.Index].Location!.Value;
            Assert.InRange(location.Page, 1, pages.Count);
            Assert.Equal(page.TextOf(cell), LettersIn(pages[location.Page - 1], location.Box!.Value));
        });
        Assert.True(report.Cells.Select(cell => cell.Location?.Page).Distinct().Count(number => number > 0) > 1, "All figures stand on one page.");
    }

    [Fact]
    public void A_blank_cell_has_the_place_where_the_figure_would_stand()
    {
        var report = Extract.One(Numbered.Page().Set("requests.received_new.commercial", "").Pdf());

        var left = report.Cell("requests.received_new.natural_person").Location!.Value;
        var blank = report.Cell("requests.received_new.commercial").Location!.Value;
        var right = report.Cell("requests.received_new.research").Location!.Value;
        Assert.Equal(left.Page, blank.Page);
        Assert.InRange(blank.Box!.Value.CentreX, left.Box!.Value.Right, right.Box!.Value.Left);
        Assert.InRange(left.Box!.Value.CentreY, blank.Box!.Value.Top, blank.Box!.Value.Bottom);
    }

    [Fact]
    public void A_document_keeps_the_pages_with_their_letters_and_rules()
    {
        var document = Extract.Read(PdfPages.One(page =>
        {
            page.Text(90, 120, 14, "总计");
            page.Line(80, 130, 300, 130);
            page.Line(80, 100, 80, 130);
        }));

        var sheet = Assert.Single(document.Pages);
        Assert.Equal((1, 595f, 842f), (sheet.Number, sheet.Width, sheet.Height));
        Assert.Equal(["总", "计"], sheet.Letters.Select(letter => letter.Text));
        Assert.All(sheet.Letters, letter => Assert.Equal(14, letter.Size, 0.1f));
        Assert.Contains(sheet.Rules, rule => !rule.IsVertical && Math.Abs(rule.At - 130) < 0.5 && Math.Abs(rule.Start - 80) < 0.5 && Math.Abs(rule.End - 300) < 0.5);
        Assert.Contains(sheet.Rules, rule => rule.IsVertical && Math.Abs(rule.At - 80) < 0.5);
        Assert.Equal("application/pdf", document.MediaType);
    }

    private static string LettersIn(Page page, Box box) => string.Concat(page.Letters
        .Where(letter => letter.Box.CentreX > box.Left && letter.Box.CentreX < box.Right && letter.Box.CentreY > box.Top && letter.Box.CentreY < box.Bottom)
        .OrderBy(letter => letter.Box.Left)
        .Select(letter => letter.Text));
}
