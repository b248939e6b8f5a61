using ReportExtractor.Documents;
using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Pdf.Aligned;

/// <summary>Gives words of a page places across it, as the columns of tables without lines are found by.</summary>
internal static class WordPlaces
{
    // Places are tenths of a point.
    private const float Scale = 10;

    // In parts of the font size.
    private const float SamePlace = 0.7f;

    /// <summary>The places of the figures among words. One with a remark is wider than its column and tells it only where no other does.</summary>
    public static List<Box> OfFigures(IEnumerable<LineWord> words)
    {
        var figures = words.Where(word => word.IsFigure).ToList();
        var bare = figures.FindAll(word => !word.HasRemark);
        return [.. figures.Where(word => !word.HasRemark || !bare.Exists(other => other.Box.OverlapsAcross(word.Box))).Select(word => word.Box)];
    }

    /// <summary>The columns that figures stand in, from left to right: those that overlap are one.</summary>
    public static List<Box> Columns(IEnumerable<Box> figures)
    {
        var columns = new List<Box>();
        foreach (var figure in figures.OrderBy(box => box.Left))
        {
            if (columns.Count > 0 && figure.Left < columns[^1].Right)
                columns[^1] = columns[^1].Around(figure);
            else
                columns.Add(figure);
        }

        return columns;
    }

    /// <summary>
    /// A word with its places. A heading that stands over no figure, but in the room of one column that no other heading stands
    /// over, is that column's; a figure with a remark has its column's place.
    /// </summary>
    public static AlignedWord Of(int page, LabelBlock word, IReadOnlyList<(Box Figures, float Start, float End)> columns, IReadOnlyList<LabelBlock> headings)
    {
        var (left, right) = (word.Box.Left, word.Box.Right);
        if (word is { IsFigure: true, Lines: [{ HasRemark: true } remark] })
        {
            var own = columns.Select(column => column.Figures).Where(column => StandsOver(word, column) && IsInPlace(remark, column)).ToList();
            (left, right) = own is [var only] ? (only.Left, only.Right) : (left, right);
        }
        else if (!columns.Any(column => StandsOver(word, column.Figures)))
        {
            foreach (var (figures, start, end) in columns)
            {
                if (word.Box.CentreX >= start && word.Box.CentreX < end && right < figures.Right + (end - start) && !headings.Any(other => other != word && StandsOver(other, figures) && columns.Count(column => StandsOver(other, column.Figures)) == 1))
                    (left, right) = (figures.Left, figures.Right);
            }
        }

        return new AlignedWord(word.Text, Location.OnPage(page, word.Box), (int)(left * Scale), Math.Max((int)(left * Scale) + 1, (int)(right * Scale)), word.IsFigure);
    }

    private static bool IsInPlace(LineWord figure, Box column) =>
        Math.Min(Math.Abs(figure.Box.CentreX - column.CentreX), Math.Min(Math.Abs(figure.Box.Left - column.Left), Math.Abs(figure.Box.Right - column.Right))) <= SamePlace * figure.Size;

    private static bool StandsOver(LabelBlock heading, Box figures) => heading.Box.OverlapsAcross(figures);
}
