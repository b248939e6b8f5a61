using ReportExtractor.Forms;
using ReportExtractor.Generator.Printing;
using ReportExtractor.Generator.Printing.Overview;

namespace ReportExtractor.Generator;

/// <summary>What a cell of the form is in a printed report.</summary>
internal enum TruthKind
{
    /// <summary>Not printed.</summary>
    Absent,

    /// <summary>Printed in a cell of its own; blank, or with words instead of a figure, if it has no value.</summary>
    Printed,

    /// <summary>Its figure stands in a cell that it shares with others, or was turned into a date: what it is, nobody can tell.</summary>
    Shared,
}

/// <summary>What a cell of the form is in a printed report.</summary>
/// <param name="Kind">Whether it is printed.</param>
/// <param name="Value">The printed number in the unit of its column. For an absent cell, what the report says of it in prose.</param>
internal readonly record struct CellTruth(TruthKind Kind, decimal? Value);

/// <summary>The truth of one generated report: each cell as published.</summary>
internal sealed class ReportTruth
{
    private readonly Dictionary<string, CellTruth> _cells = new(StringComparer.Ordinal);

    public ReportTruth(PrintedReport report)
    {
        Form = report.Figures.Form;
        foreach (var cell in Form.Cells)
            _cells[cell.Name] = new CellTruth(TruthKind.Absent, report.Figures[cell.Name]);
        foreach (var figure in report.Blocks.OfType<PrintedTable>().SelectMany(table => table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Figures))
        {
            if (_cells[figure.Cell].Kind == TruthKind.Absent)
                _cells[figure.Cell] = new CellTruth(figure.IsShared ? TruthKind.Shared : TruthKind.Printed, figure.Value);
        }

        Sums = [.. PublishedSum.Of(Form, report.Figures.OtherInOneRow).Where(sum => sum.Difference(this) is not null)];
        Contradictions = [.. report.Contradictions.Select(contradiction => contradiction with { IsPlain = contradiction.IsPlain && contradiction.Cells.All(cell => _cells[cell] is { Kind: TruthKind.Printed, Value: not null }) })];
    }

    public Form Form { get; }

    /// <summary>The sentences that contradict the tables or themselves. What speaks of cells that are not printed need not be found.</summary>
    public IReadOnlyList<ProseContradiction> Contradictions { get; }

    /// <summary>The sums that can be checked as published.</summary>
    public IReadOnlyList<PublishedSum> Sums { get; }

    public CellTruth this[string cell] => _cells[cell];
}
