using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>A figure printed once for several columns.</summary>
public sealed class MergedFigureTests
{
    [Fact]
    public void A_figure_merged_over_two_columns_is_neithers_and_costs_the_others_nothing()
    {
        var page = Numbered.Page();
        var (one, other) = (page.TextOf("requests.granted.commercial"), page.TextOf("requests.granted.research"));

        var report = Extract.One(page.Html().Replace($"<td>{one}</td><td>{other}</td>", $"<td colspan=\"2\">{one}</td>", StringComparison.Ordinal));

        Assert.All(["commercial", "research"], column =>
        {
            var cell = report.Cell($"requests.granted.{column}");
            Assert.Equal((null, one, CellStatus.Unreadable, 0), (cell.Value, cell.Raw, cell.Status, cell.Confidence));
        });
        page.Set("requests.granted.commercial", one).Set("requests.granted.research", one);
        Assert.Empty(report.Differences(page));
        Assert.All(["natural_person", "public_interest", "legal_service", "other_organization", "total"], column =>
            Assert.Equal(CellStatus.Read, report.Cell($"requests.granted.{column}").Status));
    }

    [Fact]
    public void In_a_table_of_one_row_it_costs_the_others_nothing()
    {
        const string name = "review_and_litigation";
        var page = Numbered.Page();
        var (one, other) = (page.TextOf($"{name}.review.corrected"), page.TextOf($"{name}.review.other"));

        var report = Extract.One(page.Html().Replace($"<td>{one}</td><td>{other}</td>", $"<td colspan=\"2\">{one}</td>", StringComparison.Ordinal));

        Assert.All(["corrected", "other"], column => Assert.Equal((null, CellStatus.Unreadable), (report.Value($"{name}.review.{column}"), report.Cell($"{name}.review.{column}").Status)));
        report.AssertReadFrom(page, $"{name}.litigation");
    }

    [Fact]
    public void A_blank_merged_over_two_columns_is_blank_in_both()
    {
        var page = Numbered.Page().Set("requests.granted.commercial", "").Set("requests.granted.research", "");

        var report = Extract.One(page.Html().Replace("<td></td><td></td>", "<td colspan=\"2\"></td>", StringComparison.Ordinal));

        Assert.Empty(report.Differences(page));
        Assert.All(["commercial", "research"], column => Assert.Equal(CellStatus.Blank, report.Cell($"requests.granted.{column}").Status));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Without_a_header_the_grids_own_columns_tell_where_merged_blanks_stand(int fullRows)
    {
        var page = Numbered.Page();
        var rows = page.RequestsBody().Select((row, i) => i < fullRows ? row : MergeBlanks(row, i)).ToList();

        Assert.Empty(Extract.One(page.Html(requests: HtmlTables.Table(rows))).Differences(page));

        string MergeBlanks(string html, int row)
        {
            var code = page.Rows("requests")[row].Code;
            var columns = page.Columns("requests", page.Rows("requests")[row]).Skip(1).SkipLast(1).Select(column => $"requests.{code}.{column.Code}").ToList();
            var merged = html.Replace(HtmlTables.Cells(columns.Select(page.TextOf)), $"<td colspan=\"{columns.Count}\"></td>", StringComparison.Ordinal);
            columns.ForEach(column => page.Set(column, ""));
            return merged;
        }
    }
}
