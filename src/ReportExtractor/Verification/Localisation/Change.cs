using System.Globalization;
using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification.Localisation;

/// <summary>One cell with the value that would make its sums hold.</summary>
/// <param name="Cell">Index within <see cref="Form.Cells"/>.</param>
/// <param name="Value">The value as published; null for none.</param>
/// <param name="Suggested">The value that reconciles.</param>
/// <param name="Kind">How the one may have become the other.</param>
/// <param name="Weight">How unlikely that is: 1 for any change of a figure read without doubt, less for what happens more often.</param>
internal sealed record Change(int Cell, decimal? Value, decimal Suggested, ErrorKind Kind, double Weight)
{
    // What the reader may have misread is suspected first.
    private const double DoubtfulWeight = 0.3;

    /// <summary>The change of a cell by some amount; null if there is no such figure.</summary>
    public static Change? Of(Report report, int cell, decimal by)
    {
        var reading = report.Cells[cell];
        var suggested = (reading.Value ?? 0) + by;
        if (suggested < 0 && report.Form.Cells[cell].Column.Kind != CellKind.Change)
            return null;
        var kind = KindOf(reading.Value ?? 0, suggested);
        return new Change(cell, reading.Value, suggested, kind, WeightOf(kind, reading, IsTotal(report.Form.Cells[cell])));
    }

    // Its figure is a sum of others.
    private static bool IsTotal(FormCell cell) => cell.Column.Code == "total" || cell.Row.Code == "total_processed";

    private static double WeightOf(ErrorKind kind, CellReading reading, bool isTotal) => kind switch
    {
        _ when !reading.IsCertain => DoubtfulWeight * (1 + reading.Confidence),
        ErrorKind.LostDigit or ErrorKind.AddedDigit or ErrorKind.TransposedDigits => 0.6,
        ErrorKind.NotFilled => isTotal ? 0.6 : 0.9,
        ErrorKind.WrongDigit => 0.8,
        _ => isTotal ? 0.85 : 1,
    };

    /// <summary>How one figure may have become another.</summary>
    public static ErrorKind KindOf(decimal published, decimal suggested)
    {
        if (published == 0)
            return ErrorKind.NotFilled;
        var (from, to) = (published.ToString(CultureInfo.InvariantCulture), suggested.ToString(CultureInfo.InvariantCulture));
        if (to.Length == from.Length + 1 && IsWithoutOne(to, from))
            return ErrorKind.LostDigit;
        if (from.Length == to.Length + 1 && IsWithoutOne(from, to))
            return ErrorKind.AddedDigit;
        if (from.Length != to.Length || from.Length < 2)
            return ErrorKind.Other;
        var different = Enumerable.Range(0, from.Length).Where(i => from[i] != to[i]).ToList();
        return different switch
        {
            [_] => ErrorKind.WrongDigit,
            [var first, var second] when second == first + 1 && from[first] == to[second] && from[second] == to[first] => ErrorKind.TransposedDigits,
            _ => ErrorKind.Other,
        };
    }

    private static bool IsWithoutOne(string digits, string fewer) => Enumerable.Range(0, digits.Length).Any(i => digits.Remove(i, 1) == fewer);
}
