using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

public sealed class RequestTableTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_cell_of_the_official_page_is_read(string form)
    {
        var page = Numbered.Page(form);

        Extract.One(page.Html()).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_cell_of_a_markdown_report_is_read(string form)
    {
        var page = Numbered.Page(form);

        Extract.One(page.Text(TextTables.Bars)).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_cell_of_a_report_with_tabs_is_read(string form)
    {
        var page = Numbered.Page(form);

        Extract.One(page.Text(TextTables.Tabs)).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_cell_of_a_report_drawn_with_blanks_is_read(string form)
    {
        var page = Numbered.Page(form);

        Extract.One(page.Text(TextTables.Blanks)).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_cell_of_a_report_with_bars_on_lines_of_their_own_is_read(string form)
    {
        var page = Numbered.Page(form);

        Extract.One(page.Text(TextTables.BarLines)).AssertReadFrom(page);
    }

    [Fact]
    public void Other_processing_in_one_row_is_read_in_the_form_of_2021()
    {
        var page = Numbered.Page(otherInOneRow: true);

        var report = Extract.One(page.Html());

        report.AssertReadFrom(page);
        Assert.False(report.Cell("requests.other.other.total").IsFound);
        Assert.DoesNotContain(report.Findings, finding => finding.Rule == "form.row_missing");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_header_of_fewer_rows_serves_as_well(int rows)
    {
        var page = Numbered.Page();
        var header = Cells(["", "", "", .. page.Table("requests").Columns.Select(column => column.Label)]);
        string[] headers = rows == 1 ? [header] : ["<td colspan=3></td><td colspan=7>申请人情况</td>", header];

        Extract.One(page.Html(requests: Table(headers.Concat(page.RequestsBody())))).AssertReadFrom(page);
    }

    [Fact]
    public void Without_a_header_the_figures_are_given_with_their_doubt()
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Html(requests: Table(page.RequestsBody())));

        report.AssertReadFrom(page, "requests", CellStatus.HeaderMissing);
        Assert.All(report.Cells.Where(cell => cell.Status == CellStatus.HeaderMissing), cell => Assert.InRange(cell.Confidence, 0.1, 0.99));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(14)]
    [InlineData(25)]
    public void A_table_cut_in_two_is_one_sequence_of_rows(int at)
    {
        var page = Numbered.Page();
        var body = page.RequestsBody().ToList();
        var (head, tail) = (Table(page.RequestsHeader().Concat(body.Take(at))), body.Skip(at));

        Extract.One(page.Html(requests: $"{head}<p>- 4 -</p>{Table(page.RequestsHeader().Concat(tail))}")).AssertReadFrom(page);
        Extract.One(page.Html(requests: $"{head}<p>- 4 -</p>{Table(tail)}")).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("requests.granted")]
    [InlineData("requests.refused.deliberative_process")]
    [InlineData("requests.carried_in")]
    [InlineData("requests.carried_out")]
    [InlineData("requests.total_processed")]
    public void A_row_that_is_left_out_moves_no_other(string row)
    {
        var page = Numbered.Page().Without(row);

        var report = Extract.One(page.Html());

        report.AssertReadFrom(page);
        Assert.Equal([row], Assert.Single(report.FindingsOf("form.row_missing")).Cells);
        Assert.Equal(CellStatus.NotFound, report.Cell(row + ".total").Status);
    }

    [Theory]
    [InlineData("requests.research")]
    [InlineData("requests.total")]
    public void A_column_that_is_left_out_moves_no_other(string column)
    {
        var page = Numbered.Page().Without(column);

        var report = Extract.One(page.Html());

        report.AssertReadFrom(page);
        Assert.Equal([column], Assert.Single(report.FindingsOf("form.column_missing")).Cells);
    }

    [Fact]
    public void Rows_in_another_order_are_told_by_their_labels()
    {
        var page = Numbered.Page();
        var rows = page.Rows("requests").Where(row => row.Code.StartsWith("refused.", StringComparison.Ordinal)).Reverse()
            .Select(row => Cells(["", "", row.Label, .. page.Texts("requests", row)]));
        var body = page.Rows("requests").Select(row => Cells(["", "", row.Label, .. page.Texts("requests", row)])).ToList();
        var reordered = body.Take(4).Concat(rows).Concat(body.Skip(12));

        Extract.One(page.Html(requests: Table(page.RequestsHeader().Concat(reordered)))).AssertReadFrom(page, "requests.refused");
    }

    [Fact]
    public void An_extra_row_is_kept_as_printed_and_moves_no_other()
    {
        var page = Numbered.Page();
        var body = page.RequestsBody().ToList();
        body.Insert(12, "<td colspan=2>不予公开小计</td>" + Cells("6", "", "-", "0", "0", "0", "6"));

        var report = Extract.One(page.Html(requests: Table(page.RequestsHeader().Concat(body)).Replace("rowspan=\"22\"", "rowspan=\"23\"", StringComparison.Ordinal)));

        report.AssertReadFrom(page);
        var line = Assert.Single(report.Unrecognised);
        Assert.Equal(("requests", "不予公开小计"), (line.Table, line.Label));
        Assert.Equal(["6", "", "-", "0", "0", "0", "6"], line.Values);
    }

    [Fact]
    public void Blank_rows_between_the_others_change_nothing()
    {
        var page = Numbered.Page();
        var html = Table(page.RequestsBody().SelectMany(row => new[] { row, "<td colspan=10></td>" }).Prepend(string.Join("</tr><tr>", page.RequestsHeader())));

        Extract.One(page.Html(requests: html.Replace("rowspan=\"22\"", "rowspan=\"44\"", StringComparison.Ordinal)
            .Replace("rowspan=\"8\"", "rowspan=\"16\"", StringComparison.Ordinal).Replace("rowspan=\"5\"", "rowspan=\"10\"", StringComparison.Ordinal)
            .Replace("<td rowspan=\"3\">（", "<td rowspan=\"6\">（", StringComparison.Ordinal))).AssertReadFrom(page);
    }

    [Fact]
    public void A_blank_row_whose_merged_label_is_repeated_in_each_place_is_a_row()
    {
        var page = Numbered.Page();
        foreach (var column in page.Table("requests").Columns)
            page.Set($"requests.carried_in.{column.Code}", "");
        var header = Cells(["", "", "", .. page.Table("requests").Columns.Select(column => column.Label)]);
        var rows = page.Rows("requests").Select(row => Cells([.. row.Groups, .. Enumerable.Repeat(row.Label, 3 - row.Groups.Count), .. page.Texts("requests", row)]));

        var report = Extract.One(page.Html(requests: Table(rows.Prepend(header))));

        Assert.Empty(report.Differences(page));
        Assert.Equal(CellStatus.Blank, report.Cell("requests.carried_in.total").Status);
    }

    [Fact]
    public void A_blank_subtotal_behind_the_repeated_name_of_its_group_is_no_header()
    {
        var page = Numbered.Page();
        var lines = page.Rows("requests").Select(row => Cells([row.Groups.LastOrDefault(row.Label), row.Label, .. page.Texts("requests", row)])).ToList();
        var at = page.Rows("requests").TakeWhile(row => row.Code != "not_processed.petition").Count();
        lines.Insert(at, Cells(["（四）无法提供", "小计", .. page.Texts("requests", page.Rows("requests")[0]).Select(_ => "")]));
        var header = Cells(["项目", "项目", .. page.Table("requests").Columns.Select(column => column.Label)]);

        Extract.One(page.Html(requests: Table(lines.Prepend(header)))).AssertReadFrom(page);
    }

    [Fact]
    public void Rows_whose_labels_reach_under_a_heading_give_that_column_no_certain_blank()
    {
        var page = Numbered.Page();
        var rows = page.Rows("requests").Select(row => $"<td colspan=\"6\">{row.Label}</td><td>{page.Texts("requests", row).First()}</td><td colspan=\"5\"></td><td>{page.Texts("requests", row).Last()}</td>");
        var header = "<td colspan=\"3\">项目</td>" + Cells("自然人", "商业企业") + "<td colspan=\"3\">科研机构</td>" + Cells("社会公益组织", "法律服务机构", "其他") + "<td colspan=\"2\">总计</td>";

        var report = Extract.One(page.Html(requests: Table(rows.Prepend(header))));

        Assert.DoesNotContain(page.Rows("requests"), row => report.Cell($"requests.{row.Code}.natural_person") is { Status: CellStatus.Blank, Confidence: 1 });
        Assert.DoesNotContain(page.Rows("requests"), row => report.Cell($"requests.{row.Code}.research").Value is not null);
    }
}
