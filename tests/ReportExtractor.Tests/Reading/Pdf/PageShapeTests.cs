using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>A page is read as a reader holds it.</summary>
public sealed class PageShapeTests
{
    [Theory]
    [InlineData("Upright")]
    [InlineData("Lying")]
    [InlineData("Turned90")]
    [InlineData("Turned180")]
    [InlineData("Turned270")]
    [InlineData("Cropped")]
    [InlineData("LargeUnits")]
    [InlineData("Flipped")]
    [InlineData("Sideways")]
    public void A_report_is_read_whose_pages_are(string shape)
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Pdf(new PdfHabits { Shape = Enum.Parse<PageShape>(shape) }));

        report.AssertReadFrom(page);
        Assert.Equal(page.Title, report.Identity.Title);
        Assert.Equal(6, report.Sections.Count);
    }

    [Theory]
    [InlineData("Turned90")]
    [InlineData("Cropped")]
    [InlineData("LargeUnits")]
    public void Places_are_those_of_the_page_as_held(string shape)
    {
        var upright = PdfPages.One(page => page.Text(90, 120, 14, "总体情况"));
        var other = PdfPages.One(page => page.Text(90, 120, 14, "总体情况"), shape: Enum.Parse<PageShape>(shape));

        var (one, two) = (Extract.Read(upright).Pages[0], Extract.Read(other).Pages[0]);

        Assert.Equal((one.Width, one.Height), (two.Width, two.Height));
        Assert.Equal(one.Letters[0].Box.Left, two.Letters[0].Box.Left, 0.5f);
        Assert.Equal(one.Letters[0].Box.Top, two.Letters[0].Box.Top, 0.5f);
        Assert.InRange(one.Letters[0].Box.Left, 89, 91);
        Assert.InRange(one.Letters[0].Box.Bottom, 118, 126);
    }

    [Fact]
    public void A_table_on_lying_pages_between_upright_ones_is_read()
    {
        var page = Numbered.Page();
        var upright = PdfFlow.Pages(Extract.Read(page.Html()), new PdfHabits { Shape = PageShape.Upright });
        var mixed = new PdfPages(new PdfFonts(PdfFont.Gbk));
        for (var i = 0; i < upright.All.Count; i++)
            mixed.Add(i == 1 ? PageShape.Turned90 : PageShape.Upright).Raw(upright.All[i].Drawing);

        Extract.One(mixed.ToBytes()).AssertReadFrom(page);
    }
}
