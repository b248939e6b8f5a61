using ReportExtractor.Documents;
using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>
/// Tells for each printed row which table of the form it belongs to. Labels vote, each with a weight that is shared
/// among the tables it may belong to; a row whose labels say nothing belongs where its neighbours do.
/// </summary>
internal static class TableSegments
{
    private const double RowWeight = 3;

    // A grid whose labels weigh less in total has met a form's word by chance.
    private const double MinGridWeight = 3;

    // Between a chapter's heading and its table stand a line or two: a unit, a caption.
    private const int HeadingDistance = 3;

    /// <summary>For each row the index of its table within the form, or -1.</summary>
    public static int[] Assign(IReadOnlyList<PrintedRow> rows, IReadOnlyList<Block> blocks, int form)
    {
        var tables = FormCatalog.All[form].Tables.Count;
        var assigned = new int[rows.Count];
        Array.Fill(assigned, -1);
        var votes = new double[tables];
        var previous = -1;
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].Grid == rows[start].Grid)
                end++;
            var weight = 0.0;
            var isTable = false;
            for (var i = start; i < end; i++)
            {
                Vote(rows, i, form, votes);
                var winner = Winner(votes, i > start ? assigned[i - 1] : previous);
                assigned[i] = winner;
                weight += winner < 0 ? 0 : votes[winner];
                isTable |= winner >= 0 && IsTelling(rows, i, form, winner);
            }

            if ((weight < MinGridWeight || !isTable) && !(weight > 0 && ContinuesTable(rows, assigned, start, blocks, FormCatalog.All[form])))
                Array.Fill(assigned, -1, start, end - start);
            else
                FillGaps(assigned, start, end);
            if (assigned[start] < 0 && ContinuesTable(rows, assigned, start, blocks, FormCatalog.All[form]))
                Array.Fill(assigned, assigned[start - 1], start, end - start);
            previous = assigned[end - 1];
            start = end;
        }

        return assigned;
    }

    /// <summary>A row of as many cells as a table of the form has, without a label, alone in its grid, under a header that names nothing or below narrower rows, is that table where the chapter's heading, or the table of the chapter before, stands above it.</summary>
    public static void AssignByHeading(int[] assigned, IReadOnlyList<PrintedRow> rows, IReadOnlyList<Block> blocks, Form form)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (Array.Exists(rows[i].Cells, cell => cell.IsLabel) || !IsAlone(rows, i))
                continue;
            foreach (var table in form.Tables)
            {
                if (table.HasUniformColumns && rows[i].Cells.Length == table.Rows.Count * table.Columns.Count && (IsHeaded(blocks, rows[i].Block, table, form) || Follows(rows, assigned, i, table)))
                    assigned[i] = table.Index;
            }
        }
    }

    private static bool IsAlone(IReadOnlyList<PrintedRow> rows, int index)
    {
        var first = index;
        while (first > 0 && rows[first - 1].Grid == rows[index].Grid && (IsMadeUp(rows[first - 1]) || rows[first - 1].Cells.Length < rows[index].Cells.Length))
            first--;
        return rows[first].Index == 0 && rows[index].Index == rows[index].Grid.Rows.Count - 1;
    }

    // Blank, or 数据1, 数据2, where a converter asks for a header.
    private static bool IsMadeUp(PrintedRow row) => Array.TrueForAll(row.Cells, cell => cell.IsBlank || cell.IsUnknownWord);

    private static bool Follows(IReadOnlyList<PrintedRow> rows, int[] assigned, int row, FormTable table) =>
        row > 0 && assigned[row - 1] == table.Index - 1 && rows[row].Block - rows[row - 1].Block <= HeadingDistance;

    private static bool IsHeaded(IReadOnlyList<Block> blocks, int block, FormTable table, Form form)
    {
        var section = form.Sections.FirstOrDefault(section => section.Title == table.Title);
        for (var i = block - 1; section is not null && i >= 0 && i >= block - HeadingDistance && blocks[i] is Paragraph paragraph; i--)
        {
            if (IsTitle(section, paragraph))
                return true;
        }

        return false;
    }

    private static bool HeadsOther(IReadOnlyList<Block> blocks, int above, int below, FormTable table, Form form)
    {
        for (var i = above + 1; i < below; i++)
        {
            if (blocks[i] is Paragraph paragraph && form.Sections.Any(section => section.Title != table.Title && form.Tables.Any(other => other.Title == section.Title) && IsTitle(section, paragraph)))
                return true;
        }

        return false;
    }

    private static bool IsTitle(FormSection section, Paragraph paragraph)
    {
        var key = LabelText.Key(paragraph.Text);
        return section.Spellings.Prepend(section.Title).Any(title => LabelText.Key(title) == key);
    }

    // A label that names a row of this table alone, or a header of several columns. Words such as 自然人 and 总计 down the side of some table tell nothing.
    private static bool IsTelling(IReadOnlyList<PrintedRow> rows, int row, int form, int table)
    {
        var columns = 0;
        foreach (var cell in rows[row].Cells)
        {
            var meanings = Meanings(rows, row, cell);
            var ofTable = Array.FindAll(meanings, meaning => meaning.Form == form && meaning.Table == table);
            if (ofTable.Length == 0)
                continue;
            var elsewhere = Array.Exists(meanings, meaning => meaning.Form == form && meaning.Table != table);
            if (!elsewhere && Array.TrueForAll(ofTable, meaning => meaning.Kind == LabelKind.Row))
                return true;
            columns += Array.Exists(ofTable, meaning => meaning.Kind is LabelKind.Column or LabelKind.Heading or LabelKind.Group) ? 1 : 0;
        }

        return columns >= 2;
    }

    // In a drawn table 结果 over 维持 is one label.
    private static LabelMeaning[] Meanings(IReadOnlyList<PrintedRow> rows, int row, PrintedCell cell)
    {
        if (cell.Meanings.Length > 0 || !cell.IsLabel || cell.IsInherited || rows[row].Grid.HasMarkedColumns || row + 1 == rows.Count || rows[row + 1].Grid != rows[row].Grid)
            return cell.Meanings;
        var below = Array.Find(rows[row + 1].Cells, other => other.IsLabel && !other.IsInherited && other.Cell.Column == cell.Cell.Column);
        return below is null ? [] : LabelIndex.Shared.Find(cell.Cell.Text + below.Cell.Text);
    }

    private static void Vote(IReadOnlyList<PrintedRow> rows, int row, int form, double[] votes)
    {
        Array.Clear(votes);
        Span<bool> isRow = stackalloc bool[votes.Length];
        Span<bool> isOther = stackalloc bool[votes.Length];
        foreach (var cell in rows[row].Cells)
        {
            isRow.Clear();
            isOther.Clear();
            foreach (var meaning in Meanings(rows, row, cell))
            {
                if (meaning.Form == form)
                    (meaning.Kind == LabelKind.Row ? isRow : isOther)[meaning.Table] = true;
            }

            var share = 0;
            for (var t = 0; t < votes.Length; t++)
                share += isRow[t] || isOther[t] ? 1 : 0;
            for (var t = 0; t < votes.Length; t++)
                votes[t] += !isRow[t] && !isOther[t] ? 0 : share > 1 ? 1.0 / share : isRow[t] ? RowWeight : 1;
        }
    }

    private static int Winner(double[] votes, int neighbour)
    {
        var best = Array.IndexOf(votes, votes.Max());
        if (votes[best] == 0)
            return -1;
        return neighbour >= 0 && votes[neighbour] >= votes[best] - 0.001 ? neighbour : best;
    }

    private static void FillGaps(int[] assigned, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (assigned[i] < 0)
                assigned[i] = assigned[i - 1];
        }

        for (var i = end - 2; i >= start; i--)
        {
            if (assigned[i] < 0)
                assigned[i] = assigned[i + 1];
        }
    }

    // A piece behind a page break: figures in as many cells as the piece before it had. The heading of another table's chapter ends a table.
    private static bool ContinuesTable(IReadOnlyList<PrintedRow> rows, int[] assigned, int start, IReadOnlyList<Block> blocks, Form form)
    {
        if (start == 0 || assigned[start - 1] < 0)
            return false;
        var before = rows[start - 1];
        var first = rows[start];
        return (first.HasFigures || (first.Block - before.Block == 1 && (first.Cells.Length == before.Cells.Length || first.Grid.Width == before.Grid.Width)) || (start + 1 < rows.Count && rows[start + 1].Grid == first.Grid && rows[start + 1].HasFigures))
            && first.Block - before.Block <= 3
            && (Math.Abs(first.Cells.Length - before.Cells.Length) <= 2 || !first.Cells.Any(cell => cell.IsLabel))
            && !HeadsOther(blocks, before.Block, first.Block, form.Tables[assigned[start - 1]], form);
    }
}
