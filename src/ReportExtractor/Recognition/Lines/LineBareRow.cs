using ReportExtractor.Documents;
using ReportExtractor.Forms;

namespace ReportExtractor.Recognition.Lines;

/// <summary>All figures of a table one after the other, without a header or a label.</summary>
internal static class LineBareRow
{
    private static readonly HashSet<int> Counts =
        [.. FormCatalog.All.SelectMany(form => form.Tables).Where(table => table.HasUniformColumns && table.Rows.Count < table.Columns.Count).Select(table => table.Rows.Count * table.Columns.Count)];

    /// <summary>The row that a run of figures is; null if they and the blanks among and around them are not as many as the cells of such a table.</summary>
    /// <param name="cells">The figures.</param>
    /// <param name="gaps">What blank lines mean.</param>
    /// <param name="apart">Blank lines between two paragraphs.</param>
    public static Grid? Find(IReadOnlyList<LineCell> cells, LineGaps gaps, int apart)
    {
        var row = new List<LineCell?>();
        AddBlanks(gaps.Cells(cells[0].BlanksAbove - apart + gaps.Within));
        for (var i = 0; i < cells.Count; i++)
        {
            row.Add(cells[i]);
            AddBlanks(gaps.Cells(cells[i].BlanksBelow - (i + 1 < cells.Count ? 0 : gaps.Behind + apart - gaps.Within)));
        }

        if (cells.Count < row.Count && Counts.Contains(cells.Count))
            row = [.. cells];
        return !Counts.Contains(row.Count) ? null
            : new Grid([new GridRow(0, [.. row.Select((cell, place) => new GridCell(cell?.Text ?? "", 0, place, 1, 1, (cell ?? cells[0]).Location))])], cells[0].Location);

        void AddBlanks(int count) => row.AddRange(Enumerable.Repeat<LineCell?>(null, count));
    }

    /// <summary>How many of the figures at the end of some cells are such a table below the last row of another, which has a figure for each of its columns; 0 if none are.</summary>
    public static int Behind(IReadOnlyList<LineCell> cells)
    {
        var figures = cells.Reverse().TakeWhile(cell => cell.IsFigure).Count();
        var others = figures - (figures < cells.Count ? cells[^(figures + 1)].ColumnsOfRow : figures);
        return Counts.Contains(others) ? others : 0;
    }
}
