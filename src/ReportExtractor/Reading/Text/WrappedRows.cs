using ReportExtractor.Reading.Alignment;

namespace ReportExtractor.Reading.Text;

/// <summary>
/// Puts the lines of a table drawn with blanks together where labels run over several lines and figures stand beside
/// one of them. Of all ways to part the lines into rows the one is taken that fits best what shows where a label ends:
/// a line that leaves room in its column is a label's last, a line with a number before it the first, and figures stand
/// beside the middle.
/// </summary>
internal static class WrappedRows
{
    private const int MaxHeight = 12;
    private const int MaxRemark = 4;

    // So many blanks may stand before a remark's first line, fewer than part columns.
    private const int MaxIndent = 2;

    // What speaks against a way to part the lines.
    private const double NoFigures = 1.2;
    private const double NoFiguresAmongFull = 3;
    private const double NoLabel = 4;
    private const double OffMiddle = 2;
    private const double OffCentre = 2;
    private const double Gap = 3;
    private const double NumberWithin = 10;
    private const double RoomWithin = 1.5;
    private const double NoNumber = 2;
    private const double FullAtEnd = 1;
    private const double LettersBesideWords = 4;

    /// <summary>The rows, each of one line or more.</summary>
    public static List<AlignedRow> Join(List<AlignedRow> lines)
    {
        lines = HeadingEnds.Join(HeaderNotes.Join(WithRemarks(lines)));
        var figures = lines.SelectMany(line => line.Words).Where(word => word.IsFigure).Select(word => word.Start).DefaultIfEmpty(BehindLabels(lines)).Min();
        if (!lines.Exists(line => IsLabel(line, figures)))
            return lines;
        var joined = new List<AlignedRow>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && (lines[end].HasFigures || IsLabel(lines[end], figures)) && (end == start || LineOf(lines[end]) == LineOf(lines[end - 1]) + 1))
                end++;
            joined.AddRange(end == start ? [lines[end++]] : Parts(new LabelColumns(lines.GetRange(start, end - start), figures)));
            start = end;
        }

        return joined;
    }

    // In a table whose figures are all blank: where its first heading stands behind all labels, or 0 if none does.
    private static int BehindLabels(List<AlignedRow> lines)
    {
        var first = lines.FindIndex(line => line.Words[0].Text[0] != '第' && ItemNumber.IsBefore(line.Words[0].Text));
        if (first < 0)
            return 0;
        var labels = lines.Skip(first).SelectMany(line => line.Words).Max(word => word.End);
        return lines.Take(first).SelectMany(line => line.Words).Where(word => word.Start >= labels).Select(word => word.Start).DefaultIfEmpty(0).Min();
    }

    private static int LineOf(AlignedRow line) => LineOf(line.Words[0]);

    private static int LineOf(AlignedWord word) => word.Location.Line;

    // Words that stand left of all figures.
    private static bool IsLabel(AlignedRow line, int figures) => !line.HasFigures && line.Words.All(word => word.End <= figures);

    // 22（其中修订 over 16件）, or over 16 and 件）, is one figure. It stands beside the others of its row.
    private static List<AlignedRow> WithRemarks(List<AlignedRow> lines)
    {
        var words = lines.ConvertAll(line => line.Words.ToList());
        for (var first = 0; first < lines.Count; first++)
        {
            foreach (var open in lines[first].Words.Where(word => word.IsFigure && AlignedWord.OpensRemark(word.Text)))
            {
                if (Remark(lines, first, open) is not { Count: > 1 } pieces)
                    continue;
                foreach (var piece in pieces)
                    words[first + LineOf(piece) - LineOf(open)].Remove(piece);
                var row = words.GetRange(first, LineOf(pieces[^1]) - LineOf(open) + 1).MaxBy(line => line.Count(word => word.IsFigure))!;
                row.Insert(row.FindLastIndex(word => word.Start < open.Start) + 1, open with { Text = string.Concat(pieces.Select(piece => piece.Text)) });
            }
        }

        return [.. words.Where(line => line.Count > 0).Select(line => new AlignedRow(line))];
    }

    // The words below each other from the one that opens the bracket to the one that closes it, maybe with nothing between in a row of more lines; none if it stays open.
    private static List<AlignedWord> Remark(List<AlignedRow> lines, int first, AlignedWord open)
    {
        var pieces = new List<AlignedWord> { open };
        for (var i = first + 1; i < Math.Min(lines.Count, first + MaxRemark) && LineOf(lines[i]) == LineOf(lines[i - 1]) + 1; i++)
        {
            var below = lines[i].Words.Where(word => word.Start < open.End && open.Start < word.End + MaxIndent).ToList();
            if (below.Count == 0)
                continue;
            if (below is not [var piece])
                break;
            pieces.Add(piece);
            if (AlignedWord.ClosesRemark(piece.Text))
                return pieces;
        }

        return [];
    }

    private static List<AlignedRow> Parts(LabelColumns lines)
    {
        var cost = new double[lines.Count + 1];
        var from = new int[lines.Count + 1];
        for (var end = 1; end <= lines.Count; end++)
        {
            cost[end] = double.PositiveInfinity;
            for (var start = end - 1; start >= Math.Max(0, end - MaxHeight); start--)
            {
                var total = cost[start] + Cost(lines, start, end);
                if (total < cost[end])
                    (cost[end], from[end]) = (total, start);
            }
        }

        var rows = new List<AlignedRow>();
        for (var end = lines.Count; end > 0; end = from[end])
            rows.Add(lines.Row(from[end], end));
        rows.Reverse();
        return rows;
    }

    private static double Cost(LabelColumns lines, int start, int end)
    {
        var figures = Enumerable.Range(start, end - start).Where(lines.HasFigures).ToList();
        if (figures.Count > 1)
            return double.PositiveInfinity;
        var cost = figures.Count == 0 ? (lines.AreFiguresFull ? NoFiguresAmongFull : NoFigures) : OffMiddle * Math.Abs(figures[0] - start - ((end - start - 1) / 2));
        var hasLabel = false;
        for (var column = 0; column < lines.Columns; column++)
        {
            var pieces = Enumerable.Range(start, end - start).Where(line => lines[line, column] is not null).ToList();
            if (pieces.Count == 0)
                continue;
            hasLabel = true;
            cost += Gap * (pieces[^1] - pieces[0] + 1 - pieces.Count);
            cost += OffCentre * Math.Abs(pieces[0] - start - ((end - start - pieces.Count) / 2));
            cost += NumberWithin * pieces.Skip(1).Count(line => lines.IsNumbered(line, column));
            cost += RoomWithin * Enumerable.Range(0, pieces.Count - 1).Count(i => !lines.IsFull(pieces[i], column) && !(IsLetter(lines, pieces[i], column) && IsLetter(lines, pieces[i + 1], column)));
            cost += LettersBesideWords * Enumerable.Range(1, pieces.Count - 1).Count(i => IsLetter(lines, pieces[i - 1], column) ? !IsLetter(lines, pieces[i], column) : IsLetter(lines, pieces[i], column) && i < pieces.Count - 1);
            cost += lines.AreNumbered(column) && !lines.IsNumbered(pieces[0], column) ? NoNumber : 0;
            cost += end < lines.Count && lines.IsFull(pieces[^1], column) && lines[end, column] is not null && !lines.IsNumbered(end, column) ? FullAtEnd : 0;
        }

        return hasLabel ? cost : cost + NoLabel;
    }

    // A letter of a label that is written from top to bottom; a wrapped label's last line may have one only.
    private static bool IsLetter(LabelColumns lines, int line, int column) => lines[line, column]!.Value.Text is [var letter] && !char.IsDigit(letter);
}
