using ReportExtractor.Forms;

namespace ReportExtractor.Generator.Figures;

/// <summary>The figures that a body has to report, by cell of its form.</summary>
/// <param name="form">The form they are reported on.</param>
/// <param name="otherInOneRow">（六）其他处理 is one row.</param>
internal sealed class ReportFigures(Form form, bool otherInOneRow)
{
    private readonly decimal[] _values = new decimal[form.Cells.Count];

    public Form Form => form;

    public bool OtherInOneRow => otherInOneRow;

    public decimal this[string cell]
    {
        get => _values[form.IndexOf(cell)];
        set => _values[form.IndexOf(cell)] = value;
    }

    public FormTable Table(string code) => form.Tables.First(table => table.Code == code);

    /// <summary>The same figures, which stay when these change.</summary>
    public ReportFigures Copy()
    {
        var copy = new ReportFigures(form, otherInOneRow);
        _values.CopyTo(copy._values, 0);
        return copy;
    }

    /// <summary>The rows that the form has, （六） in one row or in three.</summary>
    public IReadOnlyList<FormRow> Rows(string table) =>
        [.. Table(table).Rows.Where(row => !row.Code.StartsWith("other.", StringComparison.Ordinal) || row.Code == "other.unspecified" == otherInOneRow)];
}
