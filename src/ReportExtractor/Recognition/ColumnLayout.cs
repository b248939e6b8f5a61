using ReportExtractor.Documents;
using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>The columns of figures under one printed header, from left to right.</summary>
/// <param name="Leaves">The columns; one that the form lacks has neither row nor column.</param>
/// <param name="HasGeometry">The header's grid columns do not contradict each other; false where a source dropped the spans.</param>
/// <param name="Grid">The table that prints the header; null for the form's own order, where none is printed.</param>
internal sealed record ColumnLayout(IReadOnlyList<ColumnLeaf> Leaves, bool HasGeometry, Grid? Grid)
{
    private const double MinSimilarity = 0.5;
    private const double WholeSimilarity = 0.75;
    private const double Clearly = 0.05;

    // In so long a table columns are no rows of the form.
    private const int ManyRows = 10;
    private const int Several = 3;

    private const string SubtotalLabel = "小计";

    /// <summary>The header tells in which order its columns stand.</summary>
    public bool IsOrderCertain { get; init; } = true;

    /// <summary>The grid column of the heading over the labels, e.g. 信息内容; -1 if there is none.</summary>
    public int LabelColumn { get; init; } = -1;

    /// <summary>A header is printed.</summary>
    public bool IsPrinted => Grid is not null;

    /// <summary>The grid columns of a piece of the table mean the same as those of the piece with the header.</summary>
    public bool CoversColumnsOf(Grid piece) => HasGeometry && Grid is not null
        && (piece == Grid || (piece.HasMarkedColumns && Grid.HasMarkedColumns && piece.Width == Grid.Width));

    /// <summary>The header names rows of the form: the table lies on its side or prints its cells in one row.</summary>
    public bool NamesRows => Leaves.Any(leaf => leaf.Row >= 0);

    /// <summary>The header names one column several times without telling for which rows.</summary>
    public bool RepeatsColumns => Leaves.Where(leaf => leaf.Column >= 0).DistinctBy(leaf => leaf.Column).Count() < Leaves.Count(leaf => leaf.Column >= 0);

    /// <summary>The header names columns of the form.</summary>
    public bool NamesColumns => Leaves.Any(leaf => leaf.Column >= 0);

    /// <summary>The columns of a row as the form prints them, for tables without a header.</summary>
    public static ColumnLayout OfForm(FormTable table, FormRow row) =>
        new([.. row.Columns.Select(column => new ColumnLeaf(-1, column, 0, 0, table.Columns[column].Label))], HasGeometry: false, Grid: null);

    /// <summary>All cells of a table, one row of the form after the other, for a table in one row without a header.</summary>
    public static ColumnLayout AllOf(FormTable table) =>
        new([.. table.Rows.SelectMany(row => row.Columns.Select(column => new ColumnLeaf(row.Index, column, 0, 0, table.Columns[column].Label)))], HasGeometry: false, Grid: null);

