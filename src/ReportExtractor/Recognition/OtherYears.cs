using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>Tables that print another year's figures for comparison, under a caption that says so: 上年度数据, 2022年度数据（供对比）.</summary>
internal static class OtherYears
{
    private const int MaxCaptionLength = 40;

    private static readonly string[] Earlier = ["上年度", "上一年度", "去年"];

    /// <summary>True for a short line that names a year: what follows may be another year's.</summary>
    public static bool NamesYear(string text) => IsCaption(text) && (Dates.FindYear(Width.Compact(text)) is not null || IsEarlier(text));

    /// <summary>The blocks that stand below the caption of another year's tables, up to the next chapter or to a caption of the report's own year. Its own tables come first.</summary>
    public static HashSet<int> Blocks(Document document, int? year)
    {
        var others = new HashSet<int>();
        var isOther = false;
        var hasOwn = false;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Paragraph { Text: var text })
            {
                if (isOther)
                    others.Add(i);
                hasOwn |= !isOther;
            }
            else if (year is not null && NamesYear(text))
            {
                // A caption above the first table of a chapter may be a slip of the pen.
                isOther = hasOwn && (Dates.FindYear(Width.Compact(text)) is { } named ? named.Year < year : IsEarlier(text));
            }
            else if (SectionFinder.IsTitle(text) || !IsCaption(text))
            {
                isOther = false;
                hasOwn &= !SectionFinder.IsTitle(text);
            }
        }

        return others;
    }

    private static bool IsCaption(string text) => text.Length <= MaxCaptionLength && text.AsSpan().IndexOfAny("。；") < 0;

    private static bool IsEarlier(string text) => Array.Exists(Earlier, word => text.Contains(word, StringComparison.Ordinal)) && !text.Contains("结转", StringComparison.Ordinal);
}
