using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>Where a table drawn with blanks is followed by another piece of it, drawn with columns at other places.</summary>
internal static class PieceBoundary
{
    // A row of so many figures leaves no column out.
    private const int MinFullRow = 5;

    private const int SeveralRows = 2;
    private const int MaxIndent = 2;
    private const int ManyHeadings = 3;

    /// <summary>True if a line begins another piece by its words alone: a line of headings again at other places, or other headings.</summary>
    /// <param name="line">The line.</param>
    /// <param name="rows">The rows above it.</param>
    /// <param name="isApart">Blank lines stand between.</param>
    public static bool IsHeader(AlignedRow line, List<AlignedRow> rows, bool isApart) => rows.Exists(row => BeginsElsewhere(line, row)) || IsOtherHeader(line, rows, isApart) || IsHeaderBelowBareFigures(line, rows);

    /// <summary>How many of the rows stand above the boundary if the line right below them begins another piece: its header may have begun behind the blank lines above, or with other headings.</summary>
    public static int AboveHeader(List<AlignedRow> rows)
    {
        var figures = rows.FindLastIndex(row => row.HasFigures);
        for (var i = rows.Count - 1; i > Math.Max(figures, 0); i--)
        {
            if (rows[i].Words[0].Location.Line > rows[i - 1].Words[0].Location.Line + 1)
                return i;
        }

        if (figures < 0)
            return rows.Count;
        if (AreBare(rows))
            return figures + 1;
        var above = rows.Take(figures + 1).SelectMany(row => row.Words).Select(word => word.Start).ToHashSet();
        var first = rows.FindIndex(figures + 1, row => row.Words.Count > 1 && !row.Words.Any(word => ItemNumber.IsBefore(word.Text)) && !row.Words.All(word => above.Contains(word.Start)));
        return first < 0 ? rows.Count : first;
    }

    /// <summary>How many of the rows stand above the boundary if a row's figures stand beside the columns of those above it, or null.</summary>
    public static int? Above(List<AlignedRow> rows, AlignedRow row)
    {
        if (!IsBeside(rows, row) && !IsAmongLabels(rows, row))
            return null;
        if (IsApart(row, rows[^1]) && IsWholeBelowFigures(rows))
            return rows.Count;
        var count = rows.Count;
        while (!rows[count - 1].HasFigures && GoesOn(rows[count - 1], count == rows.Count ? row : rows[count]))
            count--;
        for (var i = count - 1; !rows[i].HasFigures; i--)
        {
            if (IsHeading(rows[i], row))
                count = i;
        }

        return BelowPagesEnd(rows, count);
    }

    // A page's end above the boundary is the boundary, if figures below it begin and end where none above does.
    private static int BelowPagesEnd(List<AlignedRow> rows, int count)
    {
        var end = Enumerable.Range(1, count - 1).LastOrDefault(i => IsApart(rows[i], rows[i - 1]));
        var above = rows.Take(end).SelectMany(row => row.Words).Where(word => word.IsFigure).ToList();
        return above.Count > 0 && rows.Skip(end).Take(count - end).SelectMany(row => row.Words).Any(word => word.IsFigure && above.TrueForAll(other => other.Start != word.Start && other.End != word.End))
            ? end
            : count;
    }

    // Lines right below figures, with nothing between, are the rest of these figures' labels where the next line stands apart.
    private static bool IsWholeBelowFigures(List<AlignedRow> rows)
    {
        var last = rows.Count - 1;
        while (!rows[last].HasFigures && !IsApart(rows[last], rows[last - 1]))
            last--;
        return rows[last].HasFigures;
    }

    private static bool IsApart(AlignedRow line, AlignedRow above) => line.Words[0].Location.Line > above.Words[0].Location.Line + 1;

    // A line's first label goes on from the one above, or else one right of it does, that has more lines.
    private static bool GoesOn(AlignedRow above, AlignedRow line) => !ItemNumber.IsBefore(line.Words[0].Text)
        || (above.Words is [var piece] && line.Words.Skip(1).Any(label => !label.IsFigure && label.Start == piece.Start && !ItemNumber.IsBefore(label.Text)));

    // The same headings at other places: what follows stands under these.
    private static bool BeginsElsewhere(AlignedRow row, AlignedRow first) =>
        row.Words.Count > 1 && !row.HasFigures && row.Words.Select(word => word.Text).SequenceEqual(first.Words.Select(word => word.Text), StringComparer.Ordinal)
        && !row.Words.Select(word => word.Start).SequenceEqual(first.Words.Select(word => word.Start));

