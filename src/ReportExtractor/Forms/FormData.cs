namespace ReportExtractor.Forms;

/// <summary>A form as its embedded JSON file states it.</summary>
internal sealed record FormData(
    string Code,
    string Source,
    int FirstYear,
    int? LastYear,
    IReadOnlyList<FormSection> Sections,
    IReadOnlyList<FormTableData> Tables,
    IReadOnlyList<FormSumData> Sums);

internal sealed record FormTableData(
    string Code,
    string Title,
    IReadOnlyList<string> Headings,
    IReadOnlyList<FormColumnData> Columns,
    IReadOnlyList<FormRowData> Rows)
{
    public IReadOnlyList<FormColumnGroupData> ColumnGroups { get; init; } = [];
}

internal sealed record FormColumnGroupData(IReadOnlyList<string> Headings, IReadOnlyList<string> Columns);

internal sealed record FormColumnData(string Code, string Label, string? Unit)
{
    public string Kind { get; init; } = nameof(CellKind.Count);

    public IReadOnlyList<string> Spellings { get; init; } = [];
}

internal sealed record FormRowData(string Code, string Label)
{
    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyList<string> Spellings { get; init; } = [];

    public IReadOnlyList<string> Columns { get; init; } = [];

    public IReadOnlyList<string> InsteadOf { get; init; } = [];
}

internal sealed record FormSumData(
    string Rule,
    string Table,
    string Each,
    IReadOnlyList<string> Left,
    IReadOnlyList<string> Right)
{
    public IReadOnlyList<string> Rows { get; init; } = [];
}
