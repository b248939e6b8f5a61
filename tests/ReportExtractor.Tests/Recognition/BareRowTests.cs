using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>The figures of reviews and litigation without any label.</summary>
public sealed class BareRowTests
{
    private const string Name = "review_and_litigation";

    private static readonly ReportPage Page = Numbered.Page();

    private static IEnumerable<string> Figures => Page.Rows(Name).SelectMany(row => Page.Texts(Name, row));

    [Fact]
    public void A_row_of_all_figures_under_the_chapters_heading_is_read_with_its_doubt()
    {
        var report = Extract.One(Page.Html(reviews: Table(Cells(Figures))));

        report.AssertReadFrom(Page, Name, CellStatus.HeaderMissing);
        report.AssertReadFrom(Page, "requests");
    }

    [Fact]
    public void A_row_of_all_figures_right_after_the_table_of_requests_is_read_with_its_doubt()
    {
        var html = Page.Html(reviews: Table(Cells(Figures))).Replace("<p>四、政府信息公开行政复议、行政诉讼情况</p>\n", "", StringComparison.Ordinal);

        Extract.One(html).AssertReadFrom(Page, Name, CellStatus.HeaderMissing);
    }

    [Fact]
    public void A_row_of_all_figures_may_stand_in_the_table_of_requests()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Bars);
        var (start, figures) = (text.IndexOf("\n四、政府信息公开", StringComparison.Ordinal), text.IndexOf($"| {Figures.First()} |", StringComparison.Ordinal));

        var report = Extract.One(text[..start] + text[figures..]);

        report.AssertReadFrom(page, Name, CellStatus.HeaderMissing);
        report.AssertReadFrom(page, "requests");
    }

    [Fact]
    public void A_row_of_all_figures_under_a_header_of_blanks_is_not_the_row_that_was_left_blank_before_it()
    {
        var page = Numbered.Page();
        foreach (var column in page.Table("requests").Columns)
            page.Set($"requests.carried_out.{column.Code}", "");

        var report = Extract.One(page.Html(reviews: Table(Cells(Figures.Select(_ => "")), Cells(Figures))));

        report.AssertReadFrom(page, Name, CellStatus.HeaderMissing);
        Assert.All(page.Table("requests").Columns, column => Assert.Null(report.Value($"requests.carried_out.{column.Code}")));
    }

    [Fact]
    public void A_row_of_some_figures_below_the_next_chapters_title_is_not_the_row_that_was_left_blank_above_it()
    {
        var page = Numbered.Page();
        foreach (var column in page.Table("requests").Columns)
            page.Set($"requests.carried_out.{column.Code}", "");

        var report = Extract.One(page.Text(rows => rows.First().First() == "行政复议" ? "2    1  3    3      3      4    4" : TextTables.Blanks(rows)));

        Assert.All(page.Table("requests").Columns, column => Assert.Null(report.Value($"requests.carried_out.{column.Code}")));
        Assert.All(report.Form.Cells.Where(cell => cell.Table.Code == Name), cell => Assert.Null(report.Cells[cell.Index].Value));
    }

    [Fact]
    public void Figures_without_a_label_that_happen_to_count_up_are_no_numbers_of_the_columns()
    {
        const string row = $"{Name}.review";
        var page = new ReportPage().Consistent().Set($"{row}.upheld", "1").Set($"{row}.corrected", "").Set($"{row}.other", "2").Set($"{row}.pending", "").Set($"{row}.total", "3");
        var columns = page.Table(Name).Columns.Select(column => column.Label).ToList();
        var reviews = Table(Cells(["行政复议"]), Cells(columns), Cells(page.Texts(Name, page.Rows(Name)[0])));

        var report = Extract.One(page.Html(reviews: reviews));

        Assert.Equal((1, 2, 3), (report.Value($"{row}.upheld"), report.Value($"{row}.other"), report.Value($"{row}.total")));
    }

    [Fact]
    public void A_row_of_fewer_figures_is_not_placed()
    {
        var report = Extract.One(Page.Html(reviews: Table(Cells(Figures.Skip(1)))));

        Assert.All(report.Form.Cells.Where(cell => cell.Table.Code == Name), cell => Assert.Null(report.Cells[cell.Index].Value));
        report.AssertReadFrom(Page, "requests");
    }
}
