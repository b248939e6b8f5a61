namespace ReportExtractor.Recognition.Lines;

/// <summary>How many blank lines a text has between cells where no blank cell stands: what it has more of them are blank cells.</summary>
/// <param name="Within">Between two cells of a row.</param>
/// <param name="Behind">Behind a row.</param>
internal readonly record struct LineGaps(int Within, int Behind)
{
    // One of so many rows.
    private const int FewRows = 5;

    /// <summary>Lines from one cell of a row to the next.</summary>
    public int Step => Within + 1;

    /// <summary>The least that occur: cells without a blank one between them are in every report.</summary>
    public static LineGaps Of(IReadOnlyList<LineCell> cells)
    {
        var within = cells.Zip(cells.Skip(1)).Where(pair => (pair.First.IsFigure && pair.Second.IsFigure) || (pair.First.IsColumn && pair.Second.IsColumn))
            .Select(pair => pair.First.BlanksBelow).DefaultIfEmpty(0).Min();
        return new LineGaps(within, within);
    }

    /// <summary>The same, and what follows rows where it is least: rows whose last cell is no blank one are in every report too, among the widest of each table.</summary>
    /// <param name="rows">The rows of all tables.</param>
    /// <param name="headers">Blank lines behind headers.</param>
    public LineGaps With(IEnumerable<LineRow> rows, IEnumerable<int> headers)
    {
        var ends = rows.Where(row => row.Table >= 0 && row.Figures.Count > 0 && row.Next is not null).GroupBy(row => row.Table)
            .Select(table => table.Where(row => row.Width == table.Max(other => other.Width)).Select(row => row.BlanksBehind))
            .Append(headers).Where(blanks => blanks.Any()).Select(Least);
        return this with { Behind = Math.Max(Within, ends.DefaultIfEmpty(Within).Min()) };
    }

    /// <summary>The least of many numbers of blank lines, but for a few that may come from labels that were not known.</summary>
    public static int Least(IEnumerable<int> blanks) => blanks.Order().ToList() is { Count: > 0 } ordered ? ordered[ordered.Count / FewRows] : 0;

    /// <summary>The blank cells that some blank lines between two cells of a row stand for.</summary>
    public int Cells(int lines) => Math.Max(0, lines - Within) / Step;
}
