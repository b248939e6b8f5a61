namespace ReportExtractor.Recognition;

/// <summary>
/// Puts labels together that run over several rows, as a page break or a text converter leaves them: a row of words
/// without figures is the head of the next row's label, or the end of the one before, if the two together are a label
/// that the form knows and the row with the figures alone has none.
/// </summary>
internal static class LabelJoining
{
    private const double MinSimilarity = 0.75;
    private const double WholeSimilarity = 0.95;
    private const double MinGain = 0.1;

    /// <summary>The rows without those that became part of another row's label.</summary>
    public static List<BodyRow> Join(IReadOnlyList<BodyRow> rows, TableContext context)
    {
        var joined = new List<BodyRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (!row.Row.HasFigures && row.Labels.Count > 0)
            {
                // A label cut short may be known by itself; then only the whole label is a reason to join.
                var min = IsKnown(row, context) ? WholeSimilarity : MinSimilarity;
                if (i + 1 < rows.Count && TryJoin(row, rows[i + 1], rows[i + 1], min, context))
                    continue;
                if (joined.Count > 0 && TryJoin(joined[^1], row, joined[^1], min, context))
                    continue;
            }

            joined.Add(row);
        }

        return joined;
    }

    private static bool TryJoin(BodyRow head, BodyRow end, BodyRow figures, double min, TableContext context)
    {
        if (!figures.Row.HasFigures)
            return false;

        // 其他 may be a label, or the head of 其他法律行政法规禁止公开.
        if (IsKnown(figures, context) && (IsKnown(figures == head ? end : head, context) || Best(head.OwnLabel + end.OwnLabel, context) < 1))
            return false;
        var label = head.OwnLabel + end.OwnLabel;
        var alone = Best(figures.OwnLabel, context);
        var together = Best(label, context);
        if (together < min || (together < alone + MinGain && (together < 1 || alone >= 1)))
            return false;
        figures.JoinedLabel = label;
        return true;
    }

    private static bool IsKnown(BodyRow row, TableContext context) =>
        row.JoinedLabel is null && row.Labels.Count > 0
        && (context.Meaning(row.Labels[^1], LabelKind.Row) >= 0 || context.Meaning(row.Labels[^1], LabelKind.Column) >= 0);

    private static double Best(string label, TableContext context)
    {
        var key = LabelText.Key(label);
        return key.Length == 0 ? 0 : context.Table.Rows.Max(row => context.RowSimilarity(key, row.Index));
    }
}
