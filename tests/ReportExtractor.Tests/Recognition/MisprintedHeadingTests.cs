using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>The names of the three kinds of review and litigation, misprinted.</summary>
public sealed class MisprintedHeadingTests
{
    private const string Name = "review_and_litigation";
    private const string Misprint = "未经复议直起接诉";

    private static readonly ReportPage Page = Numbered.Page();

    [Theory]
    [InlineData("未经复议直接起诉", Misprint)]
    [InlineData("复议后起诉", "复议后起拆")]
    public void A_misprinted_heading_over_the_columns_finds_its_row(string official, string misprint) =>
        Extract.One(Page.Html(reviews: Page.Reviews().Replace($">{official}<", $">{misprint}<", StringComparison.Ordinal))).AssertReadFrom(Page, Name);

    [Fact]
    public void A_misprinted_heading_repeated_in_each_column_is_one()
    {
        var results = Page.ReviewColumns().ToList();
        var table = Table(
            Cells([.. Enumerable.Repeat("行政复议", 5), .. Enumerable.Repeat("行政诉讼", 10)]),
            Cells([.. results, .. Enumerable.Repeat(Misprint, 5), .. Enumerable.Repeat("复议后起诉", 5)]),
            Cells([.. results, .. results, .. results]),
            Cells(Page.Rows(Name).SelectMany(row => Page.Texts(Name, row))));

        Extract.One(Page.Html(reviews: table)).AssertReadFrom(Page, Name);
    }

    [Fact]
    public void Where_headings_cannot_be_read_their_figures_are_in_doubt()
    {
        var table = Page.Reviews().Replace("未经复议直接起诉", "某经某某某某某诉", StringComparison.Ordinal).Replace("复议后起诉", "某某后某某", StringComparison.Ordinal);

        Extract.One(Page.Html(reviews: table)).AssertReadFrom(Page, Name, CellStatus.ColumnUncertain);
    }

    [Fact]
    public void A_misprinted_label_beside_the_results_finds_its_row_in_doubt()
    {
        string[] kinds = ["行政复议", Misprint, "复议后起诉"];
        var table = Table(Page.Rows(Name).SelectMany((row, i) => Page.Columns(Name, row).Select((column, j) =>
            (j == 0 ? $"<td rowspan=5>{kinds[i]}</td>" : "") + Cells(column.Label, Page.TextOf($"{Name}.{row.Code}.{column.Code}")))));

        var report = Extract.One(Page.Html(reviews: table));

        report.AssertReadFrom(Page, $"{Name}.review");
        report.AssertReadFrom(Page, $"{Name}.litigation_direct", CellStatus.LabelUncertain);
        report.AssertReadFrom(Page, $"{Name}.litigation_after_review");
    }
}
