using ReportExtractor.Reports;
using static ReportExtractor.Datasets.Tables.TableColumn<ReportExtractor.Datasets.Tables.StatementRow>;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A figure in a report's text.</summary>
internal readonly record struct StatementRow(DatasetReport Of, int Number, Statement Statement);

/// <summary>The figures that each report states in its text.</summary>
internal static class StatementsTable
{
    public static DatasetTable Table { get; } = new DatasetTable<StatementRow>(
        "statements",
        "文字数字",
        "Statements",
        "One figure that a report states in its text.",
        ["report", "statement"],
        report => report.Report.Statements.Select((statement, index) => new StatementRow(report, index, statement)),
        [
            Text("report", "报告", "report", row => row.Of.Id).Required(),
            Whole("statement", "序号", "number within the report, from 0", row => row.Number).Required(),
            Whole("year", "年度", "year reported on", row => row.Of.Report.Identity.Year),
            Text("meaning", "含义", "what it counts", row => row.Statement.Meaning),
            Number("value", "数值", "value", row => row.Statement.Value).Required(),
            Number("low", "下限", "the least that the words allow", row => row.Statement.Low).Required(),
            Number("high", "上限", "the most that the words allow", row => row.Statement.High).Required(),
            Text("unit", "单位", "unit as printed", row => row.Statement.Unit),
            Text("raw", "原文", "figure as printed", row => row.Statement.Raw).Required(),
            Text("period", "时间", "time that it is about", row => StatementJson.Periods[(int)row.Statement.Period]).Required().OneOf(StatementJson.Periods),
            Text("scope", "范围", "whose figure it is", row => StatementJson.Scopes[(int)row.Statement.Scope]).Required().OneOf(StatementJson.Scopes),
            Whole("part_of", "所属", "number of the statement that it is a part of", row => row.Statement.PartOf),
            Whole("share_of", "占比所指", "number of the statement whose share it is", row => row.Statement.ShareOf),
            Text("section", "章节", "chapter", row => row.Of.Report.Sections[row.Statement.Place.Section].Title),
            Text("sentence", "句子", "sentence", row => row.Statement.Text).Required(),
            Text("location", "位置", "place in the source", row => row.Statement.Place.Location?.ToString()),
        ]);
}
