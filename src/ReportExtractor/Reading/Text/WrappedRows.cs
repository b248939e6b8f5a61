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

    // What speaks against a way to part the lines.
    private const double NoFigures = 1.2;
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
        var figures = lines.SelectMany(line => line.Words).Where(word => word.IsFigure).Select(word => word.Start).DefaultIfEmpty(BehindLabels(lines)).Min();
        if (!lines.Exists(line => IsLabel(line, figures)))
            return lines;
        lines = WithRemarks(lines);
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

    private static int LineOf(AlignedRow line) => line.Words[0].Location.Line;

    // Words that stand left of all figures.
    private static bool IsLabel(AlignedRow line, int figures) => !line.HasFigures && line.Words.All(word => word.End <= figures);

    // 22（其中修订 over 16件） is one figure.
    private static List<AlignedRow> WithRemarks(List<AlignedRow> lines)
    {
        var result = new List<AlignedRow>();
        foreach (var line in lines)
        {
            var rest = line.Words.ToList();
            if (result.Count > 0 && LineOf(line) == LineOf(result[^1]) + 1)
            {
                var above = result[^1].Words.ToList();
                for (var i = 0; i < above.Count; i++)
                {
                    var open = above[i];
                    var end = rest.FindIndex(word => word.Start < open.End && open.Start < word.End && word.Text[^1] is '）' or ')');
                    if (!open.IsFigure || end < 0 || open.Text.AsSpan().IndexOfAny("（(") < 0 || open.Text.AsSpan().IndexOfAny("）)") >= 0)
                        continue;
                    above[i] = open with { Text = open.Text + rest[end].Text };
                    rest.RemoveAt(end);
                }

                result[^1] = new AlignedRow(above);
            }

            if (rest.Count > 0)
                result.Add(rest.Count == line.Words.Count ? line : new AlignedRow(rest));
        }

        return result;
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
        var cost = figures.Count == 0 ? NoFigures : OffMiddle * Math.Abs(figures[0] - start - ((end - start - 1) / 2));
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
    private static bool IsLetter(LabelColumns lines, int line, int column) => lines[line, column]!.Value.Text.Length == 1;
}
