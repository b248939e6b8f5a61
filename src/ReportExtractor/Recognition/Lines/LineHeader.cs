using ReportExtractor.Forms;

namespace ReportExtractor.Recognition.Lines;

/// <summary>The header within the labels that stand between two runs of figures.</summary>
/// <param name="Start">Index of its first cell.</param>
/// <param name="End">The index after its last.</param>
/// <param name="Leaves">The cells that name columns of figures, in the order of the figures.</param>
/// <param name="Places">For each of them how many places stand before it.</param>
internal sealed record LineHeader(int Start, int End, IReadOnlyList<LineCell> Leaves, IReadOnlyList<int> Places)
{
    private const int ManyColumns = 3;
    private const int MaxOtherColumn = 4;
    private const int MaxHeading = 8;

    /// <summary>The place of the total; -1 if it names none.</summary>
    public int TotalPlace => Leaves.ToList().FindLastIndex(leaf => leaf.IsColumn && FormCatalog.All[leaf.Column.Form].Tables[leaf.Column.Table].Columns[leaf.Column.Index].Code == TableContext.TotalColumn) is >= 0 and var total ? Places[total] : -1;

    /// <summary>A column that it names.</summary>
    public LineCell Column => Leaves.First(leaf => leaf.IsColumn);

    /// <summary>Blank lines between it and the label of the first row; -1 if no such label follows.</summary>
    public int BlanksBehind { get; private init; } = -1;

