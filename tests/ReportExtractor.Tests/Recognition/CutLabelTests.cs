using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;
using static ReportExtractor.Tests.Support.HtmlTables;

namespace ReportExtractor.Tests.Recognition;

/// <summary>A label that is cut over two rows, both pieces of which are known by themselves.</summary>
public sealed class CutLabelTests
{
    [Theory]
    [InlineData("unavailable.needs_creation", "2.没有现成信息", "需要另行制作", 1)]
    [InlineData("unavailable.needs_creation", "2.没有现成信息", "需要另行制作", 0)]
    [InlineData("refused.prohibited_by_law", "2.其他", "法律行政法规禁止公开", 1)]
    [InlineData("refused.prohibited_by_law", "2.其他", "法律行政法规禁止公开", 0)]
    public void Two_known_pieces_of_a_label_are_one_row(string row, string head, string end, int figures)
    {
        var page = Numbered.Page();
        var columns = page.Table("requests").Columns.Select(column => column.Label);
        var lines = page.RequestLines().ToList();
        var at = page.Rows("requests").TakeWhile(other => other.Code != row).Count();
        var texts = page.Texts("requests", page.Rows("requests")[at]).ToList();
        var blanks = texts.Select(_ => "");
        lines[at] = Cells([head, .. figures == 0 ? texts : blanks]);
        lines.Insert(at + 1, Cells([end, .. figures == 1 ? texts : blanks]));

        var report = Extract.One(page.Html(requests: Table(lines.Prepend(Cells(["", .. columns])))));

        report.AssertReadFrom(page);
        Assert.Empty(report.Unrecognised);
    }

    [Fact]
    public void The_next_rows_label_is_no_part_of_a_label_with_a_number_of_its_own()
    {
        var page = Numbered.Page().Label("requests.granted", "（一）");
        foreach (var column in page.Columns("requests", page.Rows("requests")[3]))
            page.Set($"requests.partially_granted.{column.Code}", "");

        var report = Extract.One(page.Html());

        Assert.All(page.Columns("requests", page.Rows("requests")[3]), column => Assert.Null(report.Value($"requests.partially_granted.{column.Code}")));
    }

    [Theory]
    [InlineData("<tr><td>（续表）</td></tr>")]
    [InlineData("<tr><td>数据1</td><td>数据2</td><td>数据3</td><td>数据4</td><td>数据5</td><td>数据6</td><td>数据7</td><td>数据8</td></tr>")]
    public void What_a_page_break_puts_between_the_pieces_of_a_label_does_not_part_them(string between)
    {
        var page = Numbered.Page();
        var columns = page.Table("requests").Columns.Select(column => column.Label);
        var lines = page.RequestLines().ToList();
        var at = page.Rows("requests").TakeWhile(row => row.Code != "not_processed.published_material").Count();
        var texts = page.Texts("requests", page.Rows("requests")[at]).ToList();
        lines[at] = Cells(["3.要求提供", .. texts]) + "</tr>" + between + "<tr>" + Cells(["公开出版物", .. texts.Select(_ => "")]);

        Extract.One(page.Html(requests: Table(lines.Prepend(Cells(["", .. columns]))))).AssertReadFrom(page);
    }

    [Fact]
    public void The_numbers_of_the_columns_below_a_repeated_header_are_not_the_figures_of_a_label_that_goes_on_there()
    {
        var page = Numbered.Page();
        var columns = page.Table("requests").Columns.ToList();
        var header = new[] { Cells(["", .. columns.Select(column => column.Label)]), Cells(["", .. columns.Select((_, i) => $"{i + 1}")]) };
        var lines = page.RequestLines().ToList();
        var texts = page.Texts("requests", page.Rows("requests")[^1]).ToList();
        lines[^1] = Cells(["", .. texts]);

        var report = Extract.One(page.Html(requests: Table([.. header, .. lines]) + Table([.. header, Cells(["四、结转下年度继续办理", .. texts.Select(_ => "")])])));

        report.AssertReadFrom(page);
    }

    [Fact]
    public void Figures_at_the_end_of_a_page_have_the_label_at_the_head_of_the_next()
    {
        var page = Numbered.Page();
        var lines = page.RequestLines().ToList();
        var at = page.Rows("requests").TakeWhile(row => row.Code != "refused.enforcement_file").Count();
        var texts = page.Texts("requests", page.Rows("requests")[at]).ToList();
        var header = Cells(["", .. page.Table("requests").Columns.Select(column => column.Label)]);
        var upper = Table([header, .. lines.Take(at), Cells(["", .. texts])]);
        var lower = Table([Cells(["7.属于行政执法案卷", .. texts.Select(_ => "")]), .. lines.Skip(at + 1)]);

        Extract.One(page.Html(requests: upper + lower)).AssertReadFrom(page);
    }

    [Fact]
    public void The_rest_of_a_label_beside_its_group_at_the_head_of_the_next_page_is_no_header()
    {
        var page = Numbered.Page().Label("requests.granted", "（一）予以");
        var lines = page.RequestsBody().ToList();
        var below = page.Rows("requests").Skip(2).Count(row => row.Groups.Count > 0);
        var rest = $"<td rowspan=\"{below}\">三、本年度办理结果</td><td colspan=\"2\">公开</td>{Cells(page.Columns("requests", page.Rows("requests")[2]).Select(_ => ""))}";

        var report = Extract.One(page.Html(requests: Table([.. page.RequestsHeader(), .. lines.Take(3)]) + Table(lines.Skip(3).Prepend(rest))));

        Assert.Empty(report.Differences(page));
    }

    [Fact]
    public void A_bracket_that_is_closed_in_the_next_table_of_the_page_is_one_labels()
    {
        var page = Numbered.Page();
        var header = Cells(["", .. page.Table("requests").Columns.Select(column => column.Label)]);
        var lines = page.RequestLines().ToList();
        var texts = page.Texts("requests", page.Rows("requests")[3]).ToList();
        var upper = Table([header, .. lines.Take(3), Cells(["（二）部分公开（区分处理的，只计这一情形，不计", .. texts.Select(_ => "")])]);
        var lower = Table(lines.Skip(4).Prepend(Cells(["其他情形）", .. texts])));

        Extract.One(PdfFlow.Print(Extract.Read(page.Html(requests: upper + lower)), new PdfHabits())).AssertReadFrom(page, "requests.partially_granted");
    }
}
