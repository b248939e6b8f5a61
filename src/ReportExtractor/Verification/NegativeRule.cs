using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>Counts and amounts are not below zero; a yearly change may be.</summary>
internal sealed class NegativeRule() : CellListRule("cells.negative", Severity.Error)
{
    protected override bool Applies(FormCell cell, CellReading reading) =>
        reading is { Value: < 0, IsCertain: true } && cell.Column.Kind != CellKind.Change;

    protected override string Message(Report report, IReadOnlyList<FormCell> cells, Language language) => language == Language.Zh
        ? $"数量不应为负数：{Listed(report, cells, language)}。"
        : $"A quantity cannot be below zero: {Listed(report, cells, language)}.";
}
