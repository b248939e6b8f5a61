using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>Tells the tables that a report prints of a year before its own, for comparison, by the caption above them.</summary>
internal static class EarlierTables
{
    private const int MaxCaptionLength = 40;

    private static readonly string[] Words = ["上年度", "上一年度", "去年", "往年"];

    /// <summary>The blocks, from one to before another, that hold such tables, and the row of each from which on it is one. A caption holds until the next one, the next chapter or a line of prose.</summary>
    public static Dictionary<int, int> Find(IReadOnlyList<Block> blocks, int start, int end, int? year)
    {
        var earlier = new Dictionary<int, int>();
        var isEarlier = false;
        for (var i = start; i < end; i++)
        {
            if (blocks[i] is not Paragraph paragraph)
            {
                if (isEarlier)
                    earlier.Add(i, 0);
                else if (blocks[i] is Grid grid && CaptionRow(grid, year) is >= 0 and var row)
                {
                    earlier.Add(i, row);
                    isEarlier = true;
                }

                continue;
            }

            var text = TraditionalCharacters.Simplify(Width.Compact(paragraph.Text));
            if (IsCaption(text, year))
                isEarlier = true;
            else if (text.Length > MaxCaptionLength || Dates.FindYear(text) is not null || Numbering.Parse(text).Length > 0 || SectionFinder.IsTitle(text))
                isEarlier = false;
        }

        return earlier;
    }

    /// <summary>True for a short line that names a year, or the one before: what follows may be another year's.</summary>
    public static bool NamesYear(string text) => IsCaption(TraditionalCharacters.Simplify(Width.Compact(text)), int.MaxValue);

    // The caption may be a row of the grid, above its table or between this year's and that.
    private static int CaptionRow(Grid grid, int? year)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid.Rows[row].Cells.Where(cell => cell.Row == row && cell.Text.Length > 0).ToList() is [var only] && IsCaption(TraditionalCharacters.Simplify(Width.Compact(only.Text)), year))
                return row;
        }

        return -1;
    }

    private static bool IsCaption(string text, int? year)
    {
        if (text.Length > MaxCaptionLength || text.AsSpan().ContainsAny("。，,；;") || text.Contains("结转", StringComparison.Ordinal))
            return false;
        return Dates.FindYear(text) is { } named
            ? named.Year < year && Dates.FindYear(text[(named.Index + named.Length)..]) is null
            : Array.Exists(Words, word => text.Contains(word, StringComparison.Ordinal));
    }
}