    // Headings behind figures, one of them where none above begins; without a blank line between they are many, some beside all that is above, and the figures have labels.
    private static bool IsOtherHeader(AlignedRow row, List<AlignedRow> rows, bool isApart)
    {
        if (row.Words.Count < 2 || row.HasFigures || row.Words.Any(word => ItemNumber.IsBefore(word.Text)) || !rows.Exists(other => other.HasFigures))
            return false;
        var above = rows.SelectMany(other => other.Words).ToList();
        var begin = row.Words.Count(word => above.TrueForAll(other => other.Start != word.Start));
        return isApart
            ? begin > 0
            : row.Words.Count >= ManyHeadings && begin >= ManyHeadings - 1 && rows.TrueForAll(other => !other.Words[0].IsFigure)
                && row.Words.Any(word => above.TrueForAll(other => other.End <= word.Start || other.Start >= word.End));
    }

    // Tables of figures without labels have a header each.
    private static bool IsHeaderBelowBareFigures(AlignedRow row, List<AlignedRow> rows) =>
        row is { HasFigures: false, Words.Count: >= SpacedTable.MinHeaderWords } && AreBare(rows);

    // The last figures have no labels, and none above has.
    private static bool AreBare(List<AlignedRow> rows) => rows.Exists(row => row.HasFigures) && rows.TrueForAll(row => !row.HasFigures || row.Words[0].IsFigure);

    // No column is left for it: each has its heading, or it is as full as the fullest row, which has a figure in each.
    private static bool IsBeside(List<AlignedRow> rows, AlignedRow row)
    {
        var withFigures = rows.FindAll(other => other.HasFigures);
        if (withFigures.Count == 0)
            return false;
        var full = withFigures.Max(other => other.Words.Count(word => word.IsFigure));
        var columns = AlignedColumns.Find(rows);
        if (!AreFlush(withFigures, columns))
            return false;
        if (full >= MinFullRow && row.Words.Count(word => word.IsFigure) == full && AlignedColumns.Find(rows.GetRange(0, rows.IndexOf(withFigures[^1]) + 1)).Count == full && AlignedColumns.Find([.. withFigures, row]).Count > full)
            return true;
        return (columns.AreHeaded && !AlignedColumns.Find([.. rows, row]).AreHeaded) || (AreLeftAligned(rows, withFigures) && row.Words.Any(word => word.IsFigure && BeginsNowhere(word, rows)));
    }

    // Each column is drawn from the place on where its heading begins.
    private static bool AreLeftAligned(List<AlignedRow> rows, List<AlignedRow> withFigures)
    {
        var headings = rows.TakeWhile(row => !row.HasFigures).SelectMany(row => row.Words).Select(word => word.Start).ToHashSet();
        return withFigures.SelectMany(row => row.Words).All(word => !word.IsFigure || headings.Contains(word.Start));
    }

    // A blank may stand before the figure.
    private static bool BeginsNowhere(AlignedWord figure, List<AlignedRow> rows) => rows.TrueForAll(row => row.Words.All(word => figure.Start - word.Start is < 0 or > MaxIndent));

    // A figure left of all others, and of the ends of labels of rows with figures: those of another piece of the table.
    private static bool IsAmongLabels(List<AlignedRow> rows, AlignedRow row)
    {
        var withFigures = rows.FindAll(other => other.HasFigures);
        if (withFigures.Count < SeveralRows)
            return false;
        var first = row.Words.First(word => word.IsFigure);
        return withFigures.TrueForAll(other => other.Words.All(word => !word.IsFigure || word.Start > first.End))
            && withFigures.Count(other => other.Words.Any(word => !word.IsFigure && word.End > first.End)) >= SeveralRows;
    }

    // Each column's figures begin or end at one place, as they don't in a table with blanks before its figures.
    private static bool AreFlush(List<AlignedRow> rows, AlignedColumns columns) => rows
        .SelectMany(row => row.Words.Where(word => word.IsFigure))
        .GroupBy(word => columns.Over(word).First)
        .All(column => column.All(word => word.Start == column.First().Start) || column.All(word => word.End == column.First().End));

    // A line of headings above the row's figures.
    private static bool IsHeading(AlignedRow line, AlignedRow row) =>
        line.Words.Count > 1 && line.Words[^1].End > row.Words.First(word => word.IsFigure).Start && line.Words[^1].Text[^1] is not ('）' or ')') && line.Words.All(word => !ItemNumber.IsBefore(word.Text));
}
