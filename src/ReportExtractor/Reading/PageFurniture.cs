using System.Buffers;
using ReportExtractor.Documents;

namespace ReportExtractor.Reading;

/// <summary>Lines that belong to the paper, not to the text.</summary>
internal static class PageFurniture
{
    private const int MaxLength = 16;
    private const int MaxDigits = 4;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–－―─");

    private static readonly SearchValues<char> PageWords = SearchValues.Create("第共页/ ,，0123456789");

    /// <summary>True for a page number between dashes or words: - 3 -, — 12 —, 第 3 页 共 6 页.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 3 or > MaxLength)
            return false;
        if (line[0] == '第')
            return line.Contains('页') && !line.ContainsAnyExcept(PageWords);
        if (!Dashes.Contains(line[0]) || !Dashes.Contains(line[^1]))
            return false;
        return IsNumber(line.Trim("-—–－―─ \u3000\u00a0"));
    }

    /// <summary>True for what is printed above the rest of a table on the next page: （续表）, or the report's title.</summary>
    public static bool IsHead(string line) =>
        Width.Compact(line).Trim('(', ')') is var text && (text is "续表" or "續表" || text.EndsWith("年度报告", StringComparison.Ordinal) || text.EndsWith("年度報告", StringComparison.Ordinal));

    /// <summary>True for a number alone, or with how many pages there are (3/6): at the foot of a page it is the page's.</summary>
    public static bool IsBareNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var slash = line.IndexOf('/');
        return slash < 0 ? IsNumber(line) : IsNumber(line[..slash].Trim()) && IsNumber(line[(slash + 1)..].Trim());
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and <= MaxDigits && !text.ContainsAnyExceptInRange('0', '9');
}
