using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing.Overview;

/// <summary>Cells of the form that a figure in a sentence may stand for: their sum, less others.</summary>
/// <param name="Plus">Full names of the cells that are added.</param>
/// <param name="Minus">Full names of the cells that are taken off.</param>
internal sealed record Reading(IReadOnlyList<string> Plus, IReadOnlyList<string> Minus)
{
    public IEnumerable<string> Cells => Plus.Concat(Minus);

    public static Reading operator +(Reading left, Reading right) => new([.. left.Plus, .. right.Plus], [.. left.Minus, .. right.Minus]);

    public static Reading operator -(Reading left, Reading right) => new([.. left.Plus, .. right.Minus], [.. left.Minus, .. right.Plus]);

    public static Reading Of(params IReadOnlyList<string> cells) => new(cells, []);

    public decimal In(ReportFigures figures) => Plus.Sum(cell => figures[cell]) - Minus.Sum(cell => figures[cell]);
}
