using System.Globalization;
using CsCheck;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Properties;

/// <summary>A report prints the same figures with whatever habits it is made into a PDF.</summary>
public sealed class RandomPdfTests
{
    private static readonly string?[] Rows =
    [
        null, "规章", "行政处罚", "二、上年结转", "（一）予以公开", "（二）部分公开", "3.危及", "8.属于行政查询", "1.本机关不掌握", "3.补正后", "2.重复申请", "5.要求行政机关", "（七）总计", "四、结转下年度",
    ];

    private static readonly Gen<string> Figure = Gen.Frequency(
        (5, Gen.Int[0, 9].Select(Written)),
        (4, Gen.Int[10, 9_999].Select(Written)),
        (1, Gen.Const("")));

    private static readonly Gen<PdfHabits> Habits =
        from rules in Pick.From(RuleStyle.StrokedLines, RuleStyle.FilledRectangles, RuleStyle.OpenSides)
        from text in Pick.From(TextHabit.Strings, TextHabit.Letters, TextHabit.PlacedLetters, TextHabit.Justified)
        from fonts in Pick.From(new PdfFonts(PdfFont.Gbk), new(PdfFont.UniGb), new(PdfFont.Gbk, PdfFont.Times), new(PdfFont.UniGb, PdfFont.Helvetica))
        from shape in Pick.From(Enum.GetValues<PageShape>())
        from row in Pick.From(Rows)
        from repeated in Pick.From(0, 0, 3)
        from alignment in Gen.Double[0, 1]
        from isVertical in Gen.Bool
        from footer in Pick.From("- {0} -", "第{0}页 共{1}页", null)
        from cut in Pick.From(CutHabit.First, CutHabit.Divided, CutHabit.Repeated)
        select new PdfHabits
        {
            Rules = rules,
            Text = text,
            Fonts = fonts,
            Shape = shape,
            BreakBefore = row,
            RepeatedRows = repeated,
            Alignment = alignment,
            VerticalLabels = isVertical,
            Footer = footer,
            CutLabels = cut,
        };

    [Fact]
    public void Every_figure_is_read_in_its_cell_whatever_the_habits() =>
        Gen.Select(Gen.Select(Pick.From("2019", "2021"), Gen.Bool, Figure.Array[260]), Habits).Sample(
            (figures, habits) =>
            {
                var page = Filled(figures.Item1, figures.Item2, figures.Item3);
                var differences = Extract.One(page.Pdf(habits)).Differences(page);
                Assert.True(differences.Count == 0, $"{habits}\n{string.Join('\n', differences)}");
            },
            iter: 40,
            threads: 2);

    // Without lines a row may be in doubt; a figure is never in another cell.
    [Fact]
    public void Without_lines_a_figure_is_read_in_its_own_cell_or_not_at_all() =>
        Gen.Select(Gen.Select(Pick.From("2019", "2021"), Gen.Bool, Figure.Array[260]), Habits, Pick.From(RuleStyle.None, RuleStyle.RowLines, RuleStyle.Frame)).Sample(
            (figures, habits, rules) =>
            {
                var page = Filled(figures.Item1, figures.Item2, figures.Item3);
                var report = Extract.One(page.Pdf(habits with { Rules = rules }));
                var wrong = report.Form.Cells.Where(cell => report.Cells[cell.Index].Value is not null && (!page.Prints(cell) || report.Cells[cell.Index].Raw != page.TextOf(cell)))
                    .Select(cell => $"{cell.Name}: '{report.Cells[cell.Index].Raw}' for '{page.TextOf(cell)}' ({report.Cells[cell.Index].Status})").ToList();
                Assert.True(wrong.Count == 0, $"{habits with { Rules = rules }}\n{string.Join('\n', wrong)}");
            },
            iter: 30,
            threads: 2);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ReportPage Filled(string form, bool oneRow, string[] figures)
    {
        var page = new ReportPage(form) { OtherInOneRow = oneRow || form == "2019" };
        foreach (var cell in page.Form.Cells)
            page.Set(cell.Name, figures[cell.Index]);
        return page;
    }
}
