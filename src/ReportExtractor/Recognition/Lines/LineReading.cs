using ReportExtractor.Documents;

namespace ReportExtractor.Recognition.Lines;

/// <summary>
/// Reads lines as the cells of tables that lost their partings: a figure is a line, a label one line or several. Of all
/// ways to put lines together the one is taken by which most characters stand in labels that the forms know.
/// </summary>
internal static class LineReading
{
    private const int MaxLabelLines = 5;

    // 三、本年度办理结果 letter under letter.
    private const int MaxVerticalLines = 12;
    private const int MaxFigureLines = 3;
    private const int MaxLineLength = 60;
    private const int MinFuzzyLength = 4;
    private const double MinSimilarity = 0.7;

    // A label that is only like a known one must beat the known ones that its lines may hold.
    private const double FuzzyCost = 1.5;
    private const double CellCost = 0.5;

    /// <summary>The cells in order.</summary>
    public static List<LineCell> Read(IReadOnlyList<Paragraph> lines)
    {
        var best = new double[lines.Count + 1];
        var cells = new (LineCell Cell, int Start)[lines.Count + 1];
        Array.Fill(best, double.NegativeInfinity, 1, lines.Count);
        for (var start = 0; start < lines.Count; start++)
        {
            foreach (var (cell, length, score) in Candidates(lines, start))
            {
                if (best[start] + score <= best[start + length])
                    continue;
                best[start + length] = best[start] + score;
                cells[start + length] = (cell, start);
            }
        }

        var read = new List<LineCell>();
        for (var end = lines.Count; end > 0; end = cells[end].Start)
            read.Add(cells[end].Cell);
        read.Reverse();
        for (var i = 0; i + 1 < read.Count; i++)
            read[i].BlanksBelow = read[i + 1].BlanksAbove;
        return read;
    }

    /// <summary>True for a line that is a number, readable or not, or says that there is none.</summary>
    public static bool IsFigure(string text) => text.Length <= MaxLineLength && CellText.Parse(text).Content switch
    {
        CellContent.Number or CellContent.SpacedNumber or CellContent.Dash => true,
        CellContent.Unreadable => char.IsDigit(text[0]) && !PrintedRow.IsWordy(text) && LabelIndex.Shared.Find(text).Length == 0,
        _ => CellText.IsNil(text),
    };

    /// <summary>True for a line that may be a label or a piece of one.</summary>
    public static bool IsShort(string text) => text.Length <= MaxLineLength && text.AsSpan().IndexOfAny("。；？！") < 0;

    /// <summary>True for （续表） above the rest of a table.</summary>
    public static bool IsContinuation(string text) => Width.Compact(text).Trim("（()）") is "续表";

    private static IEnumerable<(LineCell Cell, int Length, double Score)> Candidates(IReadOnlyList<Paragraph> lines, int start)
    {
        if (FigureLines(lines, start) is > 0 and var figure)
        {
            yield return (Cell(lines, start, figure, isFigure: true, []), figure, 0);
            if (NumberedLabelLines(lines, start) is > 0 and var numbered)
                yield return (Cell(lines, start, numbered, isFigure: false, LabelIndex.Shared.Find(Text(lines, start, numbered))), numbered, LabelText.Key(Text(lines, start, numbered)).Length - CellCost);
            yield break;
        }

        yield return (Cell(lines, start, 1, isFigure: false, []), 1, -CellCost);
        var isVertical = true;
        for (var length = 1; length <= (isVertical ? MaxVerticalLines : MaxLabelLines) && start + length <= lines.Count; length++)
        {
            var last = lines[start + length - 1];
            isVertical &= last.Text.Length == 1;

            // 无 of 无法提供, written from top to bottom, is no figure.
            if (!IsShort(last.Text) || (FigureLines(lines, start + length - 1) > 0 && !(isVertical && last.Text == "无")) || SectionFinder.IsTitle(last.Text) || (length > 1 && (IsYear(last.Text) || IsContinuation(last.Text) || IsItem(last.Text))))
                yield break;
            var text = Text(lines, start, length);
            if (LabelText.Key(text) is not { Length: > 0 } key || IsCutInBrackets(text))
                continue;
            if (LabelIndex.Shared.Find(text) is { Length: > 0 } known)
            {
                if (!HoldsRemark(lines, start, length, text) && !HoldsGroup(lines, start, length))
                    yield return (Cell(lines, start, length, isFigure: false, known), length, key.Length - CellCost);
            }
            else if (key.Length >= MinFuzzyLength && LabelIndex.Shared.Closest(key) is { Similarity: >= MinSimilarity } closest
                && (length == 1 || !key.Contains(closest.Label, StringComparison.Ordinal)))
            {
                yield return (Cell(lines, start, length, isFigure: false, closest.Meanings), length, (closest.Similarity * key.Length) - FuzzyCost - CellCost);
            }
        }
    }

