using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>What a page break does to a row must not reach others, nor give it other figures.</summary>
public sealed class BrokenPageTests
{
    [Fact]
    public void Figures_beside_the_beginning_of_a_label_are_its_though_the_whole_label_is_printed_again_below()
    {
        var page = Numbered.Page();
        var lines = Lines(page);
        var texts = page.Texts("requests", page.Rows("requests")[0]).ToList();
        lines[0] = Cells(["一、本年新收", .. texts]);
        lines.Insert(1, Cells([page.Rows("requests")[0].Label, .. texts.Select(_ => "")]));

        Extract.One(page.Html(requests: WithHeader(page, lines))).AssertReadFrom(page);
    }

    [Fact]
    public void A_header_that_a_page_break_leaves_without_rows_ends_where_it_is_printed_again()
    {
        var page = Numbered.Page();
        var alone = page.RequestsHeader().Select(row => row.Replace("<td colspan=\"3\" rowspan=\"3\">", "<td rowspan=\"3\">", StringComparison.Ordinal));

        Extract.One(page.Html(requests: Table([.. alone, .. page.RequestsHeader(), .. page.RequestsBody()]))).AssertReadFrom(page);
    }

    [Fact]
    public void A_row_of_blanks_does_not_part_the_pieces_of_a_label()
    {
        var page = Numbered.Page();
        var lines = Lines(page);
        var texts = page.Texts("requests", page.Rows("requests")[^1]).ToList();
        var blanks = texts.Select(_ => "").ToList();
        lines[^1] = Cells(["四、结转下", .. texts]);
        var rest = Table(Cells(["", .. blanks]), Cells(["年度继续办理", .. blanks]));

        Extract.One(page.Html(requests: WithHeader(page, lines) + "<p>- 5 -</p>" + rest)).AssertReadFrom(page);
    }

    [Fact]
    public void The_beginning_of_another_rows_label_gives_its_figures_to_none()
    {
        var page = Numbered.Page();
        var lines = Lines(page);
        var at = page.Rows("requests").TakeWhile(row => row.Code != "refused.enforcement_file").Count();
        lines[at] = Cells(["7.属于行政", .. page.Texts("requests", page.Rows("requests")[at])]);
        lines[at + 1] = Cells([page.Rows("requests")[at + 1].Label, .. page.Texts("requests", page.Rows("requests")[at + 1]).Select(_ => "")]);

        var report = Extract.One(page.Html(requests: WithHeader(page, lines)));

        Assert.Null(report.Value("requests.refused.administrative_inquiry.total"));
    }

    [Fact]
    public void A_labels_number_among_the_figures_of_one_row_moves_no_other()
    {
        var page = Numbered.Page();
        var at = page.Rows("requests").TakeWhile(row => row.Code != "not_processed.repeated").Count();
        var lines = page.Rows("requests").Select((row, i) => Cells([i == at ? "" : row.Label, i == at ? "2" : "", .. page.Texts("requests", row), ""])).ToList();
        var columns = page.Table("requests").Columns.Select(column => column.Label);

        var report = Extract.One(page.Html(requests: Table(lines.Prepend(Cells(["项目", "", .. columns, "备注"])))));

        report.AssertReadFrom(page, "requests.received_new");
        Assert.DoesNotContain(page.Columns("requests", page.Rows("requests")[at]), column =>
            report.Cell($"requests.not_processed.repeated.{column.Code}") is { Value: not null, Confidence: 1, Raw: var raw } && raw != page.TextOf($"requests.not_processed.repeated.{column.Code}"));
    }

    [Fact]
    public void A_subtotal_is_not_the_total_that_is_left_out()
    {
        var page = Numbered.Page().Without("requests.total_processed");
        var body = page.RequestsBody().ToList();
        body.Insert(body.Count - 1, Cells("合计", "1", "2", "3", "4", "5", "6", "21"));
        body[^3] = body[^3].Replace("3.其他", "3.其他", StringComparison.Ordinal);
        var grouped = string.Join('\n', page.RequestsHeader().Concat(body).Select(row => $"<tr>{row}</tr>")).Replace("rowspan=\"3\">（六）", "rowspan=\"4\">（六）", StringComparison.Ordinal);

        var report = Extract.One(page.Html(requests: $"<table>{grouped}</table>"));

        Assert.Null(report.Value("requests.total_processed.total"));
    }

    [Fact]
    public void Two_labels_in_one_cell_give_their_figures_to_neither()
    {
        var page = Numbered.Page().Label("proactive_disclosure.penalties", "行政处罚行政强制").Without("proactive_disclosure.coercion");

        var report = Extract.One(page.Html());

        Assert.Null(report.Value("proactive_disclosure.penalties.decisions"));
        Assert.Null(report.Value("proactive_disclosure.coercion.decisions"));
    }

    [Fact]
    public void A_header_over_no_rows_may_name_cells_that_the_form_lacks()
    {
        var page = Numbered.Page();
        var table = Table(Cells("", "规章", "行政许可"), Cells("", "本年制发件数", "本年制发件数"));

        Assert.Equal(CellStatus.NotFound, Extract.One(page.Html(proactive: table)).Cell("proactive_disclosure.licensing.decisions").Status);
    }

    [Fact]
    public void Two_equal_figures_under_one_heading_of_a_drawn_table_are_of_two_columns()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Bars);
        var start = text.IndexOf("二、主动公开", StringComparison.Ordinal);
        var end = text.IndexOf("三、收到", StringComparison.Ordinal);
        var table = "二、主动公开政府信息情况\n信息内容          本年制发件数  本年废止件数  现行有效件数\n规章              0                 0  0\n行政规范性文件    0                 0  0\n\n";

        var report = Extract.One(text[..start] + table + text[end..]);

        Assert.NotEqual(CellStatus.Blank, report.Cell("proactive_disclosure.regulations.in_force").Status);
    }

    private static List<string> Lines(ReportPage page) => [.. page.Rows("requests").Select(row => Cells([row.Label, .. page.Texts("requests", row)]))];

    private static string WithHeader(ReportPage page, IEnumerable<string> lines) => Table(lines.Prepend(Cells(["", .. page.Table("requests").Columns.Select(column => column.Label)])));
}
