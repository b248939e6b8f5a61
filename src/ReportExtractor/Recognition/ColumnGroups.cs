using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>Headings over several columns: what stands below them stands in a later line of the header, but before what stands beside them.</summary>
internal static class ColumnGroups
{
    private static readonly Dictionary<string, HashSet<LabelMeaning>> Members = Read();

    /// <summary>The columns of a header from left to right, where all that is known is the order in which its cells are read, line by line.</summary>
    /// <param name="cells">The header's cells.</param>
    /// <param name="text">A cell's text.</param>
    /// <param name="column">The column that a cell names, or null.</param>
    public static List<T> InPrintedOrder<T>(IEnumerable<T> cells, Func<T, string> text, Func<T, LabelMeaning?> column)
    {
        var before = new List<T>();
        var beside = new List<T>();
        var below = new List<T>();
        HashSet<LabelMeaning>? members = null;
        foreach (var cell in cells)
        {
            if (column(cell) is not { } named)
                members ??= Members.GetValueOrDefault(LabelText.Key(text(cell)));
            else if (members is null)
                before.Add(cell);
            else if (below.Count > 0 || members.Contains(named))
                below.Add(cell);
            else
                beside.Add(cell);
        }

        return [.. before, .. below, .. beside];
    }

    private static Dictionary<string, HashSet<LabelMeaning>> Read()
    {
        var members = new Dictionary<string, HashSet<LabelMeaning>>(StringComparer.Ordinal);
        for (var form = 0; form < FormCatalog.All.Count; form++)
        {
            foreach (var table in FormCatalog.All[form].Tables)
            {
                foreach (var group in table.ColumnGroups)
                {
                    foreach (var key in group.Labels.Select(label => LabelText.Key(label)))
                    {
                        members.TryAdd(key, []);
                        members[key].UnionWith(group.Columns.Select(column => new LabelMeaning(form, table.Index, LabelKind.Column, column)));
                    }
                }
            }
        }

        return members;
    }
}
