using ReportExtractor.Documents;

namespace ReportExtractor.Reports;

/// <summary>What was read for one cell of the form, and where.</summary>
/// <param name="Value">The number, exact; null where the report prints none. Money is in the unit of its column.</param>
/// <param name="Raw">The cell's text as printed; null if no such cell is printed.</param>
/// <param name="Note">A remark printed beside the number, e.g. 其中修订16件.</param>
/// <param name="Status">One of <see cref="CellStatus"/>.</param>
/// <param name="Confidence">1 for a reading without doubt, less for a doubtful one, 0 where nothing was found.</param>
/// <param name="Location">Where the text stands; null if no such cell is printed.</param>
/// <param name="Unit">For an amount of money, the unit of <paramref name="Value"/>: <c>10k_yuan</c>, <c>yuan</c> or <c>unknown</c>.</param>
public sealed record CellReading(
    decimal? Value,
    string? Raw,
    string? Note,
    string Status,
    double Confidence,
    Location? Location,
    string? Unit = null)
{
    /// <summary>Values are less than this in size, so that there is a number for the sum of any cells. Nothing that a report counts comes near.</summary>
    public const decimal ValueBound = 1e24m;

    /// <summary>The reading of a cell that the report does not print.</summary>
    public static CellReading NotFound { get; } = new(null, null, null, CellStatus.NotFound, 0, null);

    /// <summary>True if the figure, or its printed absence, was read without doubt.</summary>
    public bool IsCertain => Confidence >= 1 && Status is CellStatus.Read or CellStatus.Blank or CellStatus.Dash or CellStatus.Text;

    /// <summary>True if the cell says that there is no figure, be it by printing none; how certain that is, <see cref="Confidence"/> tells.</summary>
    public bool IsBlank => Value is null && Confidence > 0 && (Status is CellStatus.Blank or CellStatus.Dash or CellStatus.Text);

    /// <summary>True if the report prints the cell.</summary>
    public bool IsFound => Status != CellStatus.NotFound;
}
