using ReportExtractor.Reports;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Recognition;

/// <summary>Reports as text whose tables are drawn with blanks, so that columns are told by places and headings may run over several lines.</summary>
public sealed class DrawnReportTests
{
    [Fact]
    public void Each_line_of_a_header_may_be_broken_in_two()
    {
        var page = Numbered.Page();

        Extract.One(page.Text(rows => Draw(rows, "行政复议", Broken))).AssertReadFrom(page);
    }

    [Fact]
    public void Each_line_of_a_header_that_lost_its_spans_may_be_broken_in_two()
    {
        var page = Numbered.Page();

        Assert.Empty(Extract.One(page.Text(rows => Draw(rows, "行政复议", lines => Broken(WithoutSpans(lines))))).Differences(page));
    }

    [Fact]
    public void Neither_line_of_a_heading_need_name_a_column()
    {
        var page = Numbered.Page("2019");

        Extract.One(page.Text(rows => Draw(rows, "第二十条第（一）项", Broken))).AssertReadFrom(page);
    }

    [Fact]
    public void Columns_left_of_all_figures_have_their_headings()
    {
        var page = Numbered.Page().Set("review_and_litigation.litigation_direct.upheld", "");
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "review_and_litigation" && cell.Row.Code == "review"))
            page.Set(cell.Name, "");

        Assert.Empty(Extract.One(page.Text(TextTables.Blanks)).Differences(page));
    }

    [Fact]
    public void Tables_of_nothing_but_headings_are_blank()
    {
        var page = Numbered.Page();
        foreach (var cell in page.Form.Cells.Where(cell => cell.Table.Code == "review_and_litigation"))
            page.Set(cell.Name, "");
        var columns = page.ReviewColumns().ToList();
        var tables = page.Rows("review_and_litigation").Select(row => $"{row.Label}\n{TextTables.Blanks([columns])}\n");

        var report = Extract.One(page.Text(rows => rows.First().First() == "行政复议" ? string.Concat(tables) : TextTables.Blanks(rows)));

        Assert.All(report.Form.Cells.Where(cell => cell.Table.Code == "review_and_litigation"), cell => Assert.Equal("", report.Cells[cell.Index].Raw));
    }

    [Fact]
    public void A_remark_that_no_row_has_takes_no_figure_where_each_row_is_drawn_by_itself()
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Text(rows =>
        {
            var lines = rows.Select(row => row.ToList()).ToList();
            if (lines[0].Count != 10)
                return TextTables.Blanks(lines);
            lines[0].Add("备注");
            return TextTables.Blanks(lines.Take(3)) + string.Concat(lines.Skip(3).Select(row => "\n" + TextTables.Blanks([[string.Concat(row.Take(3)), .. row.Skip(3)]])));
        }));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void What_stands_behind_a_group_in_the_upper_line_stands_behind_its_columns()
    {
        var page = Numbered.Page();

        Extract.One(page.Text(rows => Draw(rows, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", lines => WithoutSpans(lines.Select(line => Swapped([.. line], 4)))))).AssertReadFrom(page);
    }

    [Fact]
    public void Results_below_each_other_may_stand_in_any_place()
    {
        var page = Numbered.Page();
        var columns = page.ReviewColumns().ToList();
        var lines = page.Rows("review_and_litigation").SelectMany(row =>
            page.Texts("review_and_litigation", row).Select((text, i) => (IEnumerable<string>)(i == 0 ? [.. row.Groups, row.Label, columns[i], text] : [columns[i], text])));

        Extract.One(page.Text(rows => rows.First().First() == "行政复议" ? TextTables.Blanks(lines) : TextTables.Blanks(rows))).AssertReadFrom(page);
    }

    [Fact]
    public void A_row_without_figures_is_no_part_of_the_label_below_though_it_fills_its_column()
    {
        var page = Numbered.Page().Set("review_and_litigation.review.upheld", "");
        var columns = page.ReviewColumns().ToList();
        var lines = page.Rows("review_and_litigation").SelectMany(row =>
            page.Texts("review_and_litigation", row).Select((text, i) => (IEnumerable<string>)(i == 0 ? [row.Label, columns[i], text] : ["", columns[i], text])));

        Assert.Empty(Extract.One(page.Text(rows => rows.First().First() == "行政复议" ? TextTables.Blanks(lines) : TextTables.Blanks(rows))).Differences(page));
    }

    [Fact]
    public void A_piece_without_header_shows_its_columns_though_none_of_its_rows_is_full()
    {
        var page = Numbered.Page();
        var cells = page.Form.Cells.Where(cell => cell.Table.Code == "requests" && cell.Row.Index > 5 && page.Prints(cell)).ToList();
        foreach (var cell in cells.Where(cell => (cell.Row.Index + cell.Column.Index) % 3 == 0))
            page.Set(cell.Name, "");

        var report = Extract.One(page.Text(rows => InPieces(rows, row => row == 9)));

        Assert.Empty(report.Differences(page));
        Assert.All(cells.Where(cell => page.TextOf(cell).Length > 0), cell => Assert.Equal(CellStatus.ColumnUncertain, report.Cells[cell.Index].Status));
    }

    [Fact]
    public void A_remark_that_no_row_of_a_piece_has_leaves_the_forms_columns()
    {
        var page = Numbered.Page();
        var cells = page.Form.Cells.Where(cell => cell.Table.Code == "requests" && cell.Row.Index > 8 && page.Prints(cell)).ToList();
        foreach (var cell in cells.Where(cell => (cell.Row.Index + cell.Column.Index) % 3 == 0))
            page.Set(cell.Name, "");

        var report = Extract.One(page.Text(rows => InPieces(rows.Select((row, i) => i == 0 && row.Count() == 10 ? row.Append("备注") : row), row => row == 6)));

        Assert.Empty(report.Differences(page));
        Assert.All(cells.Where(cell => page.TextOf(cell).Length > 0), cell => Assert.Equal(CellStatus.ColumnUncertain, report.Cells[cell.Index].Status));
    }

    [Fact]
    public void A_remark_that_no_row_has_leaves_the_columns_that_the_header_names_though_it_lacks_one()
    {
        var page = Numbered.Page().Without("requests.total");

        var report = Extract.One(page.Text(rows => InPieces(rows.Select((row, i) => row.Count() != 10 ? row : i == 0 ? [.. row.SkipLast(1), "备注"] : row.SkipLast(1)), row => row > 5)));

        Assert.All(page.Form.Cells.Where(cell => cell.Table.Code == "requests" && cell.Column.Code != "total" && page.Prints(cell)), cell => Assert.Equal(page.TextOf(cell), report.Cells[cell.Index].Raw));
    }

    [Fact]
    public void A_column_that_header_and_rows_lack_is_missed_in_pieces_too()
    {
        var page = Numbered.Page().Without("requests.total");

        var report = Extract.One(page.Text(rows => InPieces(rows.Select(row => row.Count() == 10 ? row.SkipLast(1) : row), row => row > 5)));

        Assert.All(page.Form.Cells.Where(cell => cell.Table.Code == "requests" && cell.Column.Code != "total" && page.Prints(cell)), cell => Assert.Equal(page.TextOf(cell), report.Cells[cell.Index].Raw));
    }

    [Fact]
    public void Both_lines_of_a_header_may_name_columns_by_themselves()
    {
        var page = Numbered.Page();

        Extract.One(page.Text(rows => Draw(rows, "第二十条第（一）项", lines => lines.SelectMany(BrokenHeadings)))).AssertReadFrom(page);
    }

    [Fact]
    public void The_end_of_any_heading_names_no_column()
    {
        var page = Numbered.Page();

        var report = Extract.One(page.Text(rows => Draw(rows, "第二十条第（一）项", lines => lines.Select(line => line.Select(field => field switch
        {
            "本年废止件数" => "数",
            "现行有效件数" => "件数",
            _ => field,
        })))));

        Assert.DoesNotContain(page.Form.Cells, cell => cell.Table.Code == "proactive_disclosure" && report.Cells[cell.Index] is { Value: not null, Confidence: 1 } reading && reading.Raw != page.TextOf(cell));
    }

    private static IEnumerable<IEnumerable<string>> BrokenHeadings(IEnumerable<string> line) => !line.Contains("本年制发件数")
        ? [line]
        : [["信息", "本年", "本年废止件", "现行有效"], ["内容", "制发件数", "数", "件数"]];

    // The table of requests with a new drawing from some of its lines on.
    private static string InPieces(IEnumerable<IEnumerable<string>> rows, Func<int, bool> isFirst)
    {
        var lines = rows.ToList();
        if (!lines[0].First().StartsWith("（本列", StringComparison.Ordinal))
            return TextTables.Blanks(lines);
        var starts = Enumerable.Range(0, lines.Count).Where(row => row == 0 || isFirst(row)).Append(lines.Count).ToList();
        return string.Join("\n", starts.Zip(starts.Skip(1)).Select(piece => TextTables.Blanks(lines[piece.First..piece.Second].Select(row => piece.First == 0 ? row : [row.Take(3).Last(label => label.Length > 0), .. row.Skip(3)]))));
    }

    // The table that begins so, drawn otherwise.
    private static string Draw(IEnumerable<IEnumerable<string>> rows, string first, Func<IEnumerable<IEnumerable<string>>, IEnumerable<IEnumerable<string>>> change) =>
        TextTables.Blanks(rows.First().First() == first ? change(rows) : rows);

    // Two columns in each other's place.
    private static List<string> Swapped(List<string> line, int column)
    {
        if (line[column].Length > 0 && line[column + 1].Length > 0)
            (line[column], line[column + 1]) = (line[column + 1], line[column]);
        return line;
    }

    // Two lines of each line of words.
    private static IEnumerable<IEnumerable<string>> Broken(IEnumerable<IEnumerable<string>> rows) => rows.SelectMany(row =>
        row.Any(field => field.Any(char.IsDigit)) ? [row] : new[] { row.Select(field => field[..(field.Length / 2)]), row.Select(field => field[(field.Length / 2)..]) });

    // Words begin at the left.
    private static IEnumerable<IEnumerable<string>> WithoutSpans(IEnumerable<IEnumerable<string>> rows) =>
        rows.Select(row => row.Any(field => field.Any(char.IsDigit)) ? row : row.Where(field => field.Length > 0));

    [Fact]
    public void As_many_figures_as_known_headings_do_not_tell_their_columns_where_one_heading_is_unknown()
    {
        var page = Numbered.Page().Set("review_and_litigation.litigation_direct.corrected", "");
        var text = page.Text(TextTables.Blanks);
        var chapter = text.IndexOf("四、政府信息公开", StringComparison.Ordinal);
        var total = text.IndexOf("总计", text.IndexOf("总计", chapter, StringComparison.Ordinal) + 1, StringComparison.Ordinal);

        var report = Extract.One(text[..total] + "汁  " + text[(total + 2)..]);

        Assert.DoesNotContain(page.Form.Cells, cell => cell.Table.Code == "review_and_litigation" && report.Cells[cell.Index] is { IsCertain: true, Raw: var raw } && raw != page.TextOf(cell));
    }

    [Fact]
    public void A_heading_over_all_columns_that_stayed_in_the_table_above_does_not_part_the_header_from_its_columns()
    {
        const string text =
            """
            青禾县人民政府2022年政府信息公开工作年度报告
            主动公开政府信息情况
            第二十条第（一）  信息内容        本年制发件数  本年废止件数  现行有效件数
            项
                              规章            1             11            5
                              行政规范性文件  1             2             2
            依申请公开情况
            （本列数据的勾稽
            关系为：第一项加  申请人情况
            第二项之和）
                              自然人  法人或其他组织                                        合计
                                      商业企业  科研机构  社会公益组织  法律服务机构  其他
            一、本年新收政府                                                                183
            信息公开申请数量
            （一）予以公开                                                                  18
            四、结转下年度继                                                                5
            续办理
            政府信息公开行政复议、行政诉讼情况
            """;

        var report = Extract.One(text);

        Assert.Equal((183m, 18m, 5m), (report.Value("requests.received_new.total"), report.Value("requests.granted.total"), report.Value("requests.carried_out.total")));
    }

    [Fact]
    public void A_whole_heading_takes_no_part_of_the_broken_one_below_it()
    {
        const string text =
            """
            青禾县人民政府2022年政府信息公开工作年度报告
            四、政府信息公开行政复议、行政诉讼情况
            行政复  行政
            议      诉讼
            维持    结果纠  其他  尚未审  合计     未经          复议后
                    正      结果  结               复议直接起诉  起诉
            结果    结果纠  其他  尚未审  合计     结果          结果    其他结  尚未审  合计
            维持    正      结果  结               维持          纠正    果      结
             ７７   —      —     ２５    １０２  —             ４１    ７     —       ４８   ２   ４  —   １０   １６
            五、存在的主要问题及改进情况
            """;

        var report = Extract.One(text);

        Assert.Equal((77m, 41m, 48m, 2m, 16m), (report.Value("review_and_litigation.review.upheld"), report.Value("review_and_litigation.litigation_direct.corrected"), report.Value("review_and_litigation.litigation_direct.total"), report.Value("review_and_litigation.litigation_after_review.upheld"), report.Value("review_and_litigation.litigation_after_review.total")));
    }
}
