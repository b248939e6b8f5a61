namespace ReportExtractor.Recognition;

/// <summary>
/// Puts the columns of a header in order whose merged cells a source dropped, so that the places of its cells mean
/// nothing: 自然人, 法人或其他组织, 总计 in one line and the kinds of organisation in the next.
/// </summary>
internal static class SpanlessHeader
{
    /// <summary>The columns from left to right, and whether the header leaves no doubt about that.</summary>
    /// <param name="leaves">The columns that the form has.</param>
    /// <param name="unknown">Other headings. In the lower line each is a column.</param>
    /// <param name="header">The header's rows.</param>
    public static (List<ColumnLeaf> Leaves, bool IsCertain) Order(List<ColumnLeaf> leaves, List<ColumnLeaf> unknown, IReadOnlyList<PrintedRow> header)
    {
        var lines = leaves.GroupBy(leaf => leaf.Line).OrderBy(line => line.Key).Select(line => line.OrderBy(leaf => leaf.Start).ToList()).ToList();
        if (lines is [var upper, var lower] && BeforeGroup(header, upper[0].Line) is { } before)
        {
            var isBefore = upper.ToLookup(leaf => before.Exists(cell => cell.Cell.Column == leaf.Start && leaf.Label.StartsWith(cell.Cell.Text.ReplaceLineEndings(""), StringComparison.Ordinal)));
            return ([.. isBefore[true], .. lower.Concat(unknown.Where(leaf => leaf.Line == lower[0].Line)).OrderBy(leaf => leaf.Start), .. isBefore[false]], true);
        }

        // Else the form's order is the likeliest, unless the header has another.
        var isOfForm = lines.TrueForAll(line => line.Zip(line.Skip(1)).All(pair => pair.First.Column < pair.Second.Column));
        return ([.. leaves.OrderBy(leaf => leaf.Column)], isOfForm);
    }

    // What stands in a line before the one heading that covers the columns of the next; null if there is no such heading, or several.
    private static List<PrintedCell>? BeforeGroup(IReadOnlyList<PrintedRow> header, int line)
    {
        var cells = header.Where(row => row.Index == line).SelectMany(row => row.Cells).ToList();
        return cells.Count(cell => ColumnGroups.IsGroup(cell)) == 1 ? cells[..cells.FindIndex(cell => ColumnGroups.IsGroup(cell))] : null;
    }
}
