namespace ReportExtractor.Recognition;

/// <summary>Parts a table's headers from its rows and gives each row the columns that the nearest header above it names.</summary>
internal static class HeadedRows
{
    private const int Several = 2;

    /// <summary>The rows that are none of a header.</summary>
    /// <param name="rows">The rows printed for the table, in reading order.</param>
    /// <param name="captionRows">For a row, the form's rows that the text above its grid names.</param>
    /// <param name="context">The table.</param>
    /// <param name="headersAlone">The columns that headers without rows name.</param>
    public static List<BodyRow> Of(IReadOnlyList<PrintedRow> rows, Func<PrintedRow, IReadOnlyList<int>> captionRows, TableContext context, out IReadOnlyList<ColumnLayout> headersAlone)
    {
        rows = [.. rows.Select(row => PartedHeadings.Join(row, context))];
        var isHeader = HeaderRows.Find(rows, context);
        var body = new List<(PrintedRow Row, ColumnLayout? Layout)>(rows.Count);
        var layouts = new List<ColumnLayout>();
        ColumnLayout? layout = null;
        List<PrintedRow> pending = [];
        List<PrintedRow> lastHeader = [];
        for (var i = 0; i < rows.Count; i++)
        {
            if (!isHeader[i])
            {
                // Below a header, a number in each column and no label: the columns', whatever label a page's end cut.
                if (i > 0 && isHeader[i - 1] && rows[i].Grid == rows[i - 1].Grid && rows[i].NumbersColumns && NumbersAll(rows[i], context))
                    continue;
                if (layout?.Grid != rows[i].Grid && IsUnreadHeader(rows[i]))
                    layout = null;
                body.Add((rows[i], layout));
                pending = [];
                continue;
            }

            var start = i;
            while (i + 1 < rows.Count && isHeader[i + 1] && rows[i + 1].Grid == rows[i].Grid)
            {
                i++;

                // Where parts of a table have headers of their own, the next one's ends that of a part without rows, unless the two are lines of the same headings.
                if (!context.Table.HasUniformColumns && NamesColumns(rows[i], context) && rows.Skip(start).Take(i - start).Any(row => NamesColumns(row, context)) && !WrappedHeadings.AreJoined(rows[i - 1], rows[i], context))
                    start = i;

                // A header that is printed again on the next page, before any row, ends the one before it.
                else if (IsSameLine(rows[start], rows[i]))
                    start = i;
            }

            // The head of a header that a page break cut from the rest.
            var header = pending.Concat(rows.Skip(start).Take(i + 1 - start)).ToList();
            var read = ColumnLayout.Read(header, context, captionRows(rows[start]), i + 1 < rows.Count && !isHeader[i + 1] ? rows[i + 1] : null);
            pending = read is null ? header : [];
            layout = read ?? (Repeats(lastHeader, header) ? layout : Continued(layout, header, context));
            lastHeader = read is null ? lastHeader : header;
            if (read is not null)
                layouts.Add(read);
        }

        headersAlone = layouts.FindAll(read => !body.Exists(row => row.Layout == read));
        var certain = RepeatedHeaders.WithDoubt(body.Select(row => row.Layout).OfType<ColumnLayout>());
        return body.ConvertAll(row => new BodyRow(row.Row, row.Layout is null ? null : certain[row.Layout], context));
    }

    // Words over columns of figures in a grid of its own, none of them known: the header above is another's.
    private static bool IsUnreadHeader(PrintedRow row) =>
        !row.HasFigures && !row.Grid.HasMarkedColumns && row.Cells.Count(cell => cell.Cell.Column > 0 && cell.IsUnknownWord) >= Several;

    // The head of the header above, printed again over the rest of its rows.
    private static bool Repeats(List<PrintedRow> header, List<PrintedRow> lines) =>
        lines.SelectMany(Labels).All(header.SelectMany(Labels).Contains) && lines.SelectMany(Labels).Any();

    private static bool IsSameLine(PrintedRow one, PrintedRow other) => OwnLabels(one).SequenceEqual(OwnLabels(other)) && OwnLabels(one).Any();

    private static IEnumerable<string> OwnLabels(PrintedRow row) => row.Cells.Where(cell => cell.IsLabel && !cell.IsInherited).Select(cell => LabelText.Key(cell.Cell.Text));

    private static IEnumerable<string> Labels(PrintedRow row) => row.Cells.Where(cell => cell.IsLabel).Select(cell => cell.Cell.Text);

    private static bool NamesColumns(PrintedRow row, TableContext context) => Array.Exists(row.Cells, cell => !cell.IsInherited && context.Meaning(cell, LabelKind.Column) >= 0);

    private static bool NumbersAll(PrintedRow row, TableContext context) =>
        row.Cells.Length - row.FirstFigure == context.Table.Columns.Count && row.Cells.Skip(row.FirstFigure).All(cell => cell.IsFigure) && !Array.Exists(row.Cells, cell => cell.IsLabel);

    // A heading without columns ends the columns above it, unless all rows of the form share them.
    private static ColumnLayout? Continued(ColumnLayout? layout, List<PrintedRow> header, TableContext context)
    {
        if (layout is null || !context.Table.HasUniformColumns)
            return null;
        var named = header.SelectMany(row => row.Cells).Select(cell => context.Meaning(cell, LabelKind.Row)).Where(row => row >= 0).ToList();
        return named.Count == 1 && layout.NamesRows
            ? layout with { Leaves = [.. layout.Leaves.Select(leaf => leaf with { Row = named[0] })] }
            : layout;
    }
}
