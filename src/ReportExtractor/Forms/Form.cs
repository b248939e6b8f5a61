namespace ReportExtractor.Forms;

/// <summary>
/// An official form as data: its tables, their rows and columns with every known spelling, and the sums that its cells
/// must satisfy. Source of each form: <see cref="Source"/>.
/// </summary>
public sealed class Form
{
    private readonly Dictionary<string, int> _cellsByName;

    internal Form(FormData data)
    {
        Code = data.Code;
        Source = data.Source;
        FirstYear = data.FirstYear;
        LastYear = data.LastYear;
        Sections = data.Sections;
        var cells = new List<FormCell>();
        Tables = [.. data.Tables.Select((table, index) => new FormTable(table, index, cells))];
        Cells = cells;
        _cellsByName = cells.ToDictionary(cell => cell.Name, cell => cell.Index, StringComparer.Ordinal);
        Sums = [.. data.Sums.SelectMany(sum => FormSum.Expand(sum, this))];
    }

    /// <summary>The form's name: the first report year it was used for, e.g. <c>2021</c>.</summary>
    public string Code { get; }

    /// <summary>The document that issued the form.</summary>
    public string Source { get; }

    /// <summary>The first report year that the form is meant for.</summary>
    public int FirstYear { get; }

    /// <summary>The last report year that the form is meant for; null while it is in force.</summary>
    public int? LastYear { get; }

    /// <summary>The sections of a report, in order.</summary>
    public IReadOnlyList<FormSection> Sections { get; }

    /// <summary>The tables, in order.</summary>
    public IReadOnlyList<FormTable> Tables { get; }

    /// <summary>Every cell of every table, table by table and row by row; a cell's index in this list is its identity.</summary>
    public IReadOnlyList<FormCell> Cells { get; }

    /// <summary>Every single equation that the cells must satisfy.</summary>
    public IReadOnlyList<FormSum> Sums { get; }

    /// <summary>The index of the cell with the full name <c>table.row.column</c>, or -1 if the form has none.</summary>
    public int IndexOf(string cellName) => _cellsByName.GetValueOrDefault(cellName, -1);

    /// <summary>True if the form is meant for reports on the year.</summary>
    public bool Covers(int year) => year >= FirstYear && (LastYear is null || year <= LastYear);
}

/// <summary>A section of the report that a form asks for.</summary>
/// <param name="Number">The official number, e.g. 一.</param>
/// <param name="Title">The official title.</param>
/// <param name="Spellings">Other titles seen for the same section.</param>
public sealed record FormSection(string Number, string Title, IReadOnlyList<string> Spellings);
