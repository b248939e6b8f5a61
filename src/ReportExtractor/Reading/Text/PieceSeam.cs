using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>
/// Where lines drawn with blanks are those of two pieces of a table, each with columns at places of its own, though no
/// line between says so: labels of one reach over figures of the other, or a row with a figure in each column is another
/// one moved. The pieces are parted where the fewest such rows stay together, and then where words of each begin at the
/// fewest places.
/// </summary>
internal static class PieceSeam
{
    // Rows of as many figures as any, so many at least, leave few columns out.
    private const int MinFullRow = 5;

    // Blanks before a figure, or before a label.
    private const int MaxIndent = 4;

    // No table has so many lines.
    private const int MaxRows = 200;

    // 第二十条第（一）项 stands over all columns of the rows below.
    private const char Article = '第';

    // One long label may reach over a figure by accident.
    private const int SeveralPairs = 2;

    /// <summary>How many of the rows stand above the first seam, or null if all are one piece.</summary>
    public static int? Find(IReadOnlyList<AlignedRow> rows)
    {
        int? seam = null;
        while (rows.Count is > 1 and <= MaxRows && Best(Conflicts(rows), rows) is { } count)
        {
            seam = count;
            rows = [.. rows.Take(count)];
        }

        return seam;
    }

    // For each row, with which of the rows above it shares no columns; twice where that is no accident.
    private static List<List<int>> Conflicts(IReadOnlyList<AlignedRow> rows)
    {
        var figures = rows.Select(row => row.Words.Where(word => word.IsFigure).ToList()).ToList();
        var labels = Labels(rows);
        var full = Math.Max(MinFullRow, figures.Max(row => row.Count));
        var mayLack = figures.Exists(row => row.Count > 0 && row.Count < full);
        return [.. Enumerable.Range(0, rows.Count).Select(row => Enumerable.Range(0, row).SelectMany(above => Enumerable.Repeat(above, Weight(row, above))).ToList())];

        int Weight(int row, int above) =>
            figures[row].Count == full && figures[above].Count == full && (AreMoved(figures[row], figures[above]) || AreAcross(figures[row], figures[above], mayLack)) ? SeveralPairs
            : ReachOver(labels[row], figures[above]) || ReachOver(labels[above], figures[row]) ? 1
            : 0;
    }

    // What stands left of a row's figures; in a row without any, what begins where such labels do.
    private static List<List<AlignedWord>> Labels(IReadOnlyList<AlignedRow> rows)
    {
        var beforeFigures = rows.Select(row => row.HasFigures ? row.Words.TakeWhile(word => !word.IsFigure).ToList() : []).ToList();
        var starts = beforeFigures.SelectMany(words => words).Select(word => word.Start).ToHashSet();
        starts.ExceptWith(rows.SelectMany(row => row.Words).Where(word => word.IsFigure).Select(word => word.Start));
        return [.. rows.Select((row, i) => row is { HasFigures: false, Words: [var word] } && starts.Contains(word.Start) && word.Text[0] != Article ? [word] : beforeFigures[i])];
    }

    private static bool ReachOver(List<AlignedWord> labels, List<AlignedWord> figures) =>
        labels.Exists(label => figures.Exists(figure => label.Start < figure.Start - MaxIndent && label.End > figure.Start));

    // As many figures, all further to the right, or all to the left.
    private static bool AreMoved(List<AlignedWord> one, List<AlignedWord> other) =>
        one.Zip(other).All(pair => pair.First.Start - pair.Second.Start > MaxIndent) || one.Zip(other).All(pair => pair.Second.Start - pair.First.Start > MaxIndent);

    // A figure of one row stands where the other has that of the next column. Where a row may lack a figure, the two are of one column if they begin or end together.
    private static bool AreAcross(List<AlignedWord> one, List<AlignedWord> other, bool mayLack) =>
        one.Zip(other.Skip(1)).Concat(other.Zip(one.Skip(1))).Any(pair => pair.First.Start < pair.Second.End && pair.Second.Start < pair.First.End
            && !(mayLack && (pair.First.Start == pair.Second.Start || pair.First.End == pair.Second.End)));

    private static int? Best(List<List<int>> conflicts, IReadOnlyList<AlignedRow> rows)
    {
        var parted = Parted(conflicts);
        if (parted.Max() < SeveralPairs)
            return null;
        var (above, below) = (Places(rows), Places([.. rows.Reverse()]));
        return Enumerable.Range(1, rows.Count - 1).MinBy(seam => (
            -parted[seam],
            above[seam - 1] + below[rows.Count - seam - 1],
            LineOf(rows[seam]) > LineOf(rows[seam - 1]) + 1 ? 0 : ItemNumber.IsBefore(rows[seam].Words[0].Text) ? 1 : 2));
    }

    // For each seam, how many pairs of rows that share no columns stand on its two sides.
    private static int[] Parted(List<List<int>> conflicts)
    {
        var parted = new int[conflicts.Count + 1];
        for (var row = 0; row < conflicts.Count; row++)
        {
            foreach (var above in conflicts[row])
            {
                parted[above + 1]++;
                parted[row + 1]--;
            }
        }

        for (var seam = 1; seam < parted.Length; seam++)
            parted[seam] += parted[seam - 1];
        return parted;
    }

    // How many places words begin at, up to each row.
    private static List<int> Places(IReadOnlyList<AlignedRow> rows)
    {
        var places = new HashSet<int>();
        var counts = new List<int>(rows.Count);
        foreach (var row in rows)
        {
            places.UnionWith(row.Words.Select(word => word.Start));
            counts.Add(places.Count);
        }

        return counts;
    }

    private static int LineOf(AlignedRow row) => row.Words[0].Location.Line;
}