    /// <summary>Where the labels between two runs of figures begin another header, below rows whose figures are all blank; their number if there is one header at most.</summary>
    /// <param name="labels">The labels between two runs of figures.</param>
    /// <param name="gaps">What blank lines mean.</param>
    public static int SecondStart(IReadOnlyList<LineCell> labels, LineGaps gaps)
    {
        var row = -1;
        var columns = new List<LineCell>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i].IsColumn)
            {
                columns.Add(labels[i]);
                row = -1;
            }
            else if (columns.Count > 0 && columns[^1] == labels[i - 1] && IsAboveBlanks(columns, gaps) && (MayName(LabelKind.Row, labels[i]) || MayName(LabelKind.Group, labels[i])) && labels.Take(i).All(label => label.Text != labels[i].Text))
            {
                return i;
            }
            else if (row >= 0 && (labels[i].IsHeading || (MayNameRow(labels[i]) && columns.Exists(column => !labels[i].SharesTable(LabelKind.Row, column, LabelKind.Column)))))
            {
                return row + 1;
            }
            else if (columns.Count > 0 && labels[i].IsRow)
            {
                row = i;
            }
        }

        return labels.Count;
    }

    /// <summary>Below it stand blanks for all its columns, and no label of a row, which the header itself names.</summary>
    public bool IsAboveBlankRow(LineGaps gaps) => IsAboveBlanks(Leaves, gaps) && NamesRows(FormCatalog.All[Column.Column.Form].Tables[Column.Column.Table]);

    private static bool IsAboveBlanks(IReadOnlyList<LineCell> columns, LineGaps gaps) => columns.Count >= ManyColumns && gaps.Cells(columns[^1].BlanksBelow) >= columns.Count;

    /// <summary>Finds the header; null if there is none.</summary>
    /// <param name="labels">The labels between two runs of figures.</param>
    /// <param name="row">The figures that follow.</param>
    /// <param name="gaps">What blank lines mean.</param>
    public static LineHeader? Find(IReadOnlyList<LineCell> labels, IReadOnlyList<LineCell> row, LineGaps gaps)
    {
        var figures = row.Count;
        var columns = Enumerable.Range(0, labels.Count).Where(i => labels[i].IsColumn && !(i > 0 && labels[i - 1].Text == labels[i].Text)).ToList();
        if (columns.Count == 0)
            return null;

        // What stands below the label of a row is none of the header's.
        var firstRow = Enumerable.Range(columns[0], labels.Count - columns[0]).FirstOrDefault(i => labels[i].IsRow && !labels[i].IsColumn && !MayNameRow(labels[i]), labels.Count);
        columns.RemoveAll(i => i > firstRow);

        // Two names that were cut to the same word.
        if (firstRow < labels.Count && labels[firstRow].IsOfPlainTable && Enumerable.Range(columns[0], firstRow - columns[0]).Count(i => labels[i].IsColumn) is var all && all > columns.Count && all == labels[firstRow].ColumnsOfRow)
            columns = [.. Enumerable.Range(0, firstRow).Where(i => labels[i].IsColumn)];
        var hasHeading = labels.Take(columns[^1]).Any(cell => cell.IsHeading);
        if (columns.Count < ManyColumns && !hasHeading)
            return null;

        // Labels with blanks behind each are rows whose figures are blank.
        if (!hasHeading && 2 * columns.Count(i => gaps.Cells(labels[i].BlanksBelow) > 0) > columns.Count)
            return null;
        var start = labels.Take(columns[0]).ToList().FindLastIndex(cell => IsRow(cell, labels, columns[0])) + 1;
        var leaves = InOrder(labels, start, columns, figures);

        // Words between known columns, as many as there are figures too many, or as the form has columns more: columns whose names are misprinted. A word may be printed in each place it covers; 备注 in each line of the header, also the last, is the column behind them, and 项目 also above the first the corner of the table.
        var isPlain = columns[^1] + 1 < labels.Count && labels[columns[^1] + 1].IsOfPlainTable;
        var below = isPlain ? labels[columns[^1] + 1].ColumnsOfRow : figures;
        var first = isPlain ? labels.Take(columns[0]).ToList().FindLastIndex(cell => cell.IsHeading) + 1 : columns[0];
        var words = Enumerable.Range(first, columns[^1] - first).Where(i => labels[i].Meanings.Length == 0 && labels[i].Text.Length <= MaxHeading && labels[i].Text.All(char.IsLetter) && !ColumnGroups.IsGroup(labels[i].Text, []) && labels[i].Text != labels.ElementAtOrDefault(columns[^1] + 1)?.Text && labels.Take(first).All(label => label.Text != labels[i].Text))
            .ToList();
        if (!Fit(words.Count))
            words = [.. words.DistinctBy(i => labels[i].Text)];
        var isWhole = below == leaves.Count && row.SkipLast(1).Prepend(labels[^1]).All(cell => gaps.Cells(cell.BlanksBelow) == 0);
        if (words.Count > 0 && !isWhole && Fit(words.Count))
        {
            columns = [.. columns.Concat(words).Order()];
            leaves = InOrder(labels, start, columns, figures);
        }

        // 总计 and 其他 may be the first row's label, and so may 小计 below 总计.
        var isSubtotal = columns.SkipLast(1).Select(i => labels[i]).Where(cell => cell.Column == labels[^1].Column).ToList() is { Count: > 0 } totals && totals.TrueForAll(cell => cell.Text != labels[^1].Text);
        if (columns.Count > 1 && columns[^1] == labels.Count - 1 && (isSubtotal || labels[^1].SharesTable(LabelKind.Row, labels[columns[0]], LabelKind.Column)) && figures > 0 && figures != leaves.Count
            && InOrder(labels, start, columns.GetRange(0, columns.Count - 1), figures) is var others && others.Count == figures)
            return new LineHeader(start, columns[^2] + 1, others, InPlaces(labels, others, gaps));

        // A merged heading may be printed in each place it covers, and so may the label of the first row; 备注 behind the known columns is one that the form lacks.
        var end = columns[^1] + 1;
        while (end < labels.Count && labels[end].Text == labels[end - 1].Text)
            end++;
        while (end < labels.Count - 1 && !labels[end].IsLabel && labels[end].Text.Length <= MaxOtherColumn && labels[end].Text.All(char.IsLetter) && labels[end].Text != labels[end + 1].Text)
            leaves.Add(labels[end++]);
        return new LineHeader(start, end, leaves, InPlaces(labels, leaves, gaps)) { BlanksBehind = end < labels.Count && labels[end].IsLabel ? labels[end - 1].BlanksBelow : -1 };

        bool Fit(int more) => below == leaves.Count + more || ColumnsOfAllRows(labels[columns[0]]) == leaves.Count + more;
    }

    // In a table of which each row has columns of its own, headings are merged: what is left of one are blanks behind it, or its name again.
    private static List<int> InPlaces(IReadOnlyList<LineCell> labels, List<LineCell> leaves, LineGaps gaps)
    {
        var places = Enumerable.Range(0, leaves.Count).ToList();
        var first = labels.ToList().IndexOf(leaves[0]);
        if (leaves.Find(leaf => leaf.IsColumn)?.Column is not { } column || FormCatalog.All[column.Form].Tables[column.Table].HasUniformColumns || leaves.Exists(leaf => labels.Skip(first).All(label => label != leaf)))
            return places;
        var place = 0;
        for (var i = first; i < labels.Count && i <= labels.ToList().IndexOf(leaves[^1]); i++)
        {
            if (leaves.IndexOf(labels[i]) is >= 0 and var leaf)
                places[leaf] = place;
            place += 1 + gaps.Cells(labels[i].BlanksBelow);
        }

        return places;
    }

    // How many columns the table of a column has; 0 if its rows have columns of their own, or are named in the header.
    private static int ColumnsOfAllRows(LineCell column) =>
        FormCatalog.All[column.Column.Form].Tables[column.Column.Table] is { HasUniformColumns: true } table && table.Rows.Count > table.Columns.Count ? table.Columns.Count : 0;

    // The header of a table of few rows names them above their columns.
    private static bool NamesRows(FormTable table) => table.HasUniformColumns && table.Rows.Count < table.Columns.Count;

    private static bool MayNameRow(LineCell label) => MayName(LabelKind.Row, label);

    private static bool MayName(LabelKind kind, LineCell label) => Array.Exists(label.Meanings, meaning => meaning.Kind == kind && NamesRows(FormCatalog.All[meaning.Form].Tables[meaning.Table]));

    // A row above the header whose figures are blank, not one that the header names.
    private static bool IsRow(LineCell cell, IReadOnlyList<LineCell> labels, int firstColumn) =>
        cell.IsRow && (!MayNameRow(cell) || labels.Take(firstColumn).SkipWhile(other => other != cell).Any(other => other.IsHeading) || !cell.SharesTable(LabelKind.Row, labels[firstColumn], LabelKind.Column));

    // A name that was cut short, as 其他 of 其他结果, may be known as a column of another table only.
    private static int KindsOfOneTable(List<LineCell> named) =>
        named.SelectMany(cell => cell.Meanings).Where(meaning => meaning.Kind == LabelKind.Column).GroupBy(meaning => (meaning.Form, meaning.Table)).Select(table => table.Distinct().Count()).DefaultIfEmpty(1).Max();

    private static List<LineCell> InOrder(IReadOnlyList<LineCell> labels, int start, List<int> columns, int figures)
    {
        var named = columns.ConvertAll(i => labels[i]);
        var rows = Math.Max(1, labels.Skip(start).Take(columns[^1] - start).Where(cell => cell.IsRow && !cell.IsColumn).DistinctBy(cell => cell.Text).Count());

        // A subtotal has the total's meaning, but another name.
        var kinds = rows == 1 ? named.DistinctBy(cell => (cell.Column, LabelText.Key(cell.Text), cell.IsColumn ? default : cell.Location)).Count() : KindsOfOneTable(named);

        // Merged headings that are printed in each place they cover: the lowest line names all columns.
        if (named.Count > kinds * rows && named.Count != figures && named.Count % (kinds * rows) > 0)
            return named[^(kinds * rows)..];

        // A header that is printed again before any row.
        if (named.Count > kinds * rows && named.Count != figures)
            return InOrder(labels, columns[^((kinds * rows) + 1)] + 1, columns[^(kinds * rows)..], figures);
        return ColumnGroups.InPrintedOrder(labels.Skip(start).Where((cell, i) => !cell.IsColumn || columns.Contains(start + i)), cell => cell.Text, cell => cell.Meanings, named.Contains);
    }
}
