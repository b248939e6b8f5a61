namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>Figures half a line off their row: one with blanks beside it may be broken at them.</summary>
internal static class ShiftedFigures
{
    // In parts of the font size.
    private const float HalfLine = 0.75f;

    /// <summary>Puts each line of such figures into the row below or above, if their places in it are free.</summary>
    /// <param name="lines">The lines of a page from top to bottom.</param>
    /// <param name="maxWords">No row of a table has more words.</param>
    public static void Join(List<List<LineWord>> lines, int maxWords)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Count > maxWords || !AreFigures(lines[i]))
                continue;
            foreach (var row in (ReadOnlySpan<int>)[i + 1, i - 1])
            {
                if (row < 0 || row >= lines.Count || lines[row].Count > maxWords || AreFigures(lines[row]) || !lines[i].TrueForAll(figure => HasPlace(lines[row], figure)))
                    continue;
                lines[row].AddRange(lines[i]);
                lines.RemoveAt(i);
                break;
            }
        }
    }

    private static bool AreFigures(List<LineWord> line) => line.TrueForAll(word => word.IsFigure);

    private static bool HasPlace(List<LineWord> row, LineWord figure) =>
        row.Find(word => word.IsFigure) is { } other && Math.Abs(other.Box.CentreY - figure.Box.CentreY) <= HalfLine * figure.Size
        && !row.Exists(word => word.Box.OverlapsAcross(figure.Box));
}
