using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>The table of disclosure, whose parts have headers of their own.</summary>
public sealed class PartHeaderTests
{
    private const string Name = "proactive_disclosure";

    [Fact]
    public void A_header_right_below_another_replaces_it()
    {
        // The header is printed again on the next page, though its rows stand on the page before.
        var page = Numbered.Page();
        var rows = page.Proactive().Split('\n').Where(line => line.StartsWith("<tr>", StringComparison.Ordinal)).Select(line => line[4..^5]).ToList();

        Extract.One(page.Html(proactive: Table(rows.Take(4)) + Table(rows.Take(2).Concat(rows.Skip(4))))).AssertReadFrom(page, Name);
    }

    [Fact]
    public void A_blank_row_above_a_header_is_a_row()
    {
        var page = Numbered.Page("2019");
        foreach (var column in page.Columns(Name, page.Rows(Name)[1]))
            page.Set($"{Name}.normative_documents.{column.Code}", "");
        var rows = page.Proactive().Split('\n').Where(line => line.StartsWith("<tr>", StringComparison.Ordinal) && !line.Contains("第二十条", StringComparison.Ordinal)).Select(line => line[4..^5]);

        var report = Extract.One(page.Html(proactive: Table(rows)));

        Assert.DoesNotContain(report.Differences(page), line => line.StartsWith(Name, StringComparison.Ordinal));
        Assert.All(page.Columns(Name, page.Rows(Name)[1]), column => Assert.Equal(CellStatus.Blank, report.Cell($"{Name}.normative_documents.{column.Code}").Status));
    }
}
