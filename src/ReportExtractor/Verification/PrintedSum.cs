using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>A sum of the form with the figures that a report prints for it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Sum">The sum.</param>
/// <param name="Left">The left side as printed.</param>
/// <param name="Right">The right side as printed.</param>
internal sealed record PrintedSum(Report Report, FormSum Sum, decimal Left, decimal Right)
{
    private int[]? _cells;

    /// <summary>The cells that the report prints, left side first.</summary>
    public IReadOnlyList<int> Cells => _cells ??= [.. Sum.Left.Concat(Sum.Right).Where(cell => Report.Cells[cell].IsFound)];

    /// <summary>All figures are there and were read without doubt.</summary>
    public bool IsCertain => Cells.All(cell => Report.Cells[cell].IsCertain) && IsComplete;

    /// <summary>The report prints each of its cells.</summary>
    public bool IsComplete => Asked().All(cell => Report.Cells[cell].IsFound);

    /// <summary>One whole side is blank where the other is not 0: the publisher left figures out.</summary>
    public bool IsLeftBlank => Left != Right && (IsBlank(Sum.Left) || IsBlank(Sum.Right));

    /// <summary>Of a sum that is left blank, the side that is.</summary>
    public IReadOnlyList<int> BlankSide => IsBlank(Sum.Left) ? Sum.Left : Sum.Right;

    /// <summary>The sum as printed; null if the report prints nothing of one side.</summary>
    public static PrintedSum? Of(Report report, FormSum sum) =>
        Add(report, sum.Left) is { } left && Add(report, sum.Right) is { } right ? new PrintedSum(report, sum, left, right) : null;

    private static decimal? Add(Report report, IReadOnlyList<int> cells)
    {
        decimal total = 0;
        var printed = false;
        for (var i = 0; i < cells.Count; i++)
        {
            var reading = report.Cells[cells[i]];
            if (reading.Value is { } value && value != 0)
                total += value;
            printed |= reading.IsFound;
        }

        return printed ? total : null;
    }

    private bool IsBlank(IReadOnlyList<int> cells)
    {
        foreach (var cell in cells)
        {
            var reading = Report.Cells[cell];
            if (reading.IsFound && !(reading.Value is null && reading.IsCertain))
                return false;
        }

        return true;
    }

    // The cells that the report should print: of rows that stand for each other, those it prints.
    private IEnumerable<int> Asked() => Sum.Left.Concat(Sum.Right).Where(cell =>
    {
        if (Report.Cells[cell].IsFound)
            return true;
        var (table, row, column) = (Report.Form.Cells[cell].Table, Report.Form.Cells[cell].Row, Report.Form.Cells[cell].Column);
        return row.InsteadOf.Count == 0
            && !table.Rows.Any(other => other.InsteadOf.Contains(row.Index) && Report.Cells[table.CellAt(other.Index, column.Index)].IsFound);
    });
}
