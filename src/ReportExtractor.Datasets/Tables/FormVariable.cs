using ReportExtractor.Forms;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A cell that at least one of the official forms has.</summary>
/// <param name="Cell">Its full name, the same in every form.</param>
/// <param name="Forms">The forms that have it, oldest first, each with its cell.</param>
internal sealed record FormVariable(string Cell, IReadOnlyList<(Form Form, FormCell Cell)> Forms)
{
    /// <summary>All of them: those of the newest form in its order, then those that only earlier ones have.</summary>
    public static IReadOnlyList<FormVariable> All { get; } =
    [
        .. FormCatalog.All.Reverse().SelectMany(form => form.Cells).Select(cell => cell.Name).Distinct(StringComparer.Ordinal)
            .Select(name => new FormVariable(name, [.. FormCatalog.All.Where(form => form.IndexOf(name) >= 0).Select(form => (form, form.Cells[form.IndexOf(name)]))])),
    ];

    /// <summary>Its label in the newest form that has it, groups first.</summary>
    public string Zh => Newest.Label;

    /// <summary>What its numbers are.</summary>
    public CellKind Kind => Newest.Column.Kind;

    /// <summary>For money, the unit of its values.</summary>
    public string? Unit => Newest.Column.Unit;

    private FormCell Newest => Forms[^1].Cell;

    /// <summary>Its label in a form; null if the form lacks it.</summary>
    public string? LabelIn(Form form) => Forms.FirstOrDefault(one => one.Form == form).Cell?.Label;
}
