using ReportExtractor.Datasets.Bodies;
using ReportExtractor.Datasets.Harmonised;
using ReportExtractor.Datasets.Tables;
using ReportExtractor.Verification;

namespace ReportExtractor.Datasets.Workbook;

/// <summary>What people are shown for a code.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column whose values are such codes.</param>
/// <param name="Code">The code, as all other files have it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record CodeName(DatasetTable Table, string Column, string Code, string Name, string Meaning)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodeName> All { get; } =
    [
        new(ReportsTable.Table, "body_type", BodyType.Government, "人民政府", "省、市、县级人民政府"),
        new(ReportsTable.Table, "body_type", BodyType.Office, "办公厅（室）", "人民政府办公厅（室）"),
        new(ReportsTable.Table, "body_type", BodyType.Department, "部门", "部门及其他机关"),
        new(ReportsTable.Table, "body_type", BodyType.Township, "乡镇、街道", "乡镇人民政府、街道办事处"),
        new(ReportsTable.Table, "region_basis", RegionBasis.Name, "机关名称", "由机关名称得知"),
        new(ReportsTable.Table, "region_basis", RegionBasis.Source, "来源名单", "由来源名单得知"),
        new(ReportsTable.Table, "region_basis", RegionBasis.NameNotSource, "机关名称（与来源不符）", "由机关名称得知，而来源名单所载地区不在同一处"),
        new(HarmonisedTable.Table, "status", HarmonisedStatus.Certain, "确切", "所用单元格都确切读出（其中空白按 0 计）"),
        new(HarmonisedTable.Table, "status", HarmonisedStatus.Doubtful, "存疑", "所用单元格中有存疑的读数"),
        new(HarmonisedTable.Table, "status", HarmonisedStatus.Blank, "空白", "所用单元格全部空白"),
        new(HarmonisedTable.Table, "status", HarmonisedStatus.Missing, "缺失", "所用单元格中有未列或未能读出的"),
        new(HarmonisedTable.Table, "status", HarmonisedStatus.Undefined, "无意义", "占比的分母为 0 或更小"),
        new(FindingsTable.Table, "severity", Severity.Error.Code(), Severity.Error.In(Language.Zh), "公布的数字相互矛盾，而且所涉数字都已确切读出"),
        new(FindingsTable.Table, "severity", Severity.Warning.Code(), Severity.Warning.In(Language.Zh), "很可能有误或者无法核对"),
        new(FindingsTable.Table, "severity", Severity.Info.Code(), Severity.Info.In(Language.Zh), "供参考"),
        new(FindingsTable.Table, "decision", "confirmed", "已确认", "人工核对后认为确实有误"),
        new(FindingsTable.Table, "decision", "dismissed", "已驳回", "人工核对后认为无误，不再计入"),
    ];

    /// <summary>The column's title.</summary>
    public string Title => Table.Columns.First(column => column.Name == Column).Zh;

    /// <summary>The names of a column's codes; none if its values are no codes.</summary>
    public static IReadOnlyDictionary<string, string> In(DatasetTable table, string column) =>
        All.Where(code => code.Table == table && code.Column == column).ToDictionary(code => code.Code, code => code.Name, StringComparer.Ordinal);
}
