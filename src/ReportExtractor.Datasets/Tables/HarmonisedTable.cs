using ReportExtractor.Datasets.Harmonised;
using static ReportExtractor.Datasets.Tables.TableColumn<ReportExtractor.Datasets.Tables.HarmonisedRow>;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A harmonised variable of a report.</summary>
internal readonly record struct HarmonisedRow(DatasetReport Of, HarmonisedVariable Variable, HarmonisedValue Value);

/// <summary>Figures that are made of printed ones, apart from these.</summary>
internal static class HarmonisedTable
{
    public static DatasetTable Table { get; } = new DatasetTable<HarmonisedRow>(
        "harmonised",
        "可比变量",
        "Harmonised",
        "One figure that this program makes of printed ones, so that it means the same in every form. No report prints it.",
        ["report", "variable"],
        report => HarmonisedVariable.All.Select(variable => new HarmonisedRow(report, variable, variable.In(report.Report))),
        [
            Text("report", "报告", "report", row => row.Of.Id).Required(),
            Whole("year", "年度", "year reported on", row => row.Of.Report.Identity.Year),
            Text("form", "表样", "official form", row => row.Of.Report.Form.Code).Required(),
            Text("variable", "变量", "variable", row => row.Variable.Name).Required().OneOf([.. HarmonisedVariable.All.Select(variable => variable.Name)]),
            Number("value", "数值", "value", row => row.Value.Value),
            Text("status", "状态", "why the value is as it is", row => row.Value.Status).Required().OneOf(HarmonisedStatus.All)
                .Meaning("certain: every cell was read without doubt, and blanks among them count as 0. doubtful: one was read with doubt. blank: all are blank. missing: one is not printed or could not be read. undefined: it would be a share of nothing."),
        ]);
}
