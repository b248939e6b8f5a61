using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>The report prints every table, row and column of its form.</summary>
internal sealed class MissingRule : IRule
{
    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var tables = new List<FormTable>();
        var rows = new List<(FormTable Table, FormRow Row)>();
        var columns = new List<(FormTable Table, FormColumn Column)>();
        foreach (var table in report.Form.Tables)
        {
            var found = report.Form.Cells.Where(cell => cell.Table == table && report.Cells[cell.Index].IsFound).ToList();
            if (found.Count == 0)
            {
                tables.Add(table);
                continue;
            }

            rows.AddRange(table.Rows
                .Where(row => row.InsteadOf.Count == 0 && !found.Exists(cell => cell.Row == row || cell.Row.InsteadOf.Contains(row.Index)))
                .Select(row => (table, row)));

            // A column is missing if the rows that are there lack it.
            columns.AddRange(table.Columns
                .Where(column => !found.Exists(cell => cell.Column == column) && found.Exists(cell => cell.Row.Columns.Contains(column.Index)))
                .Select(column => (table, column)));
        }

        if (tables.Count > 0)
            yield return Finding("form.table_missing", tables.Select(table => table.Title), tables.Select(table => table.Code), "表", "table", language);
        if (rows.Count > 0)
            yield return Finding("form.row_missing", rows.Select(row => Recognition.LabelText.WithoutRemarks(row.Row.Label)), rows.Select(row => $"{row.Table.Code}.{row.Row.Code}"), "行", "row", language);
        if (columns.Count > 0)
            yield return Finding("form.column_missing", columns.Select(column => column.Column.Label), columns.Select(column => $"{column.Table.Code}.{column.Column.Code}"), "列", "column", language);
    }

    private static Finding Finding(string rule, IEnumerable<string> labels, IEnumerable<string> codes, string zh, string en, Language language)
    {
        var list = labels.ToList();
        return new Finding(
            rule,
            Severity.Warning,
            language == Language.Zh
                ? $"没有找到规定格式中的{zh}：{string.Join("、", list.Select(label => $"“{label}”"))}。"
                : $"The form's {en}{(list.Count > 1 ? "s" : "")} {string.Join(", ", list.Select(label => $"“{label}”"))} {(list.Count > 1 ? "were" : "was")} not found.",
            [.. codes]);
    }
}
