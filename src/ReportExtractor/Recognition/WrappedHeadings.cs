namespace ReportExtractor.Recognition;

/// <summary>Puts headings together that are printed over several lines, each line a row: 结果 over 维持.</summary>
internal static class WrappedHeadings
{
    private const int MaxLines = 3;
    private const int MaxLength = 12;
    private const double MinSimilarity = 0.6;

    /// <summary>The header's headings in reading order. Those that stand above each other and together are a heading that the form knows are one.</summary>
    public static IEnumerable<PrintedCell> Join(IReadOnlyList<PrintedRow> header, TableContext context)
    {
        var lower = new HashSet<PrintedCell>(ReferenceEqualityComparer.Instance);
        for (var h = 0; h < header.Count; h++)
        {
            foreach (var cell in header[h].Cells)
            {
                if (cell.IsInherited || !cell.IsLabel || lower.Contains(cell))
                    continue;
                var joined = cell;
                var parts = new List<PrintedCell>();
                for (var line = h + 1; line < header.Count && line < h + MaxLines && cell.Cell.Text.Length <= MaxLength; line++)
                {
                    var below = Below(header[line], cell);
                    if (below is null)
                        continue;
                    if (lower.Contains(below) || string.Concat(parts.Select(part => part.Cell.Text)).Length > MaxLength)
                        break;
                    parts.Add(below);
                    var text = cell.Cell.Text + string.Concat(parts.Select(part => part.Cell.Text));
                    var whole = new PrintedCell(cell.Cell with { Text = text }, cell.Text, LabelIndex.Shared.Find(text), IsInherited: false);
                    // 维持 over 结果 over 维持: the first is whole, and the other two are.
                    if (parts.Count == 1 && Array.Exists(cell.Meanings, context.IsOfTable) && line + 1 < header.Count && Below(header[line + 1], cell) is { } next && Array.Exists(LabelIndex.Shared.Find(below.Cell.Text + next.Cell.Text), context.IsOfTable))
                        break;
                    if (!Array.Exists(whole.Meanings, context.IsOfTable) && !(parts.Count == 1 && IsMisprint(whole, cell, below, context)))
                        continue;
                    joined = whole;
                    lower.UnionWith(parts);
                }

                yield return joined;
            }
        }
    }

    /// <summary>True if some headings of two lines of a header are one.</summary>
    public static bool AreJoined(PrintedRow upper, PrintedRow lower, TableContext context)
    {
        var single = upper.Cells.Concat(lower.Cells).ToHashSet();
        return Join([upper, lower], context).Any(cell => !single.Contains(cell));
    }

    private static PrintedCell? Below(PrintedRow line, PrintedCell cell) => Array.Find(line.Cells, other => other.Cell.Column == cell.Cell.Column && other.IsLabel && !other.IsInherited);

    // 社会 over 公组织: neither is a heading of its own, the two are nearly one.
    private static bool IsMisprint(PrintedCell whole, PrintedCell upper, PrintedCell lower, TableContext context) =>
        upper.Meanings.Length == 0 && lower.Meanings.Length == 0 && LabelText.Key(whole.Cell.Text) is var key
        && context.Table.Columns.Any(column => context.ColumnSimilarity(key, column.Index) is >= MinSimilarity and var together
            && together > context.ColumnSimilarity(LabelText.Key(upper.Cell.Text), column.Index));
}
