namespace ReportExtractor.Documents;

/// <summary>
/// The spot in a source that something was read from. Text has a line and a column; a web page has these and, for a
/// cell, its table, row and cell within the row. All counts start at 1; 0 means that the source has no such thing.
/// </summary>
/// <param name="Line">Line of the decoded source.</param>
/// <param name="Column">Character within the line.</param>
/// <param name="Table">The how-manieth table of the source.</param>
/// <param name="Row">Row within the table.</param>
/// <param name="Cell">Cell within the row, counting the cells that the source writes, not the columns they span.</param>
public readonly record struct Location(int Line, int Column, int Table = 0, int Row = 0, int Cell = 0);
