using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Headers, and what stands in their place, in text in which every cell stands on a line of its own.</summary>
public sealed class LineHeaderTests
{
    private const string Header = "自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n";
    private const string Reviews = "四、政府信息公开行政复议、行政诉讼情况\n\n";

    [Fact]
    public void A_row_that_numbers_the_columns_may_have_its_label_in_each_column_of_labels()
    {
        var page = Numbered.Page();

        Extract.One(page.Text(TextTables.Lines).Replace(Header, Header + "栏次\n栏次\n1\n2\n3\n4\n5\n6\n7\n", StringComparison.Ordinal)).AssertReadFrom(page);
    }

    [Fact]
    public void A_remark_beside_each_line_of_a_header_is_one_column()
    {
        var page = Numbered.Page();

        Assert.Empty(Extract.One(page.Text(rows => TextTables.LinesAndBlanks(WithRemarks([.. rows])))).Differences(page));

        static IEnumerable<IEnumerable<string>> WithRemarks(IReadOnlyList<IEnumerable<string>> rows) => rows[0].Count() != 10 ? rows
            : [.. rows.Take(3).Select(row => row.Append("备注")), ["栏次", "", "", "1", "2", "3", "4", "5", "6", "7", "8"], .. rows.Skip(3).Select(row => row.Append(""))];
    }

    [Fact]
    public void A_corner_printed_in_each_place_is_no_column_where_the_total_is_missing()
    {
        var page = Numbered.Page().Without("requests.total");
        var text = page.Text(TextTables.Lines).Replace("自然人\n法人或其他组织\n总计\n", "项目\n项目\n自然人\n法人或其他组织\n项目\n项目\n", StringComparison.Ordinal);

        Extract.One(text).AssertReadFrom(page);
    }

    [Fact]
    public void A_numbered_label_below_a_heading_is_no_part_of_it()
    {
        var page = Numbered.Page().Label("requests.refused.prohibited_by_law", "2.法律行政法规禁止公开");
        var text = page.Text(TextTables.Lines).Replace("2.法律行政法规禁止公开\n", "（续表）\n" + Header + "2.法律行政法规禁止公开\n", StringComparison.Ordinal);

        Assert.Empty(Extract.One(text).Differences(page));
    }

