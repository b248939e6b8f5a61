namespace ReportExtractor.Recognition.Lines;

/// <summary>How many blank lines a text has between cells where no blank cell stands: what it has more of them are blank cells.</summary>
/// <param name="Within">Between two cells of a row.</param>
/// <param name="Behind">Behind a row.</param>
internal readonly record struct LineGaps(int Within, int Behind)
{
    /// <summary>The least that occur: figures without a blank between them, and rows whose last figure is printed, are in every report.</summary>
    public static LineGaps Of(IReadOnlyList<LineCell> cells)
    {
        var within = int.MaxValue;
        var behind = int.MaxValue;
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            if (cells[i].IsFigure && cells[i + 1].IsFigure)
                within = Math.Min(within, cells[i].BlanksBelow);
            else if (cells[i].IsFigure)
                behind = Math.Min(behind, cells[i].BlanksBelow);
        }

        within = within == int.MaxValue ? 0 : within;
        return new LineGaps(within, Math.Max(within, behind == int.MaxValue ? 0 : behind));
    }

    /// <summary>The blank cells that some blank lines between two cells of a row stand for.</summary>
    public int CellsWithin(int lines) => Math.Max(0, lines - Within) / (Within + 1);

    /// <summary>The blank cells that some blank lines behind a row stand for.</summary>
    /// <param name="lines">The blank lines.</param>
    /// <param name="least">How many follow each row of its table at least.</param>
    public int CellsBehind(int lines, int least = 0) => Math.Max(0, lines - Math.Max(Behind, least)) / (Within + 1);
}
