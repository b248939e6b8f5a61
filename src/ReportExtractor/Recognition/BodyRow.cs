namespace ReportExtractor.Recognition;

/// <summary>A printed row that holds figures, or place for them, with its label told apart from them.</summary>
internal sealed class BodyRow
{
    public BodyRow(PrintedRow row, ColumnLayout? layout, TableContext context)
    {
        Row = row;
        Layout = layout;
        LabelEnd = FindLabelEnd(row, context);
        Labels = [.. row.Cells.Take(LabelEnd).Where(cell => cell.IsLabel)];
    }

    public PrintedRow Row { get; }

    /// <summary>The columns that the nearest header above names; null if none is printed.</summary>
    public ColumnLayout? Layout { get; }

    /// <summary>How many cells at the head of the row are its label, blank ones between included.</summary>
    public int LabelEnd { get; }

    /// <summary>The label's cells, groups first.</summary>
    public IReadOnlyList<PrintedCell> Labels { get; }

    /// <summary>The cells behind the label.</summary>
    public ReadOnlySpan<PrintedCell> Tail => Row.Cells.AsSpan(LabelEnd);

    /// <summary>A label continued from the row before or in the row after, put together; otherwise null.</summary>
    public string? JoinedLabel { get; set; }

    /// <summary>The row's own label: what stands nearest to the figures, unless that is a group begun in a row above.</summary>
    public string OwnLabel => JoinedLabel ?? (Labels.Count > 0 && !(Labels[^1].IsInherited && IsGroup(Labels[^1])) ? Labels[^1].Cell.Text : "");

    /// <summary>The whole label, groups first.</summary>
    public string FullLabel => string.Concat(Labels.SkipLast(1).Select(cell => cell.Cell.Text)) + OwnLabel;

    /// <summary>The label as printed, for people, without the groups it stands in.</summary>
    public string PrintedLabel => string.Join(' ', Labels.Where(cell => !cell.IsInherited && !IsGroup(cell)).Select(cell => cell.Cell.Text.ReplaceLineEndings(""))) is { Length: > 0 } text
        ? text
        : OwnLabel.ReplaceLineEndings("");

    private static bool IsGroup(PrintedCell cell) => Array.Exists(cell.Meanings, meaning => meaning.Kind == LabelKind.Group);

    private static int FindLabelEnd(PrintedRow row, TableContext context)
    {
        var end = 0;
        var last = 0;
        var open = true;
        for (var i = 0; i < row.FirstFigure; i++)
        {
            var cell = row.Cells[i];
            if (!cell.IsLabel)
            {
                // In a row without figures the label ends at the first blank behind it.
                open &= last == 0 || row.HasFigures;
                continue;
            }

            // （六）其他处理 may be a row's label, or the group before it.
            if (context.Meaning(cell, LabelKind.Group) < 0 && (context.Meaning(cell, LabelKind.Row) >= 0 || context.Meaning(cell, LabelKind.Column) >= 0))
                end = i + 1;
            if (open)
                last = i + 1;
        }

        return end > 0 ? end : last;
    }
}
