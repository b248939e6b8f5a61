using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Reading.Pdf;

/// <summary>What belongs to the paper stays out of the text, and what the paper parted comes together again.</summary>
public sealed class PageFurnitureTests
{
    private const string Sentence = "全县坚持以公开为常态、不公开为例外，在政府网站主动公开政府信息1136条，其中政策解读27条、规划计划9条，受理申请21件，均在法定期限内答复。";

    private static readonly string Long = string.Concat(Enumerable.Repeat(Sentence, 30));

    [Theory]
    [InlineData("- {0} -", null)]
    [InlineData("— {0} —", null)]
    [InlineData("第{0}页 共{1}页", null)]
    [InlineData("第 {0} 页", null)]
    [InlineData("{0}", null)]
    [InlineData("{0} / {1}", null)]
    [InlineData("- {0} -", "青禾县人民政府文件")]
    [InlineData(null, "青禾县人民政府文件 第{0}页")]
    public void Page_numbers_and_running_heads_are_in_no_section(string? footer, string? header)
    {
        var page = Numbered.Page();

        var report = Extract.One(Prose(page, new PdfHabits { Footer = footer, Header = header }, Long));

        report.AssertReadFrom(page);
        Assert.Equal(Long, Assert.Single(report.Sections, section => section.Number == "一").Text.ReplaceLineEndings(""));
        Assert.All(report.Sections, section => Assert.DoesNotContain("青禾县人民政府文件", section.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Strings")]
    [InlineData("Justified")]
    [InlineData("Letters")]
    public void A_paragraph_over_several_lines_and_pages_is_one(string habit)
    {
        var report = Extract.One(Prose(Numbered.Page(), new PdfHabits { Text = Enum.Parse<TextHabit>(habit) }, Long, "（一）主动公开情况。" + Sentence, "（二）依申请公开情况。" + Sentence));

        Assert.Equal([Long, "（一）主动公开情况。" + Sentence, "（二）依申请公开情况。" + Sentence], report.Sections[0].Text.Split('\n'));
    }

    [Fact]
    public void Section_headings_are_lines_of_their_own()
    {
        var report = Extract.One(Prose(Numbered.Page(), new PdfHabits(), Sentence));

        Assert.Equal(["一 总体情况", "二 主动公开政府信息情况", "三 收到和处理政府信息公开申请情况", "四 政府信息公开行政复议、行政诉讼情况", "五 存在的主要问题及改进情况", "六 其他需要报告的事项"],
            report.Sections.Select(section => $"{section.Number} {section.Title}"));
        Assert.Equal("队伍建设有待加强。", report.Sections[4].Text);
        Assert.Equal("本年度未收取信息处理费。", report.Sections[5].Text);
    }

    [Fact]
    public void A_title_over_two_lines_is_one_title()
    {
        var page = Numbered.Page();
        page.Title = "青禾县人民政府办公室关于2022年度政府信息公开工作的年度报告";

        Assert.Equal(page.Title, Extract.One(page.Pdf()).Identity.Title);
    }

    [Fact]
    public void A_number_that_a_line_of_prose_consists_of_is_no_page_number()
    {
        var paragraphs = Grids.Paragraphs(PdfPages.One(page =>
        {
            page.Text(90, 200, 14, "全年受理申请件数为");
            page.Text(90, 222, 14, "21");
            page.Text(90, 244, 14, "件，均已办结。");
        }));

        Assert.Contains("21", string.Concat(paragraphs), StringComparison.Ordinal);
    }

    [Fact]
    public void The_text_between_two_tables_stands_between_them()
    {
        var blocks = Extract.Read(Numbered.Page().Pdf()).Blocks;

        var heading = blocks.ToList().FindIndex(block => block is Paragraph { Text: "三、收到和处理政府信息公开申请情况" });
        Assert.True(heading > 0);
        Assert.IsType<Grid>(blocks[heading - 1]);
        Assert.IsType<Grid>(blocks[heading + 1]);
    }

    private static byte[] Prose(ReportPage page, PdfHabits habits, params string[] paragraphs) =>
        PdfFlow.Print(Extract.Read(page.Html().Replace("<p>全年工作平稳有序。</p>", string.Concat(paragraphs.Select(text => $"<p>{text}</p>")), StringComparison.Ordinal)), habits);
}
