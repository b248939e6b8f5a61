using System.Xml.Linq;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Inspection;

/// <summary>A report as its publisher made it, which lies beside the repository.</summary>
public sealed class PublishedPdfTests
{
    private static string Path => System.IO.Path.Combine(Repository.Samples, "hongze-2023.pdf");

    [PublishedPdfFact]
    public void Every_figure_of_a_published_report_has_its_box_on_a_small_page()
    {
        var inspected = Inspect.Of(File.ReadAllBytes(Path));

        var html = inspected.Html();

        var report = Assert.Single(inspected.Reports);
        Assert.InRange(html.Length, 100_000, 500_000);
        var boxes = Inspect.Tree(html).OfClass("readings").SelectMany(page => page.Descendants("g")).Attributes("id").Select(id => id.Value);
        Assert.Equal(report.Form.Cells.Where(cell => report.Cells[cell.Index].Value is not null).Select(cell => cell.Name).Order(StringComparer.Ordinal), boxes.Order(StringComparer.Ordinal));
    }

    /// <summary>A fact that needs <c>../shared/samples</c> beside the repository.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PublishedPdfFactAttribute : FactAttribute
    {
        public PublishedPdfFactAttribute()
        {
            if (!File.Exists(Path))
                Skip = $"The published report is not here ({Path}).";
        }
    }
}
