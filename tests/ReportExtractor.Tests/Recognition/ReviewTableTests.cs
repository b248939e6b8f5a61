using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

public sealed class ReviewTableTests
{
    private const string Name = "review_and_litigation";

    private static readonly ReportPage Page = Numbered.Page();

    private static List<string> Results => [.. Page.ReviewColumns()];

    private static List<List<string>> Figures => [.. Page.Rows(Name).Select(row => Page.Texts(Name, row).ToList())];

    private static List<string> Kinds => ["行政复议", "未经复议直接起诉", "复议后起诉"];

    public static TheoryData<string, string> Shapes => new()
    {
        { "wide, with merged headers", Page.Reviews() },
        { "wide, spans dropped, blanks in their stead", Table(Cells(Pad("行政复议", "行政诉讼")), Cells([.. Results, "未经复议直接起诉", "", "", "", "", "复议后起诉", "", "", "", ""]), Cells(["", "", "", "", "", .. Results, .. Results]), Cells(Figures.SelectMany(figures => figures))) },
        { "wide, with the results of all three in one row", Table("<td colspan=5>行政复议</td><td colspan=10>行政诉讼</td>", "<td colspan=5></td><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td>", Cells([.. Results, .. Results, .. Results]), Cells(Figures.SelectMany(figures => figures))) },
        { "three tables with captions", string.Concat(Kinds.Select((kind, i) => $"<p>（{"一二三"[i]}）{kind}</p>{Table(Cells(Results), Cells(Figures[i]))}")) },
        { "three tables with a heading row", string.Concat(Kinds.Select((kind, i) => Table($"<td colspan=5>{kind}</td>", Cells(Results), Cells(Figures[i])))) },
        { "kinds down, results across", Table(Figures.Select((figures, i) => Cells([Kinds[i], .. figures])).Prepend(Cells(["类别", .. Results]))) },
        { "kinds down with the group beside", Table(Cells(["", "", .. Results]), "<td colspan=2>行政复议</td>" + Cells(Figures[0]), "<td rowspan=2>行政诉讼</td><td>未经复议直接起诉</td>" + Cells(Figures[1]), "<td>复议后起诉</td>" + Cells(Figures[2])) },
        { "on its side", Table(Results.Select((result, i) => Cells([result, .. Figures.Select(figures => figures[i])])).Prepend(Cells(["", .. Kinds]))) },
        { "a list of kind, result and figure", Table(Kinds.SelectMany((kind, i) => Results.Select((result, j) => (j == 0 ? $"<td rowspan=5>{kind}</td>" : "") + Cells(result, Figures[i][j])))) },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Each_shape_gives_the_same_fifteen_figures(string shape, string table)
    {
        Assert.NotEmpty(shape);
        Extract.One(Page.Html(reviews: table)).AssertReadFrom(Page, Name);
    }

    [Fact]
    public void A_blank_beside_a_misprinted_kind_is_no_header()
    {
        var page = new ReportPage { Filler = "" }.Set($"{Name}.litigation_direct.upheld", "3").Set($"{Name}.litigation_direct.total", "3").Set($"{Name}.litigation_after_review.pending", "7").Set($"{Name}.litigation_after_review.total", "7");
        string[][] kinds = [["行政复议", "行政复议"], ["行政诉讼", "未经复议公接起诉"], ["行政诉讼", "复议后起诉"]];
        var rows = page.Rows(Name).SelectMany((row, i) => Results.Zip(page.Texts(Name, row), (result, text) => Cells([.. kinds[i], result, text])));

        Assert.DoesNotContain(Extract.One(page.Html(reviews: Table(rows))).Differences(page), line => line.StartsWith(Name, StringComparison.Ordinal));
    }

    [Fact]
    public void Results_that_lost_their_kind_to_the_page_before_are_not_those_of_the_next_kind()
    {
        var rows = Kinds.SelectMany((kind, i) => Results.Select((result, j) => (j == 0 ? $"<td rowspan=5>{kind}</td>" : "") + Cells(result, Figures[i][j])));

        var report = Extract.One(Page.Html(reviews: Table(rows.Skip(1))));

        Assert.All(Page.Form.Cells.Where(cell => cell.Table.Code == Name && cell.Row.Code != "review"), cell => Assert.Equal(Page.TextOf(cell), report.Cells[cell.Index].Raw));
    }

    [Fact]
    public void A_result_that_is_left_out_moves_no_other()
    {
        var page = Numbered.Page().Without($"{Name}.pending");

        var report = Extract.One(page.Html());

        report.AssertReadFrom(page, Name);
        Assert.Equal([$"{Name}.pending"], Assert.Single(report.FindingsOf("form.column_missing")).Cells);
    }

    [Fact]
    public void A_row_of_figures_with_blanks_keeps_its_places()
    {
        var page = new ReportPage { Filler = "" }.Set($"{Name}.review.upheld", "3").Set($"{Name}.review.total", "3").Set($"{Name}.litigation_after_review.pending", "7");

        Assert.DoesNotContain(Extract.One(page.Html()).Differences(page), line => line.StartsWith(Name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_blank_beside_a_figure_without_a_label_is_in_doubt()
    {
        var rows = Kinds.SelectMany((kind, i) => Results.Select((result, j) => (j == 0 ? $"<td rowspan=5>{kind}</td>" : "") + Cells(result, i == 1 && j == 2 ? "" : Figures[i][j]))).ToList();
        var stray = $"<tr>{Cells("", Figures[1][2])}</tr>";

        var report = Extract.One(Page.Html(reviews: Table([.. rows[..7]]).Replace("</table>", $"{stray}</table>", StringComparison.Ordinal).Replace("rowspan=5>未经", "rowspan=6>未经", StringComparison.Ordinal) + Table([.. rows[7..]])));

        Assert.True(report.Cell($"{Name}.litigation_direct.other") is { Confidence: < 1 });
    }

    [Fact]
    public void A_row_of_blanks_between_two_headers_has_blank_figures()
    {
        var report = Extract.One(Page.Html(reviews: Table(Kinds.SelectMany(kind => new[] { Cells(kind, "", "", "", ""), Cells(Results), Cells("", "", "", "", "") }))));

        Assert.All(report.Form.Cells.Where(cell => cell.Table.Code == Name), cell => Assert.Equal(CellStatus.Blank, report.Cells[cell.Index].Status));
    }

    private static List<string> Pad(string first, string second) => [first, "", "", "", "", second, "", "", "", "", "", "", "", "", ""];
}
