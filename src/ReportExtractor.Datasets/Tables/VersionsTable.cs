using static ReportExtractor.Datasets.Tables.TableColumn<ReportExtractor.Datasets.Tables.VersionRow>;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A publication of a report.</summary>
internal readonly record struct VersionRow(DatasetReport Of, DatasetVersion Version);

/// <summary>What documents said of each report, one time after the other.</summary>
internal static class VersionsTable
{
    public static DatasetTable Table { get; } = new DatasetTable<VersionRow>(
        "versions",
        "版本",
        "Versions",
        "What one document said of a report, from the time at which it first said so.",
        ["report", "address", "version"],
        report => report.Versions.Select(version => new VersionRow(report, version)),
        [
            Text("report", "报告", "report", row => row.Of.Id).Required(),
            Text("address", "网址", "address of the document", row => row.Version.Address).Required(),
            Whole("version", "版本", "version of the document, from 1", row => row.Version.Number).Required(),
            Time("seen", "取得时间", "when it was fetched", row => row.Version.Seen),
            Text("sha256", "文件散列值", "hash of the bytes", row => row.Version.Sha256),
            Boolean("is_current", "是否现行", "it is what the document says now", row => row.Version.IsCurrent).Required(),
            Whole("changed_cells", "更改单元格数", "cells that differ from the version before", row => row.Version.Changes.Count).Required(),
            Text("archive_file", "存档文件", "file of the web archive that holds the bytes", row => row.Version.ArchiveFile),
            Whole("archive_position", "存档位置", "where in that file their record begins, in bytes", row => row.Version.ArchivePosition),
        ]);
}
