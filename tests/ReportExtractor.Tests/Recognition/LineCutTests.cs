using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>What a page's end cuts, repeats or leaves behind in text in which every cell stands on a line of its own.</summary>
public sealed class LineCutTests
{
    private const string Reviews = "四、政府信息公开行政复议、行政诉讼情况\n\n";

    [Theory]
    [InlineData("1.属于国家秘密\n", "1.属\n（三）不予公开\n于国家秘密\n")]
    [InlineData("1.信访举报投诉类申请\n", "1.信访\n举报\n（五）不予处理\n投诉类申请\n")]
    public void A_group_that_is_printed_again_does_not_part_a_label(string label, string printed)
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines).Replace(label, printed, StringComparison.Ordinal);

        Extract.One(text).AssertReadFrom(page);
    }

    [Fact]
    public void A_group_that_is_printed_again_behind_a_rows_figures_does_not_part_its_label()
    {
        var page = Numbered.Page();
        var row = string.Concat(page.Texts("requests", page.Rows("requests").First(row => row.Code == "not_processed.petition")).Select(text => text + "\n"));
        var text = page.Text(TextTables.Lines).Replace("1.信访举报投诉类申请\n" + row, "1.信访\n" + row + "（五）不予处理\n举报投诉类申请\n\n\n\n\n\n\n\n", StringComparison.Ordinal);

        Extract.One(text).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("carried_out", "四、结转下")]
    [InlineData("carried_in", "二、上")]
    public void A_label_cut_short_tells_where_its_figures_begin(string row, string label)
    {
        var page = new ReportPage { Filler = "" };
        foreach (var other in page.Rows("requests"))
            page.Set($"requests.{other.Code}.total", Numbered.Figure(7 * other.Index));
        page.Label($"requests.{row}", label);

        Assert.Equal(page.TextOf($"requests.{row}.total"), Extract.One(page.Text(TextTables.LinesAndBlanks)).Cell($"requests.{row}.total").Raw);
    }

    [Theory]
    [InlineData("unavailable.still_unclear", "3.补正后申请内容仍事明确")]
    [InlineData("other.unspecified", "（六）其处理")]
    public void A_misprinted_label_above_blanks_is_a_row_of_its_own(string row, string label)
    {
        var page = new ReportPage { Filler = "", OtherInOneRow = true }.Label($"requests.{row}", label);

        Assert.Equal(CellStatus.Blank, Extract.One(page.Text(TextTables.LinesAndBlanks)).Cell($"requests.{row}.total").Status);
    }

    [Fact]
    public void Numbers_that_stand_apart_behind_the_rows_of_a_short_table_are_those_of_pages()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.Lines);
        var number = 2;
        var rows = page.Rows("review_and_litigation").Select(row => $"{row.Label}\n" + string.Concat(page.Texts("review_and_litigation", row).Select(figure => figure + "\n")));
        var table = string.Concat(page.ReviewColumns().Select(column => column + "\n")) + string.Join("", rows.Select(row => $"{row}\n\n{number++}\n\n"));
        var start = text.IndexOf(Reviews, StringComparison.Ordinal) + Reviews.Length;

        Extract.One(text[..start] + table + text[text.IndexOf("五、存在", StringComparison.Ordinal)..]).AssertReadFrom(page, "review_and_litigation");
    }

    [Fact]
    public void A_row_of_blanks_between_the_headers_of_two_tables_of_reviews_is_one()
    {
        var page = Numbered.Page();
        var text = page.Text(TextTables.LinesAndBlanks);
        var start = text.IndexOf(Reviews, StringComparison.Ordinal) + Reviews.Length;
        var header = string.Concat(page.ReviewColumns().Select(column => column + "\n"));
        var table = $"行政复议\n{header}\n\n\n\n\n未经复议直接起诉\n{header}1\n2\n3\n4\n10\n复议后起诉\n{header}\n\n\n\n\n";

        var report = Extract.One(text[..start] + table + text[text.IndexOf("五、存在", StringComparison.Ordinal)..]);

        Assert.Equal(CellStatus.Blank, report.Cell("review_and_litigation.review.total").Status);
        Assert.Equal(10, report.Value("review_and_litigation.litigation_direct.total"));
        Assert.Equal(CellStatus.Blank, report.Cell("review_and_litigation.litigation_after_review.upheld").Status);
    }

    [Fact]
    public void A_blank_line_in_the_place_of_a_total_may_be_a_pages_end()
    {
        var page = Numbered.Page();
        var texts = page.Texts("requests", page.Rows("requests").First(row => row.Code == "granted")).ToList();
        var row = string.Join('\n', texts);

        // Two columns share a cell: six figures.
        var report = Extract.One(page.Text(TextTables.LinesAndBlanks).Replace(row, string.Join('\n', texts.Skip(1)) + "\n", StringComparison.Ordinal));

        Assert.All(page.Columns("requests", page.Rows("requests")[0]), column => Assert.False(report.Cell($"requests.granted.{column.Code}").IsCertain));
    }

    [Fact]
    public void A_number_between_the_pieces_of_a_label_may_be_a_pages()
    {
        var page = Numbered.Page().Set("proactive_disclosure.fees.amount_10k_yuan", "7");

        var report = Extract.One(page.Text(TextTables.Lines).Replace("行政事业性收费\n7\n", "行政\n\n7\n事业性收费\n\n", StringComparison.Ordinal));

        Assert.Equal(7, report.Value("proactive_disclosure.fees.amount_10k_yuan"));
        Assert.False(report.Cell("proactive_disclosure.fees.amount_10k_yuan").IsCertain);
    }

    [Fact]
    public void A_last_figure_behind_blanks_above_a_header_that_is_printed_again_may_be_a_pages_number()
    {
        var page = Numbered.Page().Set("requests.granted.legal_service", "").Set("requests.granted.other_organization", "").Set("requests.granted.total", "8");
        var text = page.Text(TextTables.LinesAndBlanks);
        var header = text[text.IndexOf("（本列数据", StringComparison.Ordinal)..text.IndexOf("一、本年新收", StringComparison.Ordinal)];

        var report = Extract.One(text.Replace("（二）部分公开", header + "（二）部分公开", StringComparison.Ordinal));

        Assert.False(report.Cell("requests.granted.total").IsCertain);
        Assert.Equal(page.TextOf("requests.partially_granted.total"), report.Cell("requests.partially_granted.total").Raw);
    }

    [Theory]
    [InlineData("结果维持\n3\n结果纠正\n\n其他结果\n\n3\n\n\n尚未审结\n\n总计\n3\n", false)]
    [InlineData("结果维持\n3\n结果纠正\n\n其他结果\n3\n尚未审结\n\n总计\n6\n", true)]
    public void A_figure_behind_a_blank_in_a_table_that_lies_on_its_side_may_be_a_pages_number(string afterReview, bool isCertain)
    {
        const string others = "结果维持\n1\n结果纠正\n2\n其他结果\n\n尚未审结\n4\n总计\n7\n";
        var text = Numbered.Page().Text(TextTables.Lines);
        var (start, end) = (text.IndexOf(Reviews, StringComparison.Ordinal) + Reviews.Length, text.IndexOf("五、存在", StringComparison.Ordinal));

        var report = Extract.One($"{text[..start]}行政复议\n{others}行政诉讼\n未经复议直接起诉\n{others}复议后起诉\n{afterReview}{text[end..]}");

        Assert.Equal((3m, isCertain), (report.Value("review_and_litigation.litigation_after_review.other"), report.Cell("review_and_litigation.litigation_after_review.other").IsCertain));
    }
}
