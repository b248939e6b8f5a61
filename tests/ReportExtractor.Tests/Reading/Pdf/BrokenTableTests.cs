using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>A table that a page's end cuts is one table.</summary>
public sealed class BrokenTableTests
{
    public static TheoryData<string> Rows =>
    [
        "规章", "行政处罚", "行政事业性收费", "二、上年结转", "（一）予以公开", "2.其他法律", "8.属于行政查询", "1.本机关不掌握", "2.没有现成信息", "3.补正后", "1.信访举报", "5.要求行政机关", "3.其他", "（七）总计", "四、结转下年度", "1192",
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Without_a_header_on_the_next_page_which_begins_with(string row) => AssertRead(new PdfHabits { BreakBefore = row });

    [Theory]
    [MemberData(nameof(Rows))]
    public void Without_lines_at_the_sides_before(string row) => AssertRead(new PdfHabits { BreakBefore = row, Rules = RuleStyle.OpenSides });

    [Theory]
    [InlineData("2.没有现成信息")]
    [InlineData("四、结转下年度")]
    public void With_cells_known_only_by_what_clips_their_text_before(string row) => AssertRead(new PdfHabits { BreakBefore = row, Rules = RuleStyle.ClipRectangles });

    [Theory]
    [InlineData("（一）予以公开")]
    [InlineData("2.没有现成信息")]
    [InlineData("四、结转下年度")]
    public void With_the_header_repeated_before(string row) => AssertRead(new PdfHabits { BreakBefore = row, RepeatedRows = 3 });

    [Theory]
    [InlineData("（二）部分公开", "First")]
    [InlineData("（二）部分公开", "Last")]
    [InlineData("5.要求行政机关确认", "First")]
    [InlineData("5.要求行政机关确认", "Last")]
    [InlineData("1.申请人无正当理由", "First")]
    [InlineData("1.申请人无正当理由", "Last")]
    [InlineData("2.申请人逾期未按收费通知", "First")]
    [InlineData("2.申请人逾期未按收费通知", "Last")]
    public void A_row_cut_in_two_is_one_row_with_its_label_on_both_pages_and_its_figures_at(string row, string figures) =>
        AssertRead(new PdfHabits { BreakBefore = row, CutsRows = true, CutLabels = CutHabit.Divided, CutFigures = Enum.Parse<CutHabit>(figures) });

    [Theory]
    [InlineData("First")]
    [InlineData("Last")]
    [InlineData("Divided")]
    [InlineData("Repeated")]
    public void A_group_on_two_pages_is_one_group_with_its_label_at(string label)
    {
        var page = Numbered.Page().Label("requests.（四）无法提供", "（四）无<br>法提供");

        Extract.One(page.Pdf(new PdfHabits { BreakBefore = "2.没有现成信息", CutLabels = Enum.Parse<CutHabit>(label) })).AssertReadFrom(page);
    }

    [Theory]
    [InlineData("2.没有现成信息", false)]
    [InlineData("2.申请人逾期未按收费通知", true)]
    [InlineData("1192", false)]
    public void The_pieces_are_one_grid(string row, bool cutsRows) =>
        Assert.Equal(3, Extract.Read(Numbered.Page().Pdf(new PdfHabits { BreakBefore = row, CutsRows = cutsRows, CutLabels = CutHabit.Divided })).Blocks.OfType<Grid>().Count());

    [Fact]
    public void Blank_cells_of_a_row_at_the_break_stay_blank()
    {
        var page = Numbered.Page().Set("requests.unavailable.needs_creation.natural_person", "").Set("requests.unavailable.not_held.total", "");

        var report = Extract.One(page.Pdf(new PdfHabits { BreakBefore = "2.没有现成信息" }));

        Assert.Equal((null, "blank"), (report.Value("requests.unavailable.needs_creation.natural_person"), report.Cell("requests.unavailable.needs_creation.natural_person").Status));
        Assert.Equal((null, "blank"), (report.Value("requests.unavailable.not_held.total"), report.Cell("requests.unavailable.not_held.total").Status));
        Assert.Equal(page.TextOf("requests.unavailable.not_held.natural_person"), report.Cell("requests.unavailable.not_held.natural_person").Raw);
    }

    [Theory]
    [InlineData("-", "dash")]
    [InlineData("", "blank")]
    public void Figures_below_a_break_are_no_part_of_the_headings_above_it(string figure, string status)
    {
        var page = Numbered.Page().Set("review_and_litigation.review.upheld", figure).Set("review_and_litigation.review.pending", figure);

        var report = Extract.One(page.Pdf(new PdfHabits { BreakBefore = page.TextOf("review_and_litigation.review.corrected") }));

        Assert.Empty(report.Differences(page));
        Assert.Equal(status, report.Cell("review_and_litigation.review.upheld").Status);
    }

    [Fact]
    public void A_group_label_printed_on_both_pages_is_one()
    {
        var page = Numbered.Page();

        var grid = Extract.Read(page.Pdf(new PdfHabits { BreakBefore = "2.没有现成信息", CutLabels = CutHabit.Repeated })).Blocks.OfType<Grid>().ElementAt(1);

        Assert.Single(grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.Text.Replace("\n", "", StringComparison.Ordinal) == "（四）无法提供").Distinct());
    }

