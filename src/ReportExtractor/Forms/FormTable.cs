namespace ReportExtractor.Forms;

/// <summary>One table of a form. Not every row has every column: <see cref="CellAt"/> tells.</summary>
public sealed class FormTable
{
    private readonly int[] _cells;

    internal FormTable(FormTableData data, int index, List<FormCell> cells)
    {
        Index = index;
        Code = data.Code;
        Title = data.Title;
        Headings = data.Headings;
        Columns = [.. data.Columns.Select((column, i) => new FormColumn(i, column))];
        ColumnGroups = [.. data.ColumnGroups.Select(group => new FormColumnGroup([.. group.Headings.Select(heading => data.Headings.ToList().IndexOf(heading))], [.. group.Columns.Select(code => Columns.First(column => column.Code == code).Index)]))];
        Rows = [.. data.Rows.Select((row, i) => new FormRow(i, row, this, data.Rows))];
        Groups = [.. Rows.SelectMany(row => row.Groups).Distinct(StringComparer.Ordinal)];
        _cells = new int[Rows.Count * Columns.Count];
        Array.Fill(_cells, -1);
        foreach (var row in Rows)
        {
            foreach (var column in row.Columns)
            {
                _cells[(row.Index * Columns.Count) + column] = cells.Count;
                cells.Add(new FormCell(cells.Count, this, row, Columns[column]));
            }
        }
    }

    /// <summary>The table's index within the form.</summary>
    public int Index { get; }

    /// <summary>The table's stable code, e.g. <c>requests</c>.</summary>
    public string Code { get; }

    /// <summary>The official title of the section that holds the table.</summary>
    public string Title { get; }

    /// <summary>Labels that belong to the printed header without naming one column.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<FormColumn> Columns { get; }

    /// <summary>The headings that stand over some of the columns.</summary>
    public IReadOnlyList<FormColumnGroup> ColumnGroups { get; }

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>The labels of all groups of rows.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>True if every row has every column, so that one header serves all rows.</summary>
    public bool HasUniformColumns => _cells.All(cell => cell >= 0);

    /// <summary>The index within <see cref="Form.Cells"/> of the cell where a row and a column meet, or -1.</summary>
    public int CellAt(int row, int column) => _cells[(row * Columns.Count) + column];
}

/// <summary>A row of a form's table.</summary>
public sealed class FormRow
{
    internal FormRow(int index, FormRowData data, FormTable table, IReadOnlyList<FormRowData> siblings)
    {
        Index = index;
        Code = data.Code;
        Label = data.Label;
        Groups = data.Groups;
        Spellings = data.Spellings;
        InsteadOf = [.. data.InsteadOf.Select(code => Position(siblings, code))];
        Columns = data.Columns.Count == 0
            ? [.. Enumerable.Range(0, table.Columns.Count)]
            : [.. data.Columns.Select(code => table.Columns.First(column => column.Code == code).Index)];
    }

    /// <summary>The row's index within its table.</summary>
    public int Index { get; }

    /// <summary>The row's stable code, e.g. <c>refused.state_secret</c>.</summary>
    public string Code { get; }

    /// <summary>The official label with its number.</summary>
    public string Label { get; }

    /// <summary>The labels of the groups the row stands in, outermost first.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Other labels seen for the row.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>The rows that this row replaces where a report prints it; empty for a row that the form itself asks for.</summary>
    public IReadOnlyList<int> InsteadOf { get; }

    /// <summary>Indices of the table's columns that the row has, in printed order.</summary>
    public IReadOnlyList<int> Columns { get; }

    private static int Position(IReadOnlyList<FormRowData> rows, string code)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Code == code)
                return i;
        }

        throw new InvalidDataException($"A form names the unknown row '{code}'.");
    }
}

/// <summary>A heading over several columns of a form's table.</summary>
/// <param name="Headings">Indices of its spellings within the table's headings.</param>
/// <param name="Columns">Indices of the columns below it.</param>
public sealed record FormColumnGroup(IReadOnlyList<int> Headings, IReadOnlyList<int> Columns);

/// <summary>A column of a form's table.</summary>
public sealed class FormColumn
{
    internal FormColumn(int index, FormColumnData data)
    {
        Index = index;
        Code = data.Code;
        Label = data.Label;
        Spellings = data.Spellings;
        Kind = Enum.Parse<CellKind>(data.Kind, ignoreCase: true);
        Unit = data.Unit;
    }

    /// <summary>The column's index within its table.</summary>
    public int Index { get; }

    /// <summary>The column's stable code, e.g. <c>natural_person</c>.</summary>
    public string Code { get; }

    /// <summary>The official label.</summary>
    public string Label { get; }

    /// <summary>Other labels seen for the column.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>What the column's numbers are.</summary>
    public CellKind Kind { get; }

    /// <summary>For money, the unit that values are given in: <c>10k_yuan</c> or <c>yuan</c>.</summary>
    public string? Unit { get; }
}

/// <summary>What a cell's number is.</summary>
public enum CellKind
{
    /// <summary>A whole number, not below zero.</summary>
    Count,

    /// <summary>A whole number that may be below zero.</summary>
    Change,

    /// <summary>An exact decimal amount.</summary>
    Money,
}

/// <summary>Where a row and a column of a form's table meet.</summary>
/// <param name="Index">The cell's index within <see cref="Form.Cells"/>.</param>
/// <param name="Table">The table.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column.</param>
public sealed record FormCell(int Index, FormTable Table, FormRow Row, FormColumn Column)
{
    /// <summary>The full name, <c>table.row.column</c>.</summary>
    public string Name { get; } = $"{Table.Code}.{Row.Code}.{Column.Code}";

    /// <summary>The official label, groups first: 三、本年度办理结果 · （一）予以公开 · 自然人.</summary>
    public string Label => string.Join(" · ", [.. Row.Groups, Row.Label, Column.Label]);
}
