using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Recognition;

/// <summary>Turns a printed cell into the reading of a cell of the form.</summary>
internal static class CellReader
{
    private const double SlightDoubt = 0.9;
    private const double Doubt = 0.7;

    /// <summary>Reads a printed cell.</summary>
    /// <param name="cell">The printed cell.</param>
    /// <param name="column">The form's column it stands in.</param>
    /// <param name="header">The column's printed header, where a unit may stand.</param>
    /// <param name="doubt">One of <see cref="CellStatus"/> if its row or column is in doubt; otherwise null.</param>
    public static CellReading Read(PrintedCell cell, FormColumn column, string header, string? doubt)
    {
        var location = cell.Cell.Location;
        var raw = cell.Cell.Text;
        switch (cell.Text.Content)
        {
            // That nothing is printed is as doubtful as the place where it is not.
            case CellContent.Blank:
                return new CellReading(null, raw, null, CellStatus.Blank, Confidence(doubt ?? CellStatus.Read), location);
            case CellContent.Dash:
                return new CellReading(null, raw, null, CellStatus.Dash, Confidence(doubt ?? CellStatus.Read), location);
            case CellContent.Text:
                return new CellReading(null, raw, null, CellStatus.Text, cell.IsNil ? Confidence(doubt ?? CellStatus.Read) : 0, location);
            case CellContent.Number or CellContent.SpacedNumber when !cell.IsShared && (column.Kind == CellKind.Money || !IsMoney(cell.Text.Unit)):
                break;
            default:
                return new CellReading(null, raw, null, CellStatus.Unreadable, 0, location);
        }

        var value = cell.Text.Value;
        string? unit = null;
        var isUnitCertain = true;
        if (column.Kind == CellKind.Money)
            (value, unit, isUnitCertain) = InUnit(value, cell.Text.Unit ?? HeaderUnit(TraditionalCharacters.Simplify(Width.Compact(header))), column.Unit!, hasDefault: column.Label.Contains("单位", StringComparison.Ordinal));
        else if (value == decimal.Truncate(value))
            value = decimal.Truncate(value);
        var status = doubt
            ?? (cell.Text.Content is CellContent.SpacedNumber ? CellStatus.SpacedDigits
            : isUnitCertain ? CellStatus.Read
            : CellStatus.UnitUncertain);
        return new CellReading(value, raw, cell.Text.Note, status, Confidence(status), location, unit);
    }

    private static double Confidence(string status) => status switch
    {
        CellStatus.Read => 1,
        CellStatus.ColumnsInferred or CellStatus.HeaderMissing or CellStatus.UnitUncertain => SlightDoubt,
        _ => Doubt,
    };

    /// <summary>Reads a printed cell that several cells of the form share: whose figure it is cannot be told.</summary>
    public static CellReading Shared(PrintedCell cell) => new(null, cell.Cell.Text, null, CellStatus.Unreadable, 0, cell.Cell.Location);

    // 1.2万件 is no exact count.
    private static bool IsMoney(string? unit) => unit is not null && (unit.EndsWith('元') || unit.EndsWith('万'));

    // The unit is the last word of the header that is one: 本年收费金额（单位：万元）.
    private static string? HeaderUnit(string header) =>
        header.Contains("亿元", StringComparison.Ordinal) ? "亿元"
        : header.Contains("千元", StringComparison.Ordinal) ? "千元"
        : header.Contains("万元", StringComparison.Ordinal) ? "万元"
        : header.Contains('元', StringComparison.Ordinal) ? "元"
        : null;

    // Without a printed unit, the unit that the form's own label names is the likeliest; a form that names none leaves it unknown, and the value as written.
    private static (decimal Value, string Unit, bool IsCertain) InUnit(decimal value, string? printed, string wanted, bool hasDefault)
    {
        decimal? yuan = printed switch
        {
            "元" => 1,
            "千元" => 1_000,
            "万元" or "万" => 10_000,
            "亿元" => 100_000_000,
            _ => null,
        };
        if (yuan is null)
            return (value, hasDefault ? wanted : "unknown", !hasDefault || value == 0);
        var wantedYuan = wanted == "yuan" ? 1 : 10_000;
        return (yuan == wantedYuan ? value : Trim(value * yuan.Value / wantedYuan), wanted, true);
    }

    // 251000 yuan are 25.1, not 25.1000.
    private static decimal Trim(decimal value) => value / 1.0000000000000000000000000000m;
}
