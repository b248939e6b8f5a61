using ReportExtractor.Documents;

namespace ReportExtractor.Recognition;

/// <summary>Cuts a document that holds several reports between them.</summary>
internal static class ReportSplitter
{
    // A title begins a report if so many rows that the one before it prints are printed again below. A running head,
    // or a title over a table that a page break cut, has other rows below it.
    private const int MinRepeated = 2;

    // Shorter labels, such as 其他, are those of several rows.
    private const int MinKeyLength = 3;

    /// <summary>The first block of each report; the first is always 0.</summary>
    public static IReadOnlyList<int> Starts(Document document, IReadOnlyList<PrintedRow> rows)
    {
        var blocks = document.Blocks;
        var labels = LabelsByBlock(rows);
        var starts = new List<int> { 0 };
        var since = new HashSet<(int Table, string Label)>();
        var hasTitle = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (labels.TryGetValue(i, out var printed))
                since.UnionWith(printed);
            if (ReportTitle.At(blocks, i) is not { } found)
                continue;

            // Below another title, one that names neither a body nor a year is a running head, unless the form begins anew.
            var isBare = found.Title.Weight == 0 && hasTitle;
            hasTitle = true;
            if (since.Count == 0)
                continue;
            var ahead = new HashSet<(int Table, string Label)>();
            for (var j = found.End; j < blocks.Count && !IsOther(ReportTitle.At(blocks, j)?.Title, found.Title); j++)
                ahead.UnionWith(labels.GetValueOrDefault(j, []));
            if (ahead.Count(row => since.Contains(row) && (!isBare || row.Table == 0)) < MinRepeated)
                continue;
            starts.Add(i);
            since.Clear();
        }

        return starts;
    }

    private static bool IsOther(ReportTitle? title, ReportTitle current) =>
        title is { Weight: > 0 } && (title.Issuer != current.Issuer || title.Year != current.Year);

    // The labels of the form's rows that each block prints, by key, with their table.
    private static Dictionary<int, HashSet<(int Table, string Label)>> LabelsByBlock(IReadOnlyList<PrintedRow> rows)
    {
        var labels = new Dictionary<int, HashSet<(int, string)>>();
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                var meaning = Array.FindIndex(cell.Meanings, meaning => meaning.Kind == LabelKind.Row);
                if (cell.IsInherited || meaning < 0 || LabelText.Key(cell.Cell.Text) is not { Length: >= MinKeyLength } key)
                    continue;
                if (!labels.TryGetValue(row.Block, out var keys))
                    labels.Add(row.Block, keys = []);
                keys.Add((cell.Meanings[meaning].Table, key));
            }
        }

        return labels;
    }
}
