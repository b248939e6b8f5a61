namespace ReportExtractor.Reading.Alignment;

/// <summary>The columns of figures of a table without lines, each an interval of places.</summary>
internal sealed class AlignedColumns
{
    private readonly List<(int Start, int End)> _columns;

    private AlignedColumns(List<(int Start, int End)> columns) => _columns = columns;

    public int Count => _columns.Count;

    /// <summary>Finds the columns: figures that overlap from line to line are one column, and so is a heading right of the first, or of all labels, that stands over no figure.</summary>
    public static AlignedColumns Find(IReadOnlyList<AlignedRow> rows)
    {
        var figures = new List<(int Start, int End)>();
        foreach (var word in rows.SelectMany(row => row.Words).Where(word => word.IsFigure).OrderBy(word => word.Start))
            Merge(figures, word);
        var columns = new AlignedColumns(figures);
        var first = figures.Count > 0 ? figures[0].Start : int.MaxValue;
        var labelsEnd = rows.Where(row => row.HasFigures).SelectMany(row => row.Words).Where(word => !word.IsFigure && word.Start < first).Select(word => word.End).DefaultIfEmpty(int.MaxValue).Max();

        // The lowest line of a header names the columns; lines above it name groups of them.
        foreach (var word in rows.Reverse().Where(row => !row.HasFigures).SelectMany(row => row.Words))
        {
            if ((word.Start > first || word.Start >= labelsEnd) && columns.Over(word).First < 0)
                figures.Add((word.Start, word.End));
        }

        figures.Sort();
        return columns;
    }

    /// <summary>True if no two figures of a row fall into one column.</summary>
    public bool KeepsApart(IReadOnlyList<AlignedRow> rows) => rows.All(row =>
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
    });

    /// <summary>The first and last column that a word stands over, or -1.</summary>
    public (int First, int Last) Over(AlignedWord word)
    {
        var first = _columns.FindIndex(column => column.Start < word.End && word.Start < column.End);
        var last = _columns.FindLastIndex(column => column.Start < word.End && word.Start < column.End);
        return (first, last);
    }

    private static void Merge(List<(int Start, int End)> columns, AlignedWord word)
    {
        if (columns.Count > 0 && word.Start < columns[^1].End)
            columns[^1] = (columns[^1].Start, Math.Max(columns[^1].End, word.End));
        else
            columns.Add((word.Start, word.End));
    }
}