    [Fact]
    public void A_numbered_label_right_below_a_header_is_no_heading_though_a_figure_is_blank()
    {
        var page = Numbered.Page().Label("requests.other.other", "3 其他").Set("requests.other.other.research", "");
        var text = page.Text(TextTables.LinesAndBlanks).Replace("3 其他\n", Header + "3 其他\n", StringComparison.Ordinal);

        var report = Extract.One(text);

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void A_header_without_rows_that_is_printed_again_is_one_header()
    {
        var page = Numbered.Page();

        Extract.One(page.Text(TextTables.Lines).Replace(Header, Header + "\n（续表）\n\n" + Header, StringComparison.Ordinal)).AssertReadFrom(page);
    }

    [Fact]
    public void A_misprinted_heading_over_two_lines_still_names_the_columns_below_it()
    {
        var page = Numbered.Page();

        Extract.One(page.Text(TextTables.Lines).Replace("法人或其他组织\n", "法人\n或其组织\n", StringComparison.Ordinal)).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("法人或其他组织\n", "法人或其组他织\n")]
    [InlineData("社会公益组织\n", "社会\n公组益织\n")]
    [InlineData("自然人\n", "项目\n项目\n项目\n自然人\n")]
    [InlineData("商业企业\n", "项目\n项目\n项目\n商业企业\n")]
    [InlineData("商业企业\n", "商业企业（家）\n")]
    public void A_header_names_its_columns_though_its_words_are_misprinted_or_repeated(string heading, string printed)
    {
        var page = Numbered.Page();

        Extract.One(page.Text(TextTables.Lines).Replace(heading, printed, StringComparison.Ordinal)).AssertReadFrom(page);
    }

    [Fact]
    public void A_heading_cut_to_a_word_of_another_table_is_still_one_of_its_own()
    {
        var page = Numbered.Page();
        const string Five = "结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n";
        var text = page.Text(TextTables.Lines);
        var start = text.IndexOf("结果维持", text.IndexOf(Reviews, StringComparison.Ordinal), StringComparison.Ordinal);

        Extract.One(text.Insert(start, Five.Replace("其他结果", "其他", StringComparison.Ordinal))).AssertReadFrom(page);
    }

    [Fact]
    public void A_page_number_within_a_header_is_no_figure()
    {
        var page = Numbered.Page().Set("proactive_disclosure.penalties.decisions", "");
        var text = page.Text(TextTables.LinesAndBlanks);
        var heading = text.IndexOf("信息内容", text.IndexOf("第二十条第（六）项", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Equal(CellStatus.Blank, Extract.One(text.Insert(heading, "3\n")).Cell("proactive_disclosure.penalties.decisions").Status);
    }

    [Fact]
    public void A_header_that_is_printed_again_parts_rows_of_blanks()
    {
        var page = Numbered.Page();
        string[] blank = ["requests.partially_granted", "requests.refused.state_secret", "requests.refused.prohibited_by_law"];
        foreach (var cell in page.Form.Cells.Where(cell => blank.Any(row => cell.Name.StartsWith(row + ".", StringComparison.Ordinal))))
            page.Set(cell.Name, "");
        var text = page.Text(TextTables.LinesAndBlanks);
        var next = text.IndexOf("3.危及", StringComparison.Ordinal);

        var report = Extract.One(text.Insert(next, "（续表）\n" + Header));

        Assert.All(blank, row => Assert.Equal(CellStatus.Blank, report.Cell(row + ".total").Status));
        report.AssertReadFrom(page, "requests.refused.security_and_stability.");
    }

    [Fact]
    public void A_misprinted_heading_is_a_column_though_the_first_row_has_a_figure_less()
    {
        var page = Numbered.Page().Set("requests.received_new.commercial", "");

        var report = Extract.One(page.Text(TextTables.Lines).Replace("法律服务机构\n", "法律服机务构\n", StringComparison.Ordinal));

        report.AssertReadFrom(page, "requests.granted.");
        Assert.All(report.Form.Cells.Where(cell => cell.Name.StartsWith("requests.received_new.", StringComparison.Ordinal)), cell => Assert.Null(report.Cells[cell.Index].Value));
    }

    [Fact]
    public void Headings_cut_short_are_columns_where_the_row_below_has_as_many()
    {
        var page = Numbered.Page();

        Extract.One(page.Text(TextTables.Lines).Replace("本年制发件数\n本年废止件数\n", "本年制\n本年废\n", StringComparison.Ordinal)).AssertReadFrom(page);
    }

    [Fact]
    public void That_a_table_goes_on_is_no_label()
    {
        var page = Numbered.Page();
        var rows = page.Rows("review_and_litigation");
        var table = string.Concat(rows.Select(row => row.Label + "\n" + string.Concat(page.Columns("review_and_litigation", row).Select(column => $"{column.Label}\n\n"))));
        var text = page.Text(TextTables.LinesAndBlanks);
        var start = text.IndexOf(Reviews, StringComparison.Ordinal) + Reviews.Length;
        var upright = text[..start] + table.Replace("其他结果\n\n尚未审结\n\n总计\n\n未经", "其他结果\n\n（续表）\n\n尚未审结\n\n总计\n\n未经", StringComparison.Ordinal).Replace("结果维持\n\n", "结果维持\n61\n", StringComparison.Ordinal)
            + text[text.IndexOf("\n五、", StringComparison.Ordinal)..];

        var report = Extract.One(upright);

        Assert.All(rows, row => Assert.Equal(61, report.Value($"review_and_litigation.{row.Code}.upheld")));
        Assert.All(rows, row => Assert.Null(report.Value($"review_and_litigation.{row.Code}.pending")));
    }

    [Fact]
    public void A_number_without_a_label_below_a_header_is_none_of_the_row_above_it()
    {
        var page = Numbered.Page().Set("proactive_disclosure.licensing.decisions", "");
        var text = page.Text(TextTables.LinesAndBlanks);
        var penalties = text.IndexOf("行政处罚\n", StringComparison.Ordinal);

        Assert.Null(Extract.One(text.Insert(penalties, "7\n第二十条第（六）项\n\n\n\n")).Value("proactive_disclosure.licensing.decisions"));
    }

    [Fact]
    public void Figures_of_reviews_right_behind_the_last_row_are_a_table_without_a_header()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines);
        var start = text.IndexOf(Reviews, StringComparison.Ordinal);
        var figures = text.IndexOf(page.TextOf("review_and_litigation.review.upheld") + "\n", start, StringComparison.Ordinal);

        var report = Extract.One(text[..start].TrimEnd() + "\n" + text[figures..]);

        report.AssertReadFrom(page, "review_and_litigation", CellStatus.HeaderMissing);
        report.AssertReadFrom(page, "requests");
    }

    [Fact]
    public void Two_reports_may_be_drawn_in_two_ways()
    {
        var (one, two) = (Blank("青禾县教育局2022年政府信息公开工作年度报告"), Blank("青禾县体育局2022年政府信息公开工作年度报告"));

        var report = Extract.All(one.Text(WithoutBlankLabels) + "\n" + two.Text(TextTables.LinesAndBlanks))[1];

        Assert.Equal(two.TextOf("requests.refused.state_secret.research"), report.Cell("requests.refused.state_secret.research").Raw);
        Assert.Equal(two.TextOf("requests.carried_in.total"), report.Cell("requests.carried_in.total").Raw);

        static ReportPage Blank(string title)
        {
            var page = new ReportPage { Title = title, Filler = "" };
            foreach (var row in page.Rows("requests"))
                page.Set($"requests.{row.Code}.research", Numbered.Figure(7 * row.Index)).Set($"requests.{row.Code}.total", Numbered.Figure(7 * row.Index));
            return page;
        }

        static string WithoutBlankLabels(IEnumerable<IEnumerable<string>> rows) => TextTables.LinesAndBlanks(rows.Select(row => row.Count() == 10 ? [.. row.Take(3).Where(field => field.Length > 0), .. row.Skip(3)] : row));
    }
}