    /// <summary>Reads a header of one or more rows.</summary>
    /// <param name="header">The header's rows from top to bottom.</param>
    /// <param name="context">The form's table.</param>
    /// <param name="captionRows">The form's rows that the text above the table names, for a table that prints one of them under a caption.</param>
    /// <param name="below">The first row below the header.</param>
    /// <returns>The layout, or null if the rows name no column of figures.</returns>
    public static ColumnLayout? Read(IReadOnlyList<PrintedRow> header, TableContext context, IReadOnlyList<int> captionRows, PrintedRow? below)
    {
        header = WithoutMadeUp(header, context);
        var known = new List<ColumnLeaf>();
        var unknown = new List<ColumnLeaf>();
        var rows = new List<ColumnLeaf>();
        var headings = WrappedHeadings.Join(header, context).ToList();
        foreach (var cell in headings)
        {
            var leaf = new ColumnLeaf(
                context.Meaning(cell, LabelKind.Row),
                context.Meaning(cell, LabelKind.Column),
                cell.Cell.Column,
                cell.Cell.EndColumn,
                cell.Cell.Text.ReplaceLineEndings(""))
            {
                Line = cell.Cell.Row,
            };
            if (leaf.Column >= 0)
                known.Add(leaf with { Row = -1 });
            else if (leaf.Row >= 0)
                rows.Add(leaf);
            else if (context.Meaning(cell, LabelKind.Heading) < 0 && context.Meaning(cell, LabelKind.Group) < 0)
                unknown.Add(leaf);
        }

        unknown = WithoutRepeats([.. unknown.DistinctBy(leaf => (leaf.Label, leaf.Start))], context);
        known = WithoutRepeats(known, context).ConvertAll(leaf => Subtotal(leaf, header));

        // A converter made up headings such as 数据1 or the rows' own labels: they name nothing, what was above them goes on.
        var others = header.SelectMany(row => row.Cells).Count(cell => !cell.IsBlank && !cell.IsInherited) - known.Count;
        if (others > 2 && known.Count * 2 < context.Table.Columns.Count && context.Table.HasUniformColumns
            && below is not null && below.Cells.Count(cell => !cell.IsLabel) > known.Count
            && (rows.Count < 2 || below.Cells.Any(cell => context.Meaning(cell, LabelKind.Row) >= 0
                && (context.Meaning(cell, LabelKind.Column) < 0 || Numbering.Parse(cell.Cell.Text).Length > 0))))
            return null;

        // A merged heading that a converter repeats in every place it covers is one.
        rows = [.. rows.DistinctBy(leaf => leaf.Row)];
        if (known.Count == 0 && rows.Count > 1)
            return new ColumnLayout(Ordered(rows, out var sideways), sideways, header[0].Grid);
        // Lines of different lengths are those of a source that dropped the spans: their places mean nothing.
        var lengths = headings.GroupBy(cell => cell.Cell.Row).Select(line => line.Max(cell => cell.Cell.EndColumn)).ToList();
        if (lengths.Distinct().Count() is var different && (different == 1 || different < lengths.Count))
            known = [.. known.DistinctBy(leaf => (leaf.Column, leaf.Start))];
        var leaves = Ordered(Chosen(known, context), out var geometry);
        var isOrderCertain = true;
        if (!geometry && leaves.DistinctBy(leaf => leaf.Column).Count() == leaves.Count)
            (leaves, isOrderCertain) = SpanlessHeader.Order(leaves, unknown, headings);
        leaves = WithRows(leaves, Ordered([.. rows, .. Misprinted(rows, unknown, context)], out _), captionRows, context, header[0].Grid.HasMarkedColumns, ref isOrderCertain);
        leaves = WithUnknown(leaves, unknown, context, geometry);
        isOrderCertain &= header[0].Grid.HasMarkedColumns || AreInPlace(leaves, headings);
        return leaves.TrueForAll(leaf => leaf is { Row: < 0, Column: < 0 }) ? null : new ColumnLayout(leaves, geometry, GridOf(header, context)) { IsOrderCertain = isOrderCertain, LabelColumn = FindLabelColumn(header[^1], leaves[0].Start, context) };
    }

    // A heading above its columns may have stayed in the table before, whose columns are others.
    private static Grid GridOf(IReadOnlyList<PrintedRow> header, TableContext context) =>
        header.Where(row => Array.Exists(row.Cells, cell => context.Meaning(cell, LabelKind.Column) >= 0)).Select(row => row.Grid).Distinct().ToList() is [var only] ? only : header[0].Grid;

    // In a drawn table a heading that stands over no figures has no grid column of its own: where it stands on the page may be right of the next.
    private static bool AreInPlace(List<ColumnLeaf> leaves, List<PrintedCell> headings)
    {
        var boxes = leaves.Where(leaf => leaf.Column >= 0).Select(leaf => headings.Find(cell => cell.Cell.Row == leaf.Line && cell.Cell.Column == leaf.Start)?.Cell.Location.Box).OfType<Box>().ToList();
        return boxes.Zip(boxes.Skip(1)).All(pair => pair.First.Left < pair.Second.Right);
    }

    // The heading left of the columns, in the lowest line of the header.
    private static int FindLabelColumn(PrintedRow row, int firstColumn, TableContext context) =>
        Array.FindLast(row.Cells, cell => cell.Cell.EndColumn <= firstColumn && cell.IsLabel && !cell.IsInherited && context.Meaning(cell, LabelKind.Heading) >= 0)?.Cell.Column ?? -1;

    // A line of the labels of rows above one of columns was made up by a converter that asks for a header.
    private static IReadOnlyList<PrintedRow> WithoutMadeUp(IReadOnlyList<PrintedRow> header, TableContext context)
    {
        if (header.Count == 1 || context.Table.Rows.Count < ManyRows)
            return header;
        var others = header.Where(row => Count(row, LabelKind.Row) < Several).ToList();
        return others.Exists(row => Count(row, LabelKind.Column) >= Several) ? others : header;

        int Count(PrintedRow row, LabelKind kind) => row.Cells.Count(cell => !cell.IsInherited && context.Meaning(cell, kind) >= 0 && (kind == LabelKind.Column || context.Meaning(cell, LabelKind.Column) < 0));
    }

