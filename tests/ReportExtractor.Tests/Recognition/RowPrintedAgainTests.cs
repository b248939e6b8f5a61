using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>A row that is printed twice, the first time without figures.</summary>
public sealed class RowPrintedAgainTests
{
    private const string Name = "review_and_litigation";

    [Fact]
    public void Figures_of_a_row_printed_again_elsewhere_are_in_doubt()
    {
        var page = Numbered.Page();
        var blank = new ReportPage { Filler = "" };

        var report = Extract.One(page.Html(reviews: blank.Reviews() + page.Reviews()));

        report.AssertReadFrom(page, Name, CellStatus.PrintedTwice);
        Assert.All(report.Cells.Where(cell => cell.Status == CellStatus.PrintedTwice), cell => Assert.InRange(cell.Confidence, 0.1, 0.5));
    }

    [Fact]
    public void A_row_cut_by_the_end_of_its_page_is_one_row()
    {
        var page = Numbered.Page();
        var lines = page.Rows(Name).SelectMany(row => page.Columns(Name, row).Select(column => (Row: row.Label, Column: column.Label, Figure: page.TextOf($"{Name}.{row.Code}.{column.Code}")))).ToList();
        var cut = lines[6];
        var head = Table(lines.Take(6).Append(cut with { Figure = "" }).Select(line => Cells(line.Row, line.Column, line.Figure)));
        var end = Table(lines.Skip(6).Select(line => Cells(line.Row, line.Column, line.Figure)));

        Extract.One(page.Html(reviews: head + end)).AssertReadFrom(page, Name);
    }

    [Theory]
    [InlineData("1.申请人无正当理由逾期未补正、行政机关不再处理其政府信息公开申请")]
    [InlineData("1.申请人无正当理由期逾不补正、行政机关不再处理其政府信息公开申请")]
    public void A_row_printed_again_in_another_spelling_or_misprinted_is_in_doubt(string label)
    {
        var page = Numbered.Page();
        var lines = page.RequestLines().ToList();
        var at = page.Rows("requests").TakeWhile(row => row.Code != "other.not_corrected").Count();
        lines.Insert(at + 1, Cells([label, .. Enumerable.Repeat("7", 7)]));

        var report = Extract.One(page.Html(requests: Table(lines.Prepend(Cells(["", .. page.Table("requests").Columns.Select(column => column.Label)])))));

        Assert.Equal(CellStatus.PrintedTwice, report.Cell("requests.other.not_corrected.total").Status);
    }
}
