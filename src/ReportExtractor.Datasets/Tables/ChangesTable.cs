using static ReportExtractor.Datasets.Tables.TableColumn<ReportExtractor.Datasets.Tables.ChangeRow>;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A cell that changed after publication.</summary>
internal readonly record struct ChangeRow(DatasetReport Of, DatasetVersion Version, DatasetChange Change);

/// <summary>The cells that changed after publication.</summary>
internal static class ChangesTable
{
    public static DatasetTable Table { get; } = new DatasetTable<ChangeRow>(
        "changes",
        "更改",
        "Changes",
        "One cell that a version of a report says otherwise than the one before.",
        ["report", "address", "version", "cell"],
        report => report.Versions.SelectMany(version => version.Changes.Select(change => new ChangeRow(report, version, change))),
        [
            Text("report", "报告", "report", row => row.Of.Id).Required(),
            Text("address", "网址", "address of the document", row => row.Version.Address).Required(),
            Whole("version", "版本", "version of the document, from 1", row => row.Version.Number).Required(),
            Text("cell", "单元格代码", "cell, as table.row.column", row => row.Change.Cell).Required(),
            Number("old", "原值", "value before", row => row.Change.Old),
            Number("new", "现值", "value now", row => row.Change.New),
        ]);
}
