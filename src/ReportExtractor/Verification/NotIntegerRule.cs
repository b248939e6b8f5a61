using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>Counts are whole numbers.</summary>
internal sealed class NotIntegerRule() : CellListRule("cells.not_integer", Severity.Error)
{
    protected override bool Applies(FormCell cell, CellReading reading) =>
        reading is { Value: { } value, IsCertain: true } && value != decimal.Truncate(value) && cell.Column.Kind != CellKind.Money;

    protected override string Message(Report report, IReadOnlyList<FormCell> cells, Language language) => language == Language.Zh
        ? $"件数应为整数：{Listed(report, cells, language)}。"
        : $"A count must be a whole number: {Listed(report, cells, language)}.";
}
