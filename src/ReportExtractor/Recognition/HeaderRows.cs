namespace ReportExtractor.Recognition;

/// <summary>Tells the rows that name the columns of figures from those that hold the figures.</summary>
internal static class HeaderRows
{
    private const int ManyColumns = 3;

    /// <summary>For each row of one table, whether it belongs to a header.</summary>
    public static bool[] Find(IReadOnlyList<PrintedRow> rows, TableContext context)
    {
        var isHeader = new bool[rows.Count];
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i].HasFigures)
                continue;
            var (columns, rowNames, headings) = Count(rows[i], context);
            isHeader[i] = rowNames switch
            {
                // 结果维持 before blanks is a row of a table that lies on its side.
                0 => headings > 0 || columns > 1 || (columns == 1 && !(context.Table.HasUniformColumns && NamesColumn(Array.Find(rows[i].Cells, cell => !cell.IsInherited && cell.IsLabel)))),
                // 总计 and 其他 name rows as well as columns.
                _ when columns >= 2 || (columns > 0 && headings > 0) => true,
                // 行政复议 alone, over the line of its results.
                _ => rowNames > 1 || (i + 1 < rows.Count && isHeader[i + 1] && rows[i + 1].Grid == rows[i].Grid
                    && Count(rows[i + 1], context).Columns >= ManyColumns && rows[i].Cells.Where(cell => !cell.IsBlank).DistinctBy(cell => cell.Cell.Text).Count() == 1)
                    || headings > 0,
            };
        }

        // Second and third lines of wrapped headings: words without figures directly below a header.
        for (var i = 1; i < rows.Count; i++)
        {
            isHeader[i] |= isHeader[i - 1] && rows[i].Grid == rows[i - 1].Grid && !rows[i].HasFigures
                && (rows[i].Cells.Count(cell => cell.IsLabel) > 1 || (i + 1 < rows.Count && isHeader[i + 1] && rows[i + 1].Grid == rows[i].Grid))
                && !rows[i].Cells.Any(cell => context.Meaning(cell, LabelKind.Row) >= 0 || context.Meaning(cell, LabelKind.Group) >= 0);
        }

        return isHeader;

        bool NamesColumn(PrintedCell? cell) => cell is not null && context.Meaning(cell, LabelKind.Column) >= 0;
    }

    // A group is a heading unless its own row stands beside it.
    private static (int Columns, int Rows, int Headings) Count(PrintedRow row, TableContext context)
    {
        int columns = 0, rows = 0, headings = 0;
        PrintedCell? named = null;
        var behindLabel = false;
        string? left = null;
        foreach (var cell in row.Cells)
        {
            if (cell.IsInherited || !cell.IsLabel)
                continue;

            // A merged label that is printed in each place it covers is one.
            if (cell.Cell.Text == left)
                continue;
            left = cell.Cell.Text;
            var namesColumn = context.Meaning(cell, LabelKind.Column) >= 0;
            columns += namesColumn ? 1 : 0;

            // 总计 behind another label, not of its group, names a column.
            if (context.Meaning(cell, LabelKind.Row) >= 0 && !(namesColumn && behindLabel))
            {
                rows++;
                named = cell;
            }
            else if (context.Meaning(cell, LabelKind.Heading) >= 0)
            {
                headings++;
            }

            behindLabel |= context.Meaning(cell, LabelKind.Group) < 0;
        }

        foreach (var cell in row.Cells)
        {
            if (cell.IsInherited || context.Meaning(cell, LabelKind.Group) < 0)
                continue;
            var isGroup = named is not null && named != cell
                && Array.Exists(named.Meanings, meaning => context.Is(meaning, LabelKind.Row) && context.IsMember(cell, meaning.Index));
            if (context.Meaning(cell, LabelKind.Row) < 0)
                headings += isGroup ? 0 : 1;
            else if (isGroup)
                rows--;
        }

        return (columns, rows, headings);
    }
}
