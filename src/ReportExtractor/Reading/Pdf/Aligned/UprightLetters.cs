namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>Letters of a label written downwards: 无 above 法 is one of 无法提供, not a figure.</summary>
internal static class UprightLetters
{
    // In parts of the font size.
    private const float MaxLeading = 1.6f;

    /// <summary>Makes labels of such letters.</summary>
    /// <param name="lines">The lines of a page from top to bottom.</param>
    /// <param name="maxWords">No row of a table has more words.</param>
    public static void Name(List<List<LineWord>> lines, int maxWords)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Count > maxWords || lines[i + 1].Count > maxWords)
                continue;
            for (var j = 0; j < lines[i].Count; j++)
            {
                if (lines[i][j] is { IsFigure: true, Text: "无" } letter && lines[i + 1].Exists(below => IsNext(letter, below)))
                    lines[i][j] = letter.AsLabel();
            }
        }
    }

    private static bool IsNext(LineWord letter, LineWord below) =>
        below is { IsFigure: false, Text.Length: 1 } && below.Box.OverlapsAcross(letter.Box) && below.Box.CentreY - letter.Box.CentreY <= MaxLeading * letter.Size;
}
