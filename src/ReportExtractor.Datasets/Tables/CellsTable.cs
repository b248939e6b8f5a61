using ReportExtractor.Forms;
using ReportExtractor.Reports;
using static ReportExtractor.Datasets.Tables.TableColumn<ReportExtractor.Datasets.Tables.CellRow>;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A cell of a report.</summary>
internal readonly record struct CellRow(DatasetReport Of, FormCell Cell, CellReading Reading);

/// <summary>Every cell of every report that its form has.</summary>
internal static class CellsTable
{
    public static DatasetTable Table { get; } = new DatasetTable<CellRow>(
        "cells",
        "单元格",
        "Cells",
        "One cell of one report's form. The value is empty where the report prints none or none was read, which is never the same as 0: status says which.",
        ["report", "cell"],
        report => report.Cells.Select(cell => new CellRow(report, cell.Cell, cell.Reading)),
        [
            Text("report", "报告", "report", row => row.Of.Id).Required(),
            Whole("year", "年度", "year reported on", row => row.Of.Report.Identity.Year),
            Text("form", "表样", "official form", row => row.Of.Report.Form.Code).Required().OneOf([.. FormCatalog.All.Select(form => form.Code)]),
            Text("cell", "单元格代码", "cell, as table.row.column", row => row.Cell.Name).Required(),
            Text("table", "表", "table", row => row.Cell.Table.Code).Required(),
            Text("row", "行", "row", row => row.Cell.Row.Code).Required(),
            Text("column", "列", "column", row => row.Cell.Column.Code).Required(),
            Number("value", "数值", "value as printed, exact", row => row.Reading.Value),
            Text("unit", "单位", "unit of an amount of money", row => row.Reading.Unit).OneOf("10k_yuan", "yuan", "unknown"),
            Text("status", "状态", "why the value is as it is", row => row.Reading.Status).Required().OneOf(CellStatus.All)
                .Meaning("read: without doubt. blank, dash, text: the cell is printed and has no number. not_found: no such cell is printed. unreadable, unplaced, cut_off: it is printed and could not be read. All others: a number read with the doubt that the word names."),
            Real("confidence", "可信度", "confidence", row => row.Reading.Confidence).Required().Meaning("1 for a reading without doubt, less for a doubtful one, 0 where nothing was found."),
            Text("raw", "原文", "text as printed", row => row.Reading.Raw),
            Text("note", "备注", "remark printed beside the number", row => row.Reading.Note),
            Text("location", "位置", "place in the source", row => row.Reading.Location?.ToString()),
        ]);
}
