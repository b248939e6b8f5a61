using System.Buffers;

namespace ReportExtractor.Reading;

/// <summary>Lines that belong to the paper, not to the text.</summary>
internal static class PageFurniture
{
    private const int MaxLength = 12;

    private static readonly SearchValues<char> Dashes = SearchValues.Create("-—–－―─");

    /// <summary>True for a page number between dashes: - 3 -, — 12 —.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 3 or > MaxLength || !Dashes.Contains(line[0]) || !Dashes.Contains(line[^1]))
            return false;
        var number = line.Trim("-—–－―─ \u3000\u00a0");
        return number.Length is > 0 and <= 4 && !number.ContainsAnyExceptInRange('0', '9');
    }
}
