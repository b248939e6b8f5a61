using System.Globalization;

namespace ReportExtractor.Documents;

/// <summary>
/// The spot in a source that something was read from. Text has a line and a column; a web page has these and, for a
/// cell, its table, row and cell within the row; a Word file has only the latter, and none outside its tables, since its
/// lines and pages are made anew by whoever opens it; a PDF has a page and a box. All counts start at 1; 0 means that the
/// source has no such thing.
/// </summary>
/// <param name="Line">Line of the decoded source.</param>
/// <param name="Column">Character within the line.</param>
/// <param name="Table">The how-manieth table of the source.</param>
/// <param name="Row">Row within the table.</param>
/// <param name="Cell">Cell within the row, counting the cells that the source writes, not the columns they span.</param>
public readonly record struct Location(int Line, int Column, int Table = 0, int Row = 0, int Cell = 0)
{
    /// <summary>The page.</summary>
    public int Page { get; init; }

    /// <summary>The place on the page: of a cell's text, or of the cell where it is blank.</summary>
    public Box? Box { get; init; }

    /// <summary>A place on a page, to a hundredth of a point, finer than any printer.</summary>
    public static Location OnPage(int page, Box box) => new(0, 0)
    {
        Page = page,
        Box = new Box(MathF.Round(box.Left, 2), MathF.Round(box.Top, 2), MathF.Round(box.Right, 2), MathF.Round(box.Bottom, 2)),
    };

    /// <summary>The place in words: <c>table 2 row 3 cell 4 line 61 column 9</c>, <c>page 3 box 75.7 80 231.3 122</c>.</summary>
    public override string ToString()
    {
        var words = new List<string>(3);
        if (Table > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"table {Table} row {Row} cell {Cell}"));
        if (Line > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"line {Line} column {Column}"));
        if (Page > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"page {Page}"));
        if (Box is { } box)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"box {box.Left:0.##} {box.Top:0.##} {box.Right:0.##} {box.Bottom:0.##}"));
        return string.Join(' ', words);
    }
}
