namespace ReportExtractor.Recognition;

/// <summary>One column of figures as the printed header names it.</summary>
/// <param name="Row">The form's row that the header names, or -1; a table that lies on its side, or prints all its cells in one row, has its rows in the header.</param>
/// <param name="Column">The form's column that the header names, or -1.</param>
/// <param name="Start">First grid column.</param>
/// <param name="End">The grid column after the last.</param>
/// <param name="Label">The header's text.</param>
internal readonly record struct ColumnLeaf(int Row, int Column, int Start, int End, string Label)
{
    /// <summary>Index within its grid of the header's row that names it.</summary>
    public int Line { get; init; }

    /// <summary>The header may mean another column.</summary>
    public bool IsDoubtful { get; init; }
}
