using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>Blanks, dashes and words such as 无 where the form asks for a number.</summary>
internal sealed class BlankRule() : CellListRule("cells.blank", Severity.Info)
{
    protected override bool Applies(FormCell cell, CellReading reading) => reading.IsBlank;

    protected override string Message(Report report, IReadOnlyList<FormCell> cells, Language language) => language == Language.Zh
        ? $"表中有 {cells.Count} 处应填数字而未填，核对合计时按 0 计算。"
        : $"{cells.Count} cells hold no number where the form asks for one; sums count them as 0.";
}
