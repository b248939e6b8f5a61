using ReportExtractor.Documents;
using ReportExtractor.Generator.Pdf;
using ReportExtractor.Generator.Printing;

namespace ReportExtractor.Generator.Writing;

/// <summary>Writes PDF.</summary>
internal sealed class PdfWriter
{
    private static readonly Location Nowhere = new(0, 0);

    private readonly PdfHabits _drawing;
    private readonly bool _repeatsHeaders;

    public PdfWriter(Habits habits)
    {
        _drawing = Draw(habits);
        _repeatsHeaders = habits.Has("repeated_header", 0.1);
    }

    public byte[] Write(IReadOnlyList<PrintedBlock> blocks)
    {
        var headers = new Dictionary<Grid, int>(ReferenceEqualityComparer.Instance);
        var printed = blocks.Where(block => block is not PrintedParagraph { Kind: ParagraphKind.Furniture }).ToList();
        var drawn = printed.ConvertAll(block => Block(block, headers));
        var titles = drawn.Where((_, i) => printed[i] is PrintedParagraph { Kind: ParagraphKind.Title }).ToHashSet<Block>(ReferenceEqualityComparer.Instance);
        return PdfFlow.Print(new Document("application/pdf", drawn, new Dictionary<string, string>(StringComparer.Ordinal)), _drawing with { Headers = _repeatsHeaders ? headers : null }, titles);
    }

    private static Block Block(PrintedBlock block, Dictionary<Grid, int> headers)
    {
        if (block is PrintedParagraph paragraph)
            return new Paragraph(Drawn(paragraph.Text), IsHeading: false, Nowhere);
        var table = (PrintedTable)block;
        var builder = new GridBuilder(Nowhere);
        foreach (var row in table.Rows)
        {
            builder.BeginRow();
            foreach (var cell in row.Cells)
                builder.Add(Drawn(cell.Text), cell.Rows, cell.Columns, Nowhere);
            builder.EndRow();
        }

        var grid = builder.Build();
        headers[grid] = table.HeaderRows;
        return grid;
    }

    // Fonts have one blank, and no letter without a width.
    private static string Drawn(string text) => text.Replace('\u00a0', ' ').Replace("\u200b", "", StringComparison.Ordinal);

    private static PdfHabits Draw(Habits habits) => new()
    {
        Rules = habits.Choose("pdf_rules", "lines", ("rectangles", 0.25), ("clips", 0.05), ("cells", 0.1), ("open_sides", 0.05), ("row_lines", 0.01), ("frame", 0.01), ("none", 0.02)) switch
        {
            "rectangles" => RuleStyle.FilledRectangles,
            "clips" => RuleStyle.ClipRectangles,
            "cells" => RuleStyle.StrokedCells,
            "open_sides" => RuleStyle.OpenSides,
            "row_lines" => RuleStyle.RowLines,
            "frame" => RuleStyle.Frame,
            "none" => RuleStyle.None,
            _ => RuleStyle.StrokedLines,
        },
        Text = habits.Choose("pdf_text", "strings", ("letters", 0.1), ("placed_letters", 0.15), ("justified", 0.1), ("spaced", 0.05)) switch
        {
            "letters" => TextHabit.Letters,
            "placed_letters" => TextHabit.PlacedLetters,
            "justified" => TextHabit.Justified,
            "spaced" => TextHabit.Spaced,
            _ => TextHabit.Strings,
        },
        Fonts = habits.Choose("pdf_fonts", "gbk", ("unicode", 0.3), ("times", 0.15), ("helvetica", 0.15)) switch
        {
            "unicode" => new PdfFonts(PdfFont.UniGb),
            "times" => new PdfFonts(PdfFont.Gbk, PdfFont.Times),
            "helvetica" => new PdfFonts(PdfFont.UniGb, PdfFont.Helvetica),
            _ => new PdfFonts(PdfFont.Gbk),
        },
        Shape = habits.Choose("page_shape", "upright", ("lying", 0.05), ("turned", 0.05), ("cropped", 0.03), ("large_units", 0.02), ("flipped", 0.05), ("sideways", 0.02)) switch
        {
            "lying" => PageShape.Lying,
            "turned" => habits.Pick(PageShape.Turned90, PageShape.Turned180, PageShape.Turned270),
            "cropped" => PageShape.Cropped,
            "large_units" => PageShape.LargeUnits,
            "flipped" => PageShape.Flipped,
            "sideways" => PageShape.Sideways,
            _ => PageShape.Upright,
        },
        Footer = habits.Choose("page_footer", "dashes", ("words", 0.15), ("bare", 0.1), ("none", 0.15)) switch { "words" => "第{0}页 共{1}页", "bare" => "{0}", "none" => null, _ => "- {0} -" },
        Header = habits.Has("page_header", 0.1) ? "政府信息公开工作年度报告" : null,
        Alignment = habits.Pick(0, 0.5, 0.5, 0.5, 1),
        VerticalLabels = habits.Chance(0.5),
        BreakBefore = habits.Has("break_before", 0.3) ? habits.Pick("规章", "行政许可", "行政处罚", "本年新收", "予以公开", "其他法律行政法规", "无法提供", "重复申请", "七）总计", "结转下年度", "未经复议") : null,
        CutsRows = habits.Has("cut_rows", 0.05),
        CutLabels = habits.Pick(CutHabit.First, CutHabit.First, CutHabit.Divided, CutHabit.Repeated),
    };
}
