using ReportExtractor.Documents;

namespace ReportExtractor.Generator.Pdf;

/// <summary>A cell with its text broken into lines.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record LaidCell(GridCell Cell, IReadOnlyList<string> Lines)
{
    /// <summary>It holds a figure, or what stands for none, not a label.</summary>
    public bool IsFigure => Cell.Text.All(letter => !char.IsLetterOrDigit(letter)) || Cell.Text == "无" || char.IsDigit(Cell.Text[0]) && Cell.Text.All(letter => char.IsDigit(letter) || (char.IsAscii(letter) && letter is not (' ' or ')')));
}

/// <summary>The places of a table's columns and rows, measured from its top left corner.</summary>
internal sealed class TableLayout
{
    private const double Padding = 3;
    private const int WidestLabel = 13;
    private const int VerticalRows = 5;
    private const double SmallestSize = 5;

    private readonly PdfHabits _habits;

    public TableLayout(Grid grid, PdfHabits habits, double width)
    {
        _habits = habits;
        Columns = Sums(ColumnWidths(grid, width));
        Cells = [.. grid.Rows.SelectMany(row => row.Cells.Where(cell => cell.Row == row.Index)).Select(Laid)];
        Rows = Sums(RowHeights(grid.Rows.Count));
    }

    /// <summary>The habits with letters so small that the table's numbers have room beside each other.</summary>
    public static PdfHabits Fitted(Grid grid, PdfHabits habits, double width)
    {
        while (habits.TableSize > SmallestSize && LeastWidths(grid, habits).Sum() > width)
            habits = habits with { TableSize = habits.TableSize - 0.5 };
        return habits;
    }

    /// <summary>Left edges of the columns, and the right end.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>Upper edges of the rows, and the lower end.</summary>
    public IReadOnlyList<double> Rows { get; }

    /// <summary>All cells, merged ones once.</summary>
    public IReadOnlyList<LaidCell> Cells { get; }

    /// <summary>From one line of a cell to the next.</summary>
    public double Leading => _habits.TableSize * 1.3;

    /// <summary>The row after the last one that a cell covers.</summary>
    public int EndRow(LaidCell cell) => Math.Min(Rows.Count - 1, cell.Cell.Row + cell.Cell.RowSpan);

    /// <summary>The column after the last one that a cell covers.</summary>
    public int EndColumn(LaidCell cell) => Math.Min(Columns.Count - 1, cell.Cell.EndColumn);

    private bool IsVertical(GridCell cell) => _habits.VerticalLabels && cell is { Column: 0, ColumnSpan: 1 } && cell.RowSpan >= VerticalRows;

    private LaidCell Laid(GridCell cell)
    {
        var room = Columns[Math.Min(Columns.Count - 1, cell.EndColumn)] - Columns[cell.Column] - (2 * Padding);
        return new LaidCell(cell, WrappedText.Lines(cell.Text, _habits.Fonts, _habits.TableSize * _habits.Spread, IsVertical(cell) ? _habits.TableSize : room));
    }

    // What numbers and words need, and headings of two letters.
    private static double[] LeastWidths(Grid grid, PdfHabits habits)
    {
        var least = new double[grid.Width];
        Array.Fill(least, (2.6 * habits.TableSize) + (2 * Padding));
        foreach (var cell in grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.ColumnSpan == 1))
            least[cell.Column] = Math.Max(least[cell.Column], WrappedText.WidestWord(cell.Text, habits.Fonts, habits.TableSize * habits.Spread) + (2 * Padding) + 1);
        return least;
    }

    private static double Longest(GridCell cell, PdfHabits habits) => cell.Text.Split('\n').Max(line => habits.Fonts.Width(line, habits.TableSize * habits.Spread));

    private double[] ColumnWidths(Grid grid, double width)
    {
        var least = LeastWidths(grid, _habits);
        var widths = least.ToArray();
        foreach (var cell in grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.ColumnSpan == 1 && !IsVertical(cell) && !IsHeading(cell)))
            widths[cell.Column] = Math.Max(widths[cell.Column], Math.Min(Longest(cell, _habits), WidestLabel * _habits.TableSize) + (2 * Padding) + 1);

        // What is too much for the page is taken from what can be broken into lines.
        var spare = width - widths.Sum();
        var breakable = widths.Sum() - least.Sum();
        return [.. widths.Select((column, i) => spare >= 0 ? column + (spare / widths.Length) : column + (Math.Max(spare, -breakable) * (column - least[i]) / Math.Max(breakable, 1)))];

        // The columns of figures are as narrow as their headings allow when broken after two letters.
        bool IsHeading(GridCell cell) => grid.Width > 7 && cell.Row < 3;
    }

    private double[] RowHeights(int rows)
    {
        var heights = new double[rows];
        Array.Fill(heights, Leading + (2 * Padding));
        foreach (var cell in Cells.OrderBy(cell => cell.Cell.RowSpan))
        {
            var end = Math.Min(rows, cell.Cell.Row + cell.Cell.RowSpan);
            var missing = (cell.Lines.Count * Leading) + (2 * Padding) - heights[cell.Cell.Row..end].Sum();
            if (missing > 0)
                heights[end - 1] += missing;
        }

        return heights;
    }

    private static double[] Sums(double[] sizes)
    {
        var sums = new double[sizes.Length + 1];
        for (var i = 0; i < sizes.Length; i++)
            sums[i + 1] = sums[i] + sizes[i];
        return sums;
    }
}
