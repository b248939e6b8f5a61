using static ReportExtractor.Datasets.Tables.TableColumn<ReportExtractor.Datasets.DatasetReport>;

namespace ReportExtractor.Datasets.Tables;

/// <summary>Every report with all its values side by side.</summary>
internal static class WideTable
{
    public static DatasetTable Table { get; } = new DatasetTable<DatasetReport>(
        "wide",
        "宽表",
        "Wide",
        "One report with one column for each cell that any form has. Empty where the form lacks the cell, the report prints no number, or none was read: the table cells says which.",
        ["report"],
        report => [report],
        [
            Text("report", "报告", "report", report => report.Id).Required(),
            Text("issuer", "发布机关", "publishing body as printed", report => report.Report.Identity.Issuer),
            Whole("year", "年度", "year reported on", report => report.Report.Identity.Year),
            Text("form", "表样", "official form", report => report.Report.Form.Code).Required(),
            .. FormVariable.All.Select(variable => Number(variable.Cell, variable.Zh, variable.Cell, report => Value(report, variable)).In(variable.Unit is { } unit ? $"{unit} as the form asks, unless the column unit of the table cells says otherwise" : null)),
        ]);

    private static decimal? Value(DatasetReport report, FormVariable variable) =>
        report.Report.Form.IndexOf(variable.Cell) is var index and >= 0 ? report.Report.Cells[index].Value : null;
}
