namespace ReportExtractor.Recognition;

/// <summary>Tells the rows that name the columns of figures from those that hold the figures.</summary>
internal static class HeaderRows
{
    private const int ManyColumns = 3;
    private const int MaxBetween = 4;

    // Shorter pieces are those of many labels.
    private const int MinKeyLength = 3;

    /// <summary>For each row of one table, whether it belongs to a header.</summary>
    public static bool[] Find(IReadOnlyList<PrintedRow> rows, TableContext context)
    {
        var isHeader = new bool[rows.Count];
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i].HasFigures || IsBlankSubtotal(rows[i], context))
                continue;
            var (columns, rowNames, headings) = Count(rows[i], context);
            isHeader[i] = rowNames switch
            {
                // 结果维持 before blanks is a row of a table that lies on its side.
                0 => headings > 0 || columns > 1 || (columns == 1 && !(context.Table.HasUniformColumns && NamesColumn(Array.Find(rows[i].Cells, cell => !cell.IsInherited && cell.IsLabel)))),
                // 总计 and 其他 name rows as well as columns.
                _ when columns >= 2 || (columns > 0 && headings > 0) => true,
                // 行政复议 alone, over the line of its results.
                _ => rowNames > 1 || (context.Table.HasUniformColumns && i + 1 < rows.Count && isHeader[i + 1] && rows[i + 1].Grid == rows[i].Grid
                    && Count(rows[i + 1], context).Columns >= ManyColumns && rows[i].Cells.Where(cell => !cell.IsBlank).DistinctBy(cell => cell.Cell.Text).Count() <= rowNames + Unknown(rows[i]))
                    || headings > 0,
            };
        }

        // Headings over two lines of a drawn table, neither of which names a column by itself: 上一年 over 项目数量.
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            if (!(isHeader[i] && isHeader[i + 1]) && rows[i].Grid == rows[i + 1].Grid && !rows[i].Grid.HasMarkedColumns && NamesJoined(rows[i], rows[i + 1], context))
                isHeader[i] = isHeader[i + 1] = true;
        }

        // Second and third lines of wrapped headings: words without figures directly below a header.
        for (var i = 1; i < rows.Count; i++)
        {
            isHeader[i] |= isHeader[i - 1] && rows[i].Grid == rows[i - 1].Grid && !rows[i].HasFigures
                && (rows[i].Cells.Count(cell => cell.IsLabel) > 1 || (i + 1 < rows.Count && isHeader[i + 1] && rows[i + 1].Grid == rows[i].Grid))
                && !rows[i].Cells.Any(cell => context.Meaning(cell, LabelKind.Row) >= 0 || context.Meaning(cell, LabelKind.Group) >= 0);
        }

        FillBetween(rows, isHeader, context);
        FillAbove(rows, isHeader, context);
        PartHeaders(rows, isHeader, context);
        return isHeader;

        // Headings that are misprinted, beside one that is known.
        int Unknown(PrintedRow row) => row.Cells.Count(cell => cell.IsLabel && !cell.IsInherited && cell.Meanings.Length == 0);

        bool NamesColumn(PrintedCell? cell) => cell is not null && context.Meaning(cell, LabelKind.Column) >= 0;
    }

    // 小计 behind the repeated name of its group, where all of the group is blank.
    private static bool IsBlankSubtotal(PrintedRow row, TableContext context)
    {
        var labels = row.Cells.Where(cell => cell.IsLabel && !cell.IsInherited).ToList();
        return labels.Count > 1 && row.Cells.Length > labels.Count && context.NamesTotal(labels[^1]) && labels.SkipLast(1).All(cell => context.Meaning(cell, LabelKind.Group) >= 0);
    }

    private static bool NamesJoined(PrintedRow upper, PrintedRow lower, TableContext context)
    {
        if (upper.HasFigures || lower.HasFigures)
            return false;
        var single = upper.Cells.Concat(lower.Cells).ToHashSet();
        var joined = WrappedHeadings.Join([upper, lower], context).Count(cell => !single.Contains(cell) && context.Meaning(cell, LabelKind.Column) >= 0 && context.Meaning(cell, LabelKind.Row) < 0);

        // 结果 over 维持 may be the label of a row without figures, where the table lies on its side.
        return joined > (context.Table.HasUniformColumns ? 1 : 0);
    }

    // Lines of a header that name nothing by themselves, between others.
    private static void FillBetween(IReadOnlyList<PrintedRow> rows, bool[] isHeader, TableContext context)
    {
        for (var end = 1; end < rows.Count; end++)
        {
            var start = end;
            while (isHeader[end] && start > 0 && end - start < MaxBetween && !isHeader[start - 1] && rows[start - 1].Grid == rows[end].Grid && MayBeHeading(rows[start - 1], context))
                start--;
            if (start < end && start > 0 && isHeader[start - 1] && rows[start - 1].Grid == rows[end].Grid)
                Array.Fill(isHeader, true, start, end - start);
        }
    }

    // All lines of a drawn table above its first header: pieces of headings that are printed over several lines.
    private static void FillAbove(IReadOnlyList<PrintedRow> rows, bool[] isHeader, TableContext context)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            var first = i - rows[i].Index;
            if (isHeader[i] && !isHeader[i - 1] && first >= 0 && !rows[i].Grid.HasMarkedColumns && rows.Skip(first).Take(i - first).All(row => row.Grid == rows[i].Grid && (MayBeHeading(row, context) || HasPieces(row))))
                Array.Fill(isHeader, true, first, i - first);
        }
    }

    // A row of blanks between the names of columns and the same names again has blank figures.
    private static void PartHeaders(IReadOnlyList<PrintedRow> rows, bool[] isHeader, TableContext context)
    {
        var named = new HashSet<int>();
        var blank = -1;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!isHeader[i] || (i > 0 && rows[i].Grid != rows[i - 1].Grid))
                (named, blank) = ([], -1);
            if (!isHeader[i])
                continue;
            if (Array.TrueForAll(rows[i].Cells, cell => cell.IsBlank))
            {
                blank = named.Count > 0 ? i : -1;
                continue;
            }

            var columns = rows[i].Cells.Where(cell => !cell.IsInherited).Select(cell => context.Meaning(cell, LabelKind.Column)).Where(column => column >= 0).ToHashSet();
            if (blank >= 0 && named.Overlaps(columns))
            {
                isHeader[blank] = false;
                (named, blank) = ([], -1);
            }

            named.UnionWith(columns);
        }
    }

    // 复议 beside 结果纠, of 复议后起诉 and 结果纠正.
    private static bool HasPieces(PrintedRow row) => !row.HasFigures && Array.Exists(row.Cells, cell => cell.IsUnknownWord);

    private static bool MayBeHeading(PrintedRow row, TableContext context) =>
        !row.HasFigures && !row.Cells.Any(cell => context.Meaning(cell, LabelKind.Row) >= 0 || context.Meaning(cell, LabelKind.Group) >= 0);

    // The label of a group's own row stands beside it, though misprinted or cut.
    private static bool IsBesideMember(PrintedRow row, PrintedCell group, TableContext context) =>
        Array.FindLast(row.Cells, cell => cell.IsUnknownWord) is { } label
        && LabelText.Key(label.Cell.Text) is { Length: >= MinKeyLength } key
        && context.Table.Rows.Any(member => context.IsMember(group, member.Index) && (context.RowSimilarity(key, member.Index) >= RowAlignment.CertainSimilarity || LabelText.Key(member.Label).StartsWith(key, StringComparison.Ordinal)));

    // A group is a heading unless its own row stands beside it.
    private static (int Columns, int Rows, int Headings) Count(PrintedRow row, TableContext context)
    {
        int columns = 0, rows = 0, headings = 0;
        PrintedCell? named = null;
        var behindLabel = false;
        PrintedCell? before = null;
        foreach (var cell in row.Cells)
        {
            // A merged cell that a converter repeats in every place it covers is one.
            var isRepeated = cell.Cell.Text == before?.Cell.Text;
            before = cell;
            if (cell.IsInherited || !cell.IsLabel || isRepeated)
                continue;
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
            if (context.Meaning(cell, LabelKind.Row) >= 0)
                rows -= isGroup ? 1 : 0;
            else if (!isGroup && IsBesideMember(row, cell, context))
                rows = Math.Max(rows, 1);
            else if (!isGroup)
                headings++;
        }

        return (columns, rows, headings);
    }
}