    [Fact]
    public void Rows_that_end_early_are_of_the_same_table_as_the_longer_ones_on_the_next_page()
    {
        var grid = Joined(
            [[("项目", 80, 180, 1), ("自然人", 180, 280, 1), ("总计", 280, 380, 1)]],
            [[("一", 80, 180, 1), ("1", 180, 280, 1), ("2", 280, 380, 1), ("3", 380, 480, 1)]]);

        Assert.Equal(["项目@0+1 自然人@1+1 总计@2+1", "一@0+1 1@1+1 2@2+1 3@3+1"], grid.Rows.Select(row => row.Places()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_figure_that_slips_to_the_next_page_stays_in_its_row(int repeatedRows)
    {
        var page = Numbered.Page().Set("requests.unavailable.needs_creation.commercial", "").Set("requests.unavailable.needs_creation.other_organization", "");
        var slipped = Numbered.Figure(page.Form.IndexOf("requests.unavailable.needs_creation.research"));
        var html = page.Html().Replace($">{slipped}<", $">&nbsp;<br>{slipped}<", StringComparison.Ordinal);
        var habits = new PdfHabits { BreakBefore = "2.没有现成信息", CutsRows = true, RepeatedRows = repeatedRows, CutLabels = CutHabit.Divided, CutFigures = CutHabit.Divided };

        var report = Extract.One(PdfFlow.Print(Extract.Read(html), habits));

        Assert.Empty(report.Differences(page));
        Assert.Equal((slipped, 1), (report.Cell("requests.unavailable.needs_creation.research").Raw, report.Cell("requests.unavailable.needs_creation.research").Confidence));
    }

    [Fact]
    public void A_blank_corner_above_a_break_is_no_part_of_the_label_below_it() =>
        Assert.Equal(["|自然人|法人", "|自然人|企业", "一、本年新收|1|2"], Joined(
            [[("", 80, 180, 2), ("自然人", 180, 280, 2), ("法人", 280, 380, 1)], [("企业", 280, 380, 1)]],
            [[("一、本年新收", 80, 180, 1), ("1", 180, 280, 1), ("2", 280, 380, 1)]]).Lines());

    [Fact]
    public void A_blank_figure_above_a_break_is_no_part_of_the_header_printed_again_below_it() =>
        Assert.Equal(["一||2", "（本列）|自然人|法人", "（本列）|自然人|企业"], Joined(
            [[("一", 80, 180, 1), ("", 180, 280, 1), ("2", 280, 380, 1)]],
            [[("（本列）", 80, 180, 2), ("自然人", 180, 280, 2), ("法人", 280, 380, 1)], [("企业", 280, 380, 1)]]).Lines());

    // The grid of a table at the foot of one page and the head of the next; a cell is its text, its left and right edge and the rows it covers.
    private static Grid Joined((string Text, double Left, double Right, int Rows)[][] upper, (string Text, double Left, double Right, int Rows)[][] lower)
    {
        var pages = new PdfPages(new PdfFonts(PdfFont.Gbk));
        Draw(pages.Add(PageShape.Upright), 700, upper);
        Draw(pages.Add(PageShape.Upright), 80, lower);
        return Grids.Grid(pages.ToBytes());

        static void Draw(PdfPage page, double top, (string Text, double Left, double Right, int Rows)[][] rows)
        {
            foreach (var row in rows)
            {
                foreach (var (text, left, right, height) in row)
                {
                    page.Rectangle(left, top, right, top + (30 * height), "S");
                    page.Text(left + 5, top + (15 * height) + 5, 10, text);
                }

                top += 30;
            }
        }
    }

    private static void AssertRead(PdfHabits habits)
    {
        var page = Numbered.Page();

        Extract.One(page.Pdf(habits)).AssertReadFrom(page);
    }
}
