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
    /// <param name="headings">All headings in reading order, each whole though it be printed over several lines.</param>
    public static (List<ColumnLeaf> Leaves, bool IsCertain) Order(List<ColumnLeaf> leaves, List<ColumnLeaf> unknown, List<PrintedCell> headings)
    {
        var lines = leaves.GroupBy(leaf => leaf.Line).OrderBy(line => line.Key).Select(line => line.OrderBy(leaf => leaf.Start).ToList()).ToList();
        if (lines is [var upper, var lower] && BeforeGroup(headings, upper[0].Line) is { } before)
        {
            var isBefore = upper.ToLookup(leaf => before.Exists(cell => cell.Cell.Column == leaf.Start));
            return ([.. isBefore[true], .. lower.Concat(unknown.Where(leaf => leaf.Line == lower[0].Line)).OrderBy(leaf => leaf.Start), .. isBefore[false]], true);
        }

        // Else the form's order is the likeliest; what stands in several lines may have another.
        var isOfForm = lines is [var only] && only.Zip(only.Skip(1)).All(pair => pair.First.Column < pair.Second.Column);
        return ([.. leaves.OrderBy(leaf => leaf.Column)], isOfForm);
    }

    // What stands in a line before the one heading that covers the columns of the next; null if there is no such heading, or several.
    private static List<PrintedCell>? BeforeGroup(List<PrintedCell> headings, int line)
    {
        var cells = headings.FindAll(cell => cell.Cell.Row == line);
        return cells.Count(cell => IsGroup(cell, headings)) == 1 ? cells[..cells.FindIndex(cell => IsGroup(cell, headings))] : null;
    }

    // 法人 in one line and 或其他组织 in the next, whose place means nothing either.
    private static bool IsGroup(PrintedCell cell, List<PrintedCell> headings) =>
        ColumnGroups.IsGroup(cell)
        || (cell.Meanings.Length == 0 && headings.Exists(below => below.Cell.Row == cell.Cell.Row + 1 && below.Meanings.Length == 0 && ColumnGroups.IsGroup(cell.Cell.Text + below.Cell.Text, [])));
}
