using ReportExtractor.Verification;
using static ReportExtractor.Datasets.Tables.TableColumn<ReportExtractor.Datasets.Tables.FindingRow>;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A finding about a report.</summary>
internal readonly record struct FindingRow(DatasetReport Of, Finding Finding);

/// <summary>What does not reconcile in each report, or is worth knowing.</summary>
internal static class FindingsTable
{
    public static DatasetTable Table { get; } = new DatasetTable<FindingRow>(
        "findings",
        "问题",
        "Findings",
        "One thing that does not reconcile in a report, or that its reader should know. An error is about the publisher's figures only, never about a cell that was read with doubt.",
        ["report", "finding"],
        report => report.Report.Findings.Select(finding => new FindingRow(report, finding)),
        [
            Text("report", "报告", "report", row => row.Of.Id).Required(),
            Text("finding", "问题编号", "finding", row => row.Finding.Id).Required().Meaning("The same as long as body, year, rule and figures are."),
            Whole("year", "年度", "year reported on", row => row.Of.Report.Identity.Year),
            Text("rule", "规则", "rule", row => row.Finding.Rule).Required(),
            Text("severity", "程度", "severity", row => row.Finding.Severity.Code()).Required().OneOf("info", "warning", "error"),
            Text("message", "说明", "one sentence for a citizen", row => row.Finding.Message).Required(),
            Text("cells", "涉及单元格", "cells concerned, parted by blanks", row => string.Join(' ', row.Finding.Cells)),
            Number("left", "左边", "left side of the sum", row => row.Finding.Left),
            Number("right", "右边", "right side of the sum", row => row.Finding.Right),
            Number("difference", "差额", "left minus right", row => row.Finding.Difference),
            Text("suspects", "可疑单元格", "cells that are probably wrong, the likeliest first, parted by blanks", row => string.Join(' ', (row.Finding.Suspects ?? []).Select(suspect => suspect.Cell))),
            Text("decision", "人工结论", "what a person decided", row => row.Finding.Decision?.Code).OneOf("confirmed", "dismissed"),
            Text("decision_reason", "结论理由", "why", row => row.Finding.Decision?.Reason),
        ]);
}
