using ReportExtractor.Documents;
using ReportExtractor.Recognition.Lines;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Text in which every cell stands on a line of its own.</summary>
public sealed class LineTableTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void Every_cell_is_read(string form)
    {
        var page = Numbered.Page(form);

        Extract.One(page.Text(TextTables.Lines)).AssertReadFrom(page);
    }

    [Fact]
    public void Chapters_keep_their_titles()
    {
        var report = Extract.One(Numbered.Page().Text(TextTables.Lines));

        Assert.Equal(["一", "二", "三", "四", "五", "六"], report.Sections.Select(section => section.Number));
    }

    [Fact]
    public void Labels_broken_over_lines_are_put_together()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines)
            .Replace("2.其他法律行政法规禁止公开\n", "2.其他\n法律行政法规\n禁止公开\n", StringComparison.Ordinal)
            .Replace("社会公益组织\n", "社会公益\n组织\n", StringComparison.Ordinal)
            .Replace("行政规范性文件\n", "行政规范\n性文件\n", StringComparison.Ordinal);

        Extract.One(text).AssertReadFrom(page);
    }

    [Fact]
    public void A_misprinted_label_broken_over_lines_is_its_row_all_the_same()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines).Replace("8.属于行政查询事项\n", "8.属于行\n正查询事项\n", StringComparison.Ordinal);

        Assert.Equal(page.TextOf(page.Form.Cells[page.Form.IndexOf("requests.refused.administrative_inquiry.total")]), Extract.One(text).Cell("requests.refused.administrative_inquiry.total").Raw);
    }

    [Fact]
    public void A_row_with_fewer_figures_than_columns_has_none_that_can_be_told()
    {
        var page = Numbered.Page();
        page.Set("requests.granted.research", "");

        var report = Extract.One(page.Text(TextTables.Lines));

        Assert.Equal(CellStatus.Unplaced, report.Cell("requests.granted.commercial").Status);
        Assert.Equal(CellStatus.Unplaced, report.Cell("requests.granted.total").Status);
        Assert.Contains(report.Unrecognised, line => line.Label.Contains("予以公开", StringComparison.Ordinal) && line.Values.Count == 6);
        Assert.Equal(CellStatus.Read, report.Cell("requests.partially_granted.total").Status);
    }

    [Fact]
    public void A_blank_line_among_a_rows_figures_is_a_blank_cell_if_it_fills_the_row()
    {
        var page = Numbered.Page();
        var blank = page.TextOf(page.Form.Cells[page.Form.IndexOf("requests.granted.research")]);
        page.Set("requests.granted.research", "");

        var report = Extract.One(Numbered.Page().Text(TextTables.Lines).Replace(blank + "\n", "\n", StringComparison.Ordinal));

        report.AssertReadFrom(page, "requests.partially_granted");
        Assert.Equal(CellStatus.Blank, report.Cell("requests.granted.research").Status);
        Assert.Equal(page.TextOf(page.Form.Cells[page.Form.IndexOf("requests.granted.public_interest")]), report.Cell("requests.granted.public_interest").Raw);
    }

    [Fact]
    public void The_heading_over_several_columns_tells_their_order()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines).Replace("自然人\n法人或其他组织\n总计\n", "总计\n自然人\n法人或其他组织\n", StringComparison.Ordinal);

        Assert.Equal(page.TextOf(page.Form.Cells[page.Form.IndexOf("requests.granted.natural_person")]), Extract.One(text).Cell("requests.granted.total").Raw);
    }

    [Fact]
    public void Names_of_rows_in_a_list_of_links_are_no_table()
    {
        var page = Numbered.Page();
        var links = "行政许可\n行政处罚\n行政强制\n行政事业性收费\n行政复议\n行政诉讼\n规章\n行政规范性文件\n";

        Extract.One(links + page.Text(TextTables.Bars)).AssertReadFrom(page);
    }

    [Fact]
    public void A_number_that_may_be_a_pages_is_none_of_a_rows()
    {
        var page = Numbered.Page().Set("requests.refused.internal_affairs.research", "");
        var text = page.Text(TextTables.LinesAndBlanks)
            .Replace("5.属于三类内部事务信息\n" + Row(page, "refused.internal_affairs"), "5.属于三类内部事务信息\n" + Row(page, "refused.internal_affairs") + "\n39\n\n", StringComparison.Ordinal);

        var report = Extract.One(text);

        Assert.DoesNotContain(page.Form.Cells, cell => cell.Name.StartsWith("requests.refused.internal_affairs.", StringComparison.Ordinal)
            && report.Cells[cell.Index] is { Value: not null, Raw: var raw } && raw != page.TextOf(cell));
    }

    [Fact]
    public void Blank_lines_that_fill_a_row_are_its_blank_cells()
    {
        var page = Numbered.Page().Set("requests.granted.research", "").Set("requests.granted.legal_service", "");

        var report = Extract.One(page.Text(TextTables.LinesAndBlanks));

        report.AssertReadFrom(page.Set("requests.granted.research", ""), "requests.partially_granted");
        Assert.Equal(page.TextOf("requests.granted.public_interest"), report.Cell("requests.granted.public_interest").Raw);
        Assert.Equal(CellStatus.Blank, report.Cell("requests.granted.legal_service").Status);
    }

    [Fact]
    public void A_report_without_a_figure_is_one_of_blanks()
    {
        var report = Extract.One(new ReportPage { Filler = "" }.Text(TextTables.LinesAndBlanks));

        Assert.Equal(CellStatus.Blank, report.Cell("requests.granted.total").Status);
        Assert.Equal(CellStatus.Blank, report.Cell("requests.carried_out.natural_person").Status);
    }

    [Fact]
    public void Labels_may_run_letter_under_letter()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines).Replace("（三）不予公开\n", "（\n三\n）\n不\n予\n公\n开\n", StringComparison.Ordinal);

        Extract.One(text).AssertReadFrom(page);
    }

    [Fact]
    public void Page_numbers_behind_each_row_are_no_figures()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines);
        var number = 3;
        foreach (var row in page.Rows("requests"))
            text = text.Replace(Row(page, row.Code), Row(page, row.Code) + $"{number++}\n", StringComparison.Ordinal);

        Extract.One(text).AssertReadFrom(page);
    }

    [Fact]
    public void Page_numbers_behind_rows_with_blanks_are_no_figures_either()
    {
        var page = Numbered.Page();
        foreach (var row in page.Rows("requests"))
            page.Set($"requests.{row.Code}.commercial", "");
        var number = 3;
        var text = string.Concat(page.Text(TextTables.LinesAndBlanks).Split('\n').Select(line => page.Rows("requests").Any(row => page.TextOf($"requests.{row.Code}.total") == line) ? $"{line}\n{number++}\n" : line + "\n"));

        var report = Extract.One(text);

        Assert.All(page.Rows("requests"), row => Assert.NotInRange(report.Value($"requests.{row.Code}.total") ?? 0, 1, 999));
        Assert.All(page.Rows("requests"), row => Assert.Null(report.Value($"requests.{row.Code}.commercial")));
    }

    [Fact]
    public void Rows_as_long_as_others_have_their_figures_where_those_have_them()
    {
        var page = new ReportPage { Filler = "" };
        foreach (var row in page.Rows("requests"))
            page.Set($"requests.{row.Code}.total", Numbered.Figure(7 * row.Index));

        // A blank cell of labels may be the last column of the row above as well.
        var report = Extract.One(page.Text(rows => TextTables.LinesAndBlanks(rows.Select(row => row.ToList()).Select(row => row[0].StartsWith("2.", StringComparison.Ordinal) ? row.Prepend("") : row))));

        report.AssertReadFrom(page.Set("proactive_disclosure.fees.amount_10k_yuan", ""), "requests.refused.state_secret.total");
        report.AssertReadFrom(page, "requests.not_processed.petition.total");
    }

    [Fact]
    public void Subtotals_below_a_row_of_blanks_are_not_that_rows()
    {
        var page = Numbered.Page();
        foreach (var column in page.Columns("requests", page.Rows("requests")[0]))
            page.Set($"requests.unavailable.still_unclear.{column.Code}", "");
        var text = page.Text(TextTables.LinesAndBlanks).Replace("3.补正后申请内容仍不明确\n" + new string('\n', 7), "3.补正后申请内容仍不明确\n" + new string('\n', 7) + "小计\n1\n2\n3\n4\n5\n6\n21\n", StringComparison.Ordinal);

        Assert.Contains("小计", text, StringComparison.Ordinal);
        Assert.All(page.Columns("requests", page.Rows("requests")[0]), column => Assert.Null(Extract.One(text).Value($"requests.unavailable.still_unclear.{column.Code}")));
    }

    [Fact]
    public void A_word_among_the_headings_is_a_column_if_there_is_a_figure_more()
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Text(TextTables.Lines).Replace("社会公益组织\n", "社公会组益织\n", StringComparison.Ordinal));

        Assert.Equal(page.TextOf("requests.granted.legal_service"), report.Cell("requests.granted.legal_service").Raw);
        Assert.Equal(page.TextOf("requests.granted.total"), report.Cell("requests.granted.total").Raw);
    }

    [Fact]
    public void A_page_number_in_the_place_of_a_blank_figure_is_none()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines).Replace($"规章\n{page.TextOf("proactive_disclosure.regulations.issued")}\n", "规章\n\n", StringComparison.Ordinal)
            .Replace($"{page.TextOf("proactive_disclosure.regulations.in_force")}\n", $"{page.TextOf("proactive_disclosure.regulations.in_force")}\n4\n", StringComparison.Ordinal);

        Assert.NotEqual(4, Extract.One(text).Value("proactive_disclosure.regulations.in_force"));
    }

    [Theory]
    [InlineData("research")]
    [InlineData("total")]
    public void A_figure_among_blanks_stands_where_the_lines_above_it_say(string column)
    {
        var page = new ReportPage { Filler = "" };
        foreach (var row in page.Rows("requests"))
            page.Set($"requests.{row.Code}.{column}", Numbered.Figure(7 * row.Index));

        // A blank line behind each row.
        var report = Extract.One(page.Text(rows => string.Concat(rows.Select(row => TextTables.LinesAndBlanks([row]) + "\n"))));

        Assert.Equal(page.TextOf($"requests.refused.state_secret.{column}"), report.Cell($"requests.refused.state_secret.{column}").Raw);
        Assert.Equal(CellStatus.Blank, report.Cell("requests.refused.state_secret.commercial").Status);
    }

    [Theory]
    [InlineData("3.其他", "3 其他")]
    [InlineData("6.属于四类过程性信息", "6  属于四类过程性信息")]
    [InlineData("（四）无法提供", "（四\n）无法提供")]
    [InlineData("（七）总计", "（七\n）总计")]
    [InlineData("2.重复申请", "2 重\n复申请")]
    public void Numbers_before_labels_are_no_figures_and_may_be_broken(string label, string printed)
    {
        var page = Numbered.Page();

        Extract.One(page.Text(TextTables.Lines).Replace(label + "\n", printed + "\n", StringComparison.Ordinal)).AssertReadFrom(page);
    }

    [Fact]
    public void A_label_that_a_page_header_cuts_is_one()
    {
        var page = Numbered.Page();

        Extract.One(page.Text(TextTables.Lines).Replace("行政事业性收费\n", "行政事业\n政府信息公开工作年度报告\n性收\n费\n", StringComparison.Ordinal)).AssertReadFrom(page);
    }

    [Fact]
    public void A_row_that_is_filled_from_its_first_to_its_last_column_needs_no_others()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines);
        var granted = page.TextOf("requests.granted.research") + "\n";
        var first = text.IndexOf(granted, text.IndexOf("予以公开\n", StringComparison.Ordinal), StringComparison.Ordinal);

        var report = Extract.One(text.Remove(first, granted.Length).Insert(first, "\n"));

        Assert.Equal(CellStatus.Blank, report.Cell("requests.granted.research").Status);
        Assert.Equal(page.TextOf("requests.granted.total"), report.Cell("requests.granted.total").Raw);
    }

    [Fact]
    public void Words_in_the_place_of_headings_are_columns_if_the_row_below_has_as_many()
    {
        var page = Numbered.Page().Set("proactive_disclosure.regulations.issued", "");
        var text = page.Text(TextTables.LinesAndBlanks).Replace("本年制发件数\n本年废止件数\n", "本年\n本年\n", StringComparison.Ordinal);

        Assert.NotEqual(page.TextOf("proactive_disclosure.regulations.repealed"), Extract.One(text).Cell("proactive_disclosure.regulations.in_force").Raw);
        Assert.Equal(page.TextOf("proactive_disclosure.regulations.in_force"), Extract.One(text).Cell("proactive_disclosure.regulations.in_force").Raw);
    }

    private static string Row(ReportPage page, string row) =>
        string.Concat(page.Texts("requests", page.Rows("requests").First(other => other.Code == row)).Select(text => text + "\n"));

    [Fact]
    public void A_table_with_figures_behind_a_label_does_not_become_lines()
    {
        var place = new Location(1, 1);
        string[][] rows = [.. Numbered.Page().Rows("requests").Take(12).Select((row, i) => i == 2 ? new[] { row.Label, "2", "2", "4" } : [row.Label])];
        var grid = new Grid([.. rows.Select((texts, i) => new GridRow(i, [.. texts.Select((text, column) => new GridCell(text, i, column, 1, 1, place))]))], place) { HasMarkedColumns = false };
        var document = new Document("application/pdf", [grid, .. Enumerable.Range(0, 12).Select(i => new Paragraph($"{i}", IsHeading: false, place))], new Dictionary<string, string>(StringComparer.Ordinal));

        Assert.Contains(grid, LineTables.Find(document).Blocks);
    }
}
