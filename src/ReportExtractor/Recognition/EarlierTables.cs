using ReportExtractor.Documents;
using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>Tells the tables that a report prints of a year before its own, for comparison, by the caption above them.</summary>
internal static class EarlierTables
{
    private const int MaxCaptionLength = 40;

    private static readonly string[] Words = ["上年度", "上一年度", "去年", "往年"];

    private static readonly HashSet<string> Chapters = FormCatalog.All.SelectMany(form => form.Sections)
        .SelectMany(section => section.Spellings.Prepend(section.Title)).Select(title => LabelText.Key(title)).ToHashSet(StringComparer.Ordinal);

    /// <summary>The blocks, from one to before another, that are such tables. A caption holds until the next one, the next chapter or a line of prose.</summary>
    public static HashSet<int> Find(IReadOnlyList<Block> blocks, int start, int end, int? year)
    {
        var earlier = new HashSet<int>();
        var isEarlier = false;
        for (var i = start; i < end; i++)
        {
            if (blocks[i] is not Paragraph paragraph)
            {
                if (isEarlier)
                    earlier.Add(i);
                continue;
            }

            var text = TraditionalCharacters.Simplify(Width.Compact(paragraph.Text));
            if (IsCaption(text, year))
                isEarlier = true;
            else if (text.Length > MaxCaptionLength || Dates.FindYear(text) is not null || Numbering.Parse(text).Length > 0 || Chapters.Contains(LabelText.Key(text)))
                isEarlier = false;
        }

        return earlier;
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
