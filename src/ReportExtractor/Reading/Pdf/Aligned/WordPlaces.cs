using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>Gives words of a page places across it, as the columns of tables without lines are found by.</summary>
internal static class WordPlaces
{
    // Places are tenths of a point.
    private const float Scale = 10;

    /// <summary>A word with its places. A heading that stands over no figure, but in the room of one column that no other heading stands over, is that column's.</summary>
    public static AlignedWord Of(int page, LabelBlock word, IReadOnlyList<(Box Figures, float Start, float End)> columns, IReadOnlyList<LabelBlock> headings)
    {
        var (left, right) = (word.Box.Left, word.Box.Right);
        if (!columns.Any(column => StandsOver(word, column.Figures)))
        {
            foreach (var (figures, start, end) in columns)
            {
                if (word.Box.CentreX >= start && word.Box.CentreX < end && right < figures.Right + (end - start) && !headings.Any(other => other != word && StandsOver(other, figures) && columns.Count(column => StandsOver(other, column.Figures)) == 1))
                    (left, right) = (figures.Left, figures.Right);
            }
        }

        return new AlignedWord(word.Text, Location.OnPage(page, word.Box), (int)(left * Scale), Math.Max((int)(left * Scale) + 1, (int)(right * Scale)), word.IsFigure);
    }

    private static bool StandsOver(LabelBlock heading, Box figures) => heading.Box.OverlapsAcross(figures);
}
