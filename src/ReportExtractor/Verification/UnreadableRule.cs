using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>Cells that print something which could not be read as one number in one place.</summary>
internal sealed class UnreadableRule() : CellListRule("cells.unreadable", Severity.Warning)
{
    protected override bool Applies(FormCell cell, CellReading reading) => reading is { IsFound: true, Value: null, IsBlank: false };

    protected override string Message(Report report, IReadOnlyList<FormCell> cells, Language language) => language == Language.Zh
        ? $"有未能读作数字的内容，请与原文核对：{Listed(report, cells, language)}。"
        : $"Some cells could not be read as numbers, compare the source: {Listed(report, cells, language)}.";
}
