namespace ReportExtractor.Reading.Alignment;

/// <summary>The columns of figures of a table without lines, each an interval of places.</summary>
internal sealed class AlignedColumns
{
    // So far behind the beginning of its column a heading may stand.
    private const int MaxIndent = 6;

    // Two blanks part columns.
    private const int LeastGap = 2;

    // Labels beside each other are fewer.
    private const int ManyWords = 4;

    private readonly List<(int Start, int End)> _columns;
    private readonly List<(int Start, int End)> _headings = [];

    private AlignedColumns(List<(int Start, int End)> columns) => _columns = columns;

    public int Count => _columns.Count;

    /// <summary>True if each column has a heading of its own, and each heading but one column.</summary>
    public bool AreHeaded => _columns.TrueForAll(column => _headings.Count(heading => Overlap(heading, column)) == 1) && _headings.TrueForAll(heading => _columns.Count(column => Overlap(heading, column)) <= 1);

    /// <summary>Finds the columns: figures that overlap from line to line are one column, and so is a heading right of the first, or of all labels, that stands over no figure.</summary>
    public static AlignedColumns Find(IReadOnlyList<AlignedRow> rows)
    {
        var figures = new List<(int Start, int End)>();
        foreach (var word in rows.SelectMany(row => row.Words).Where(word => word.IsFigure).OrderBy(word => word.Start))
            Merge(figures, word);
        var columns = new AlignedColumns(figures);
        var first = figures.Count > 0 ? figures[0].Start : int.MaxValue;
        var labelsEnd = rows.Where(row => row.HasFigures).SelectMany(row => row.Words).Where(word => !word.IsFigure && word.Start < first).Select(word => word.End).DefaultIfEmpty(-1).Max();

        // Where figures have no labels, words in a line of many are headings too.
        var lines = rows.Where(row => !row.HasFigures).Select(row => row.Words
            .Where(word => word.Start > first || (labelsEnd < 0 ? row.Words.Count >= ManyWords : word.Start >= labelsEnd))
            .Select(word => (word.Start, word.End)).ToList()).Reverse().ToList();

        // The lowest line of a header names the columns; a heading over several of another line names a group of them.
        var headings = columns._headings;
        foreach (var line in lines)
            headings.AddRange(line.Where(heading => !headings.Exists(other => Overlap(other, heading)) && !lines.Exists(other => IsGroup(heading, line, other))).ToList());

        columns.JoinParts(rows);
        columns.JoinBeside();
        figures.AddRange(headings.Where(heading => columns._columns.TrueForAll(column => !Overlap(heading, column))).ToList());
        figures.Sort();
        return columns;
    }

    /// <summary>True if rows can be those of one table: in the columns of all their figures no two of a row fall into one.</summary>
    public static bool AreOfOneTable(IReadOnlyList<AlignedRow> rows)
    {
        var columns = Find(rows);
        return rows.All(columns.KeepsApart);
    }

    /// <summary>True if two parts of a page have headers of their own that name several columns, each another number of them.</summary>
    public static bool HaveOtherHeaders(IReadOnlyList<AlignedRow> above, IReadOnlyList<AlignedRow> below)
    {
        var (upper, lower) = (Find(above), Find(below));
        return Math.Min(upper.Count, lower.Count) >= ManyWords && upper.Count != lower.Count && lower.AreHeaded;
    }

    /// <summary>The first and last column that a word stands over, or -1.</summary>
    public (int First, int Last) Over(AlignedWord word)
    {
        var first = _columns.FindIndex(column => IsOver(word, column));
        var last = _columns.FindLastIndex(column => IsOver(word, column));
        return (first, last);
    }

    private bool KeepsApart(AlignedRow row)
    {
        var last = -1;
        foreach (var word in row.Words.Where(word => word.IsFigure))
        {
            var first = Over(word).First;
            if (first <= last)
                return false;
            last = first;
        }

        return true;
    }

    // A heading with blanks before it, beside figures that no heading stands over, is theirs if no others are as near.
    private void JoinBeside()
    {
        var headed = _columns.ConvertAll(column => _headings.Exists(heading => Overlap(heading, column)));
        for (var i = 0; i < _columns.Count; i++)
        {
            if (headed[i])
                continue;
            var beside = _headings.FindAll(heading => heading.Start >= _columns[i].End && heading.Start - _columns[i].Start <= MaxIndent && !_columns.Exists(column => Overlap(heading, column)));
            if (beside is [var only] && (i + 1 == _columns.Count || headed[i + 1] || only.End < _columns[i + 1].Start))
                _columns[i] = (_columns[i].Start, only.End);
        }
    }

    // Figures of one column need not overlap, if they are short and some have blanks before them: they stand closer than columns do, and never beside each other.
    private void JoinParts(IReadOnlyList<AlignedRow> rows)
    {
        for (var i = _columns.Count - 2; i >= 0; i--)
        {
            var (left, right) = (_columns[i], _columns[i + 1]);
            if (right.Start - left.End >= LeastGap || rows.Any(row => row.Words.Any(word => word.IsFigure && IsOver(word, left)) && row.Words.Any(word => word.IsFigure && IsOver(word, right))))
                continue;
            _columns[i] = (left.Start, right.End);
            _columns.RemoveAt(i + 1);
        }
    }

    // A heading over several of another line, which no other one of its own line stands over too.
    private static bool IsGroup((int Start, int End) heading, List<(int Start, int End)> line, List<(int Start, int End)> other)
    {
        var below = other.FindAll(column => Overlap(column, heading));
        return below.Count > 1 && !below.Exists(column => line.Count(beside => Overlap(beside, column)) > 1);
    }

    private static bool Overlap((int Start, int End) one, (int Start, int End) other) => one.Start < other.End && other.Start < one.End;

    private static bool IsOver(AlignedWord word, (int Start, int End) column) => column.Start < word.End && word.Start < column.End;

    private static void Merge(List<(int Start, int End)> columns, AlignedWord word)
    {
        if (columns.Count > 0 && word.Start < columns[^1].End)
            columns[^1] = (columns[^1].Start, Math.Max(columns[^1].End, word.End));
        else
            columns.Add((word.Start, word.End));
    }
}