    // A merged heading that is printed in each place it covers stands over all of these. One cut short may be two.
    private static List<ColumnLeaf> WithoutRepeats(List<ColumnLeaf> leaves, TableContext context)
    {
        var joined = new List<ColumnLeaf>(leaves.Count);
        foreach (var leaf in leaves)
        {
            if (joined.Count > 0 && joined[^1] is var last && last.Line == leaf.Line && last.Column == leaf.Column && last.End == leaf.Start && last.Label == leaf.Label
                && (leaf.Column >= 0 || context.Table.Columns.Any(column => context.ColumnSimilarity(LabelText.Key(leaf.Label), column.Index) >= WholeSimilarity)))
                joined[^1] = last with { End = leaf.End };
            else
                joined.Add(leaf);
        }

        return joined;
    }

    /// <summary>Which column of the form each leaf is, for a row that has the given columns; -1 for a leaf the row lacks. A label cut short is told by its neighbours.</summary>
    public int[] ColumnsFor(IReadOnlyList<int> columns, TableContext context)
    {
        var result = new int[Leaves.Count];
        var exact = true;
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = columns.Contains(Leaves[i].Column) ? Leaves[i].Column : -1;
            exact &= result[i] >= 0;
        }

        // A header that names none but columns of other rows is theirs.
        if (exact || NamesRows || (result.Max() < 0 && NamesColumns))
            return result;
        var missing = columns.Except(result).ToList();
        var unknown = Enumerable.Range(0, result.Length).Where(leaf => result[leaf] < 0).ToList();
        if (missing.Count == 0)
            return result;
        var partner = SequenceAlignment.Align(Leaves.Count, columns.Count, (leaf, column) =>
        {
            if (Leaves[leaf].Column >= 0)
                return Leaves[leaf].Column == columns[column] ? 1 : 0;

            // A merged heading that a converter repeats in every place it covers, and a subtotal, are no columns of their own.
            if (IsSubtotal(Leaves[leaf]) || (leaf > 0 && Leaves.Count > columns.Count && Leaves[leaf - 1].Label == Leaves[leaf].Label))
                return 0;
            var similarity = context.ColumnSimilarity(LabelText.Key(Leaves[leaf].Label), columns[column]);
            return similarity >= MinSimilarity ? 0.9 * similarity : 0;
        });
        for (var i = 0; i < result.Length; i++)
        {
            if (result[i] < 0 && partner[i] >= 0 && missing.Contains(columns[partner[i]]) && (Leaves.Count == columns.Count ? unknown.IndexOf(i) == missing.IndexOf(columns[partner[i]]) : IsTelling(Leaves[i], columns[partner[i]], missing, context)))
                result[i] = columns[partner[i]];
        }

