using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>Headings over several columns: what stands below them stands in a later line of the header, but before what stands beside them.</summary>
internal static class ColumnGroups
{
    // Below this a heading is some other one. No other label of a header is as long.
    private const double MinSimilarity = 0.7;
    private const int MinLength = 5;

    private static readonly Dictionary<LabelMeaning, HashSet<LabelMeaning>> Members = Read();

    private static readonly Dictionary<LabelMeaning, string> Keys = Members.Keys.ToDictionary(
        heading => heading, heading => LabelText.Key(FormCatalog.All[heading.Form].Tables[heading.Table].Headings[heading.Index]));

    /// <summary>True for a heading over several columns.</summary>
    public static bool IsGroup(PrintedCell cell) => IsGroup(cell.Cell.Text, cell.Meanings);

    /// <summary>True for a heading over several columns.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="meanings">What it is known to mean.</param>
    public static bool IsGroup(string text, LabelMeaning[] meanings) => Of(text, meanings).Any();

    // The headings that a label is, or is a misprint of.
    private static IEnumerable<LabelMeaning> Of(string text, LabelMeaning[] meanings)
    {
        if (meanings.Length > 0)
            return meanings.Where(Members.ContainsKey);
        var key = LabelText.Key(text);
        return key.Length < MinLength ? [] : Members.Keys.Where(heading => Similarity.Of(key, Keys[heading]) >= MinSimilarity);
    }

    /// <summary>The columns of a header from left to right, where all that is known is the order in which its cells are read, line by line.</summary>
    /// <param name="cells">The header's cells.</param>
    /// <param name="text">What a cell says.</param>
    /// <param name="meanings">What a cell may name.</param>
    /// <param name="isColumn">True for a cell that names a column.</param>
    public static List<T> InPrintedOrder<T>(IEnumerable<T> cells, Func<T, string> text, Func<T, LabelMeaning[]> meanings, Func<T, bool> isColumn)
    {
        var before = new List<T>();
        var beside = new List<T>();
        var below = new List<T>();
        var members = new HashSet<LabelMeaning>();
        var above = "";
        foreach (var cell in cells)
        {
            if (!isColumn(cell))
            {
                // A misprinted heading may be broken over two lines.
                members.UnionWith(Of(text(cell), meanings(cell)).Concat(Of(above + text(cell), [])).SelectMany(heading => Members[heading]));
                above = text(cell);
                continue;
            }

            above = "";
            if (members.Count == 0)
                before.Add(cell);
            else if (below.Count > 0 || members.Overlaps(meanings(cell)))
                below.Add(cell);
            else
                beside.Add(cell);
        }

        return [.. before, .. below, .. beside];
    }

    private static Dictionary<LabelMeaning, HashSet<LabelMeaning>> Read()
    {
        var members = new Dictionary<LabelMeaning, HashSet<LabelMeaning>>();
        for (var form = 0; form < FormCatalog.All.Count; form++)
        {
            foreach (var table in FormCatalog.All[form].Tables)
            {
                foreach (var group in table.ColumnGroups)
                {
                    foreach (var heading in group.Headings)
                        members.Add(new LabelMeaning(form, table.Index, LabelKind.Heading, heading), [.. group.Columns.Select(column => new LabelMeaning(form, table.Index, LabelKind.Column, column))]);
                }
            }
        }

        return members;
    }
}
