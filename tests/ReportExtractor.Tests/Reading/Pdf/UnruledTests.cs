using ReportExtractor.Generator.Pdf;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>Where lines are missing, the places of the words tell the cells.</summary>
public sealed class UnruledTests
{
    [Theory]
    [InlineData("None")]
    [InlineData("RowLines")]
    [InlineData("Frame")]
    public void Figures_are_read_in_their_cells_where_the_table_has_only(string rules)
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = Enum.Parse<RuleStyle>(rules) }));

        Assert.Empty(report.Differences(page));
    }

    [Theory]
    [InlineData("None")]
    [InlineData("RowLines")]
    public void No_figure_moves_to_another_cell_where_neighbours_are_blank_and_the_table_has_only(string rules)
    {
        var page = Numbered.Page();
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "requests" && cell.Index % 3 == 0))
            page.Set(cell.Name, "");

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = Enum.Parse<RuleStyle>(rules) }));

        Assert.DoesNotContain(report.Form.Cells, cell => report.Cells[cell.Index] is { Value: not null, Raw: var raw } && raw != page.TextOf(cell));
        Assert.True(report.Cells.Count(cell => cell.Value is not null) > 100);
    }

    [Theory]
    [InlineData("61<br>（其中修订5件）")]
    [InlineData("61（其中修<br>订 5<br>件）")]
    public void A_figure_whose_remark_runs_over_lines_is_one(string text)
    {
        var page = Numbered.Page().Set("requests.not_processed.repeated.research", text);

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None }));

        Assert.DoesNotContain(report.Form.Cells, cell => report.Cells[cell.Index].Value is 5 or 615);
        Assert.Equal(page.TextOf("requests.not_processed.repeated.total"), report.Cell("requests.not_processed.repeated.total").Raw);
    }

    [Fact]
    public void A_label_over_three_lines_has_the_figures_that_stand_at_its_middle_line()
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None, VerticalLabels = false }));

        Assert.Equal(page.TextOf("requests.other.not_corrected.natural_person"), report.Cell("requests.other.not_corrected.natural_person").Raw);
        Assert.Equal(page.TextOf("requests.other.fee_unpaid.total"), report.Cell("requests.other.fee_unpaid.total").Raw);
        Assert.NotEqual(CellStatus.NotFound, report.Cell("requests.other.other.total").Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Figures_beside_the_first_or_last_line_of_their_label_are_its_own(double alignment)
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None, Alignment = alignment }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void A_framed_row_at_the_head_of_a_page_is_the_rest_of_the_table_before()
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.Frame, BreakBefore = "四、结转下年度" }));

        Assert.Equal(page.TextOf("requests.carried_out.natural_person"), report.Cell("requests.carried_out.natural_person").Raw);
        Assert.Equal(page.TextOf("requests.carried_out.total"), report.Cell("requests.carried_out.total").Raw);
    }

    [Fact]
    public void A_label_without_figures_is_in_doubt_where_figures_stand_beside_no_known_label()
    {
        var page = Numbered.Page().Label("requests.refused.internal_affairs", "另外一类");
        foreach (var cell in page.Form.Cells.Where(cell => cell.Name.StartsWith("requests.refused.enforcement_file.", StringComparison.Ordinal)))
            page.Set(cell.Name, "");

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None }));

        Assert.Equal(CellStatus.NotFound, report.Cell("requests.refused.enforcement_file.natural_person").Status);
    }

    [Theory]
    [InlineData("commercial", "商 业企业")]
    [InlineData("research", "科研 机构")]
    public void A_blank_within_a_heading_does_not_make_it_two(string column, string heading)
    {
        var page = Numbered.Page().Label($"requests.{column}", heading);

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void A_header_at_the_end_of_a_page_belongs_to_the_rows_on_the_next()
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None, BreakBefore = "本年新收" }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void A_frame_around_a_repeated_header_and_one_around_its_rows_are_no_table_of_two_cells()
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.Frame, RepeatedRows = 3, BreakBefore = "重复申请" }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void 无_beside_无_are_several_figures()
    {
        var page = Numbered.Page();
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "review_and_litigation"))
            page.Set(cell.Name, "无");

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None }));

        Assert.All(page.Form.Cells.Where(cell => cell.Table.Code == "review_and_litigation"), cell => Assert.Equal("无", report.Cells[cell.Index].Raw));
    }

    [Fact]
    public void Blanks_between_thousands_do_not_part_a_figure()
    {
        var page = Numbered.Page();
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "requests"))
            page.Set(cell.Name, cell.Column.Code is "natural_person" or "total" ? $"{10 + cell.Index} {100 + cell.Index}" : $"{cell.Index}");

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void Wide_figures_close_to_each_other_are_several()
    {
        var page = Numbered.Page();
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "requests"))
            page.Set(cell.Name, $"{700000 + cell.Index}");

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void Tables_without_a_heading_between_them_are_several()
    {
        var page = Numbered.Page();
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "requests"))
            page.Set(cell.Name, $"{100000 + cell.Index}");
        var html = page.Html().Replace("<p>四、政府信息公开行政复议、行政诉讼情况</p>", "", StringComparison.Ordinal);

        var report = Extract.One(PdfFlow.Print(Extract.Read(html), new PdfHabits { Rules = RuleStyle.None, BreakBefore = "属于行政查询" }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void Rows_behind_a_groups_label_stand_a_place_further_right_where_spans_were_dropped()
    {
        var page = Numbered.Page().Label("requests.natural_person", "自　然　人");
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "requests" && cell.Column.Code == "research" && cell.Row.Index > 0))
            page.Set(cell.Name, "");
        var requests = page.Requests().Replace(" rowspan", " data-rowspan", StringComparison.Ordinal).Replace(" colspan", " data-colspan", StringComparison.Ordinal);

        var report = Extract.One(PdfFlow.Print(Extract.Read(page.Html(requests: requests)), new PdfHabits { Rules = RuleStyle.None }));

        Assert.Empty(report.Differences(page));
        Assert.True(report.Cell("requests.granted.total").Confidence < 1);
    }

    [Theory]
    [InlineData("1,<br>741")]
    [InlineData("1，<br>741")]
    public void A_figure_broken_behind_its_separator_is_one(string text)
    {
        var page = Numbered.Page().Set("requests.received_new.total", text);

        var report = Extract.One(page.Pdf(new PdfHabits { Rules = RuleStyle.None }));

        Assert.Equal(1741, report.Cell("requests.received_new.total").Value);
    }

    [Fact]
    public void A_blank_within_a_heading_over_several_columns_does_not_make_it_two()
    {
        var page = Numbered.Page();
        var reviews = page.Reviews().Replace("复议后起诉", "复议　后起诉", StringComparison.Ordinal).Replace("行政复议", "行　政复议", StringComparison.Ordinal);

        var report = Extract.One(PdfFlow.Print(Extract.Read(page.Html(reviews: reviews)), new PdfHabits { Rules = RuleStyle.None }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void Figures_of_the_next_table_on_the_page_are_none_of_a_row_without_figures()
    {
        var page = Numbered.Page();
        foreach (var cell in page.Form.Cells.Where(cell => cell.Name.StartsWith("requests.carried_out.", StringComparison.Ordinal)))
            page.Set(cell.Name, "");
        var requests = page.Requests().Replace("colspan=\"3\">四、结转下年度继续办理</td>", ">四、结转下年度继续办理</td><td>四、结转下年度继续办理</td><td>四、结转下年度继续办理</td>", StringComparison.Ordinal);
        var html = page.Html(requests: requests, reviews: HtmlTables.Table(HtmlTables.Cells("2", "2", "4", "2", "1", "1", "8")));

        var report = Extract.One(PdfFlow.Print(Extract.Read(html), new PdfHabits { Rules = RuleStyle.None, BreakBefore = "（七）总计" }));

        Assert.Null(report.Cell("requests.carried_out.total").Value);
    }
}