    // 2.其他法律行政法规禁止公开 below 其他: a number begins a label of its own.
    private static bool IsItem(string text) => char.IsDigit(text[0]) && Numbering.Parse(text) is { Length: > 0 } number && number.Length < text.Length;

    // （2024年） above another table.
    private static bool IsYear(string text) => Width.Compact(text).Trim("（()）").ToString() is var bare && Dates.FindYear(bare) is { Index: 0 } year && year.Length == bare.Length;

    // 2 重 over 复申请: what looks like a number that cannot be read is the first line of a label.
    private static int NumberedLabelLines(IReadOnlyList<Paragraph> lines, int start) =>
        LabelText.Key(lines[start].Text).Length == 0 || lines[start].Text.AsSpan().IndexOfAny("（(") >= 0 || CellText.Parse(lines[start].Text).Content != CellContent.Unreadable ? 0
            : Enumerable.Range(2, MaxLabelLines - 1).FirstOrDefault(length => start + length <= lines.Count && FigureLines(lines, start + length - 1) == 0 && LabelIndex.Shared.Find(Text(lines, start, length)).Length > 0);

    // A line in brackets above a label, or a label of its own below it, is another cell, though labels are known without their remarks.
    private static bool HoldsRemark(IReadOnlyList<Paragraph> lines, int start, int length, string whole)
    {
        if (length == 1)
            return false;
        var bare = BareKey(whole);
        return (lines[start].Text is ['（' or '(', .., '）' or ')'] && LabelText.Key(lines[start].Text).Length > 0 && bare == BareKey(Text(lines, start + 1, length - 1)))
            || (Text(lines, start, length - 1) is var upper && !IsCutInBrackets(upper) && bare == BareKey(upper) && LabelIndex.Shared.Find(lines[start + length - 1].Text).Length > 0);
    }

    // A label's number in brackets is broken: （ over 三） over 不予公开.
    private static bool IsCutInBrackets(string text) => text.AsSpan().LastIndexOfAny("（(") > text.AsSpan().LastIndexOfAny("）)") || Width.Fold(text[0]) == ')';

    // A group above the label of its first row, which is a label as well if it is read with its group.
    private static bool HoldsGroup(IReadOnlyList<Paragraph> lines, int start, int length) =>
        Enumerable.Range(1, length - 1).Any(above => Array.Exists(LabelIndex.Shared.Find(Text(lines, start, above)), meaning => meaning.Kind == LabelKind.Group)
            && Array.Exists(LabelIndex.Shared.Find(Text(lines, start + above, length - above)), meaning => meaning.Kind is LabelKind.Row or LabelKind.Group));

    private static string BareKey(string text) => LabelText.Key(LabelText.WithoutRemarks(text));

    // A figure's remark may be broken: 22（其中修订, 16件）.
    private static int FigureLines(IReadOnlyList<Paragraph> lines, int start)
    {
        if (IsFigure(lines[start].Text))
            return 1;
        if (!char.IsDigit(lines[start].Text.SkipWhile(Width.IsInvisible).FirstOrDefault()) || lines[start].Text.AsSpan().IndexOfAny("（([") < 0)
            return 0;
        for (var length = 2; length <= MaxFigureLines && start + length <= lines.Count; length++)
        {
            if (IsFigure(Text(lines, start, length)))
                return length;
        }

        return 0;
    }

    private static string Text(IReadOnlyList<Paragraph> lines, int start, int length) =>
        length == 1 ? lines[start].Text : string.Join('\n', Enumerable.Range(start, length).Select(i => lines[i].Text));

    private static LineCell Cell(IReadOnlyList<Paragraph> lines, int start, int length, bool isFigure, LabelMeaning[] meanings) =>
        new(Text(lines, start, length), lines[start].Location, isFigure, meanings) { BlanksAbove = lines[start].BlankLinesAbove };
}
