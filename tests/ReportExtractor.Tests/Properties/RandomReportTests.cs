using System.Globalization;
using CsCheck;
using ReportExtractor.Forms;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Properties;

/// <summary>What must hold of any report, tried on random ones.</summary>
public sealed class RandomReportTests
{
    private const int Reports = 60;

    private static readonly Gen<string> Figure = Gen.Frequency(
        (6, Gen.Int[0, 9].Select(Written)),
        (4, Gen.Int[0, 99_999].Select(Written)),
        (1, Gen.Int[1000, 999_999].Select(number => number.ToString("N0", CultureInfo.InvariantCulture))),
        (1, Gen.Const("")),
        (1, Gen.Const("-")));

    private static readonly Gen<ReportPage> Page =
        from form in Pick.From("2019", "2021")
        from oneRow in Gen.Bool
        from figures in Figure.Array[FormCatalog.All.Max(item => item.Cells.Count)]
        select Filled(form, oneRow, figures);

    [Fact]
    public void Any_figures_survive_being_printed_as_a_page() => Page.Sample(page => AssertSame(page, page.Html()), iter: Reports);

    [Fact]
    public void Any_figures_survive_being_printed_with_tabs() => Page.Sample(page => AssertSame(page, page.Text(TextTables.Tabs)), iter: Reports);

    [Fact]
    public void Any_figures_survive_being_printed_with_bars() => Page.Sample(page => AssertSame(page, page.Text(TextTables.Bars)), iter: Reports);

    // Where blanks draw the columns, a blank cell may leave a row in doubt; it never moves a figure to another cell.
    [Fact]
    public void Printed_with_blanks_a_figure_is_read_in_its_own_cell_or_not_at_all() => Page.Sample(
        page =>
        {
            var report = Extract.One(page.Text(TextTables.Blanks));
            Assert.DoesNotContain(report.Form.Cells, cell => report.Cells[cell.Index].Value is { } value && (!page.Prints(cell) || value != Number(page.TextOf(cell))));
            Assert.True(report.Cells.Count(cell => cell.Value is not null) > 50);
        },
        iter: Reports);

    [Fact]
    public void Any_row_that_is_left_out_moves_no_other() =>
        Gen.Select(Page, Gen.Int[0, 40]).Sample(
            (page, skip) =>
            {
                var rows = page.Rows("requests");
                page.Without("requests." + rows[skip % rows.Count].Code);
                AssertSame(page, page.Html());
            },
            iter: Reports);

    [Fact]
    public void No_figure_is_ever_invented() => Page.Sample(
        page =>
        {
            var printed = page.Form.Cells.Select(page.TextOf).ToHashSet(StringComparer.Ordinal);
            Assert.All(Extract.One(page.Html()).Cells, cell => Assert.True(cell.Value is null || printed.Contains(cell.Raw!), cell.ToString()));
        },
        iter: Reports);

    [Fact]
    public void Any_report_reads_back_from_its_json() => Page.Sample(
        page =>
        {
            var report = Extract.One(page.Html());
            Assert.Equal(report.Cells, ReportJsonReader.Read(ReportJson.ToString(report)).Single().Cells);
        },
        iter: Reports);

    private static void AssertSame(ReportPage page, string source)
    {
        var report = Extract.One(source);
        Assert.Equal(page.Form.Code, report.Form.Code);
        Assert.Empty(report.Differences(page));
        Assert.All(report.Form.Cells.Where(cell => page.Prints(cell)), cell =>
            Assert.Equal(Number(page.TextOf(cell)), report.Cells[cell.Index].Value));
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ReportPage Filled(string form, bool oneRow, string[] figures)
    {
        var page = new ReportPage(form) { OtherInOneRow = oneRow || form == "2019" };
        foreach (var cell in page.Form.Cells)
            page.Set(cell.Name, figures[cell.Index]);
        return page;
    }
}