        return result;
    }

    // 本年新 may be either of two columns.
    private static bool IsTelling(ColumnLeaf leaf, int column, List<int> missing, TableContext context)
    {
        var key = LabelText.Key(leaf.Label);
        var similarity = context.ColumnSimilarity(key, column);
        return missing.TrueForAll(other => other == column || context.ColumnSimilarity(key, other) < similarity - Clearly);
    }

    // Of a few columns with one name (a subtotal beside the total, last year beside this) the latest year's is meant, else the most official spelling (合计 rather than 小计); the others are not the form's.
    private static List<ColumnLeaf> Chosen(List<ColumnLeaf> known, TableContext context)
    {
        var distinct = known.DistinctBy(leaf => leaf.Column).Count();
        if (known.Count == distinct || known.Count - distinct >= context.Table.Columns.Count || known.DistinctBy(leaf => (leaf.Column, LabelText.Key(leaf.Label), YearOf(leaf))).Count() == distinct)
            return known;
        var chosen = known.GroupBy(leaf => leaf.Column).Select(same => same
            .OrderByDescending(YearOf)
            .ThenBy(leaf => context.SpellingRank(LabelText.Key(leaf.Label), leaf.Column))
            .First()).ToHashSet();
        return known.ConvertAll(leaf => chosen.Contains(leaf) ? leaf : leaf with { Column = -1 });

        static int YearOf(ColumnLeaf leaf) => Dates.FindYear(Width.Compact(leaf.Label))?.Year ?? 0;
    }

    private static List<ColumnLeaf> Ordered(List<ColumnLeaf> leaves, out bool distinct)
    {
        var ordered = leaves.OrderBy(leaf => leaf.Start).ToList();
        distinct = true;
        for (var i = 1; i < ordered.Count; i++)
            distinct &= ordered[i].Start >= ordered[i - 1].End;
        return distinct ? ordered : leaves;
    }

    private static bool IsSubtotal(ColumnLeaf leaf) => LabelText.Key(leaf.Label) == SubtotalLabel;

    // 小计 below a heading over several columns is the sum of these; beside them it may be the total.
    private static ColumnLeaf Subtotal(ColumnLeaf leaf, IReadOnlyList<PrintedRow> header)
    {
        if (!IsSubtotal(leaf))
            return leaf;
        var isInner = header.SelectMany(row => row.Cells).Any(cell => ColumnGroups.IsGroup(cell) && cell.Cell.Row < leaf.Line && (cell.Cell.ColumnSpan == 1 || (cell.Cell.Column <= leaf.Start && leaf.End <= cell.Cell.EndColumn)));
        return isInner ? leaf with { Column = -1 } : leaf with { IsDoubtful = true };
    }

    // Headings that are nearly a row of the form that no other heading names.
    private static IEnumerable<ColumnLeaf> Misprinted(List<ColumnLeaf> rows, List<ColumnLeaf> unknown, TableContext context)
    {
        if (rows.Count == 0)
            return [];
        return unknown
            .Select(leaf => leaf with { Row = context.Table.Rows.Where(row => !rows.Exists(other => other.Row == row.Index)).Select(row => row.Index).DefaultIfEmpty(-1).MaxBy(row => row < 0 ? 0 : context.RowSimilarity(LabelText.Key(leaf.Label), row)) })
            .Where(leaf => leaf.Row >= 0 && context.RowSimilarity(LabelText.Key(leaf.Label), leaf.Row) >= MinSimilarity)
            .DistinctBy(leaf => leaf.Row);
    }

    // A column that comes again begins the next row of the form: 结果维持 … 总计, 结果维持 … 总计.
    private static List<ColumnLeaf> WithRows(List<ColumnLeaf> leaves, List<ColumnLeaf> rows, IReadOnlyList<int> captionRows, TableContext context, bool areMarked, ref bool isOrderCertain)
    {
        if (leaves.Exists(leaf => leaf.Column < 0))
            return leaves;
        var run = -1;
        var seen = new HashSet<int>();
        var runs = new int[leaves.Count];
        for (var i = 0; i < runs.Length; i++)
        {
            if (run < 0 || !seen.Add(leaves[i].Column))
            {
                run++;
                seen = [leaves[i].Column];
            }

            runs[i] = run;
        }

        var named = rows.Count > 0 ? rows.ConvertAll(row => row.Row) : captionRows;
        if (named.Count == run + 1)
        {
            // A heading over columns of another run may not be what names its own.
            isOrderCertain &= areMarked || !rows.Where((row, i) => leaves.Exists(leaf => Overlap(row, leaf)) && !leaves.Where((leaf, j) => runs[j] == i && Overlap(row, leaf)).Any()).Any();
            return [.. leaves.Select((leaf, i) => leaf with { Row = named[runs[i]] })];
        }

        // As many runs as the form has rows are these, though their headings cannot be read.
        if (run == 0 || run + 1 != context.Table.Rows.Count)
            return leaves;
        isOrderCertain = false;
        return [.. leaves.Select((leaf, i) => leaf with { Row = runs[i] })];
    }

    private static bool Overlap(ColumnLeaf one, ColumnLeaf other) => one.Start < other.End && other.Start < one.End;

    // Right of a known column an unknown heading is a column that the form lacks; left of it only a known label cut short is one.
    private static List<ColumnLeaf> WithUnknown(List<ColumnLeaf> leaves, List<ColumnLeaf> unknown, TableContext context, bool geometry)
    {
        if (leaves.Exists(leaf => leaf.Row >= 0) || !geometry)
            return leaves;
        var first = leaves.Count > 0 ? leaves[0].Start : int.MaxValue;
        var all = new List<ColumnLeaf>(leaves);
        all.AddRange(unknown.Where(leaf =>
            !leaves.Exists(other => Overlap(leaf, other))
            && (leaf.Start > first || context.Table.Columns.Any(column =>
                context.ColumnSimilarity(LabelText.Key(leaf.Label), column.Index) >= MinSimilarity))));
        return all.Count == leaves.Count ? leaves : [.. all.OrderBy(leaf => leaf.Start)];
    }
}
