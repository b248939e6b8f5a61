using ReportExtractor.Documents;
using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>The report prints every table, row and column of its form.</summary>
internal sealed class MissingRule : IRule
{
    public IReadOnlyList<string> Names => ["form.table_missing", "form.row_missing", "form.column_missing", "document.illegible"];

    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var tables = new List<FormTable>();
        var rows = new List<(FormTable Table, FormRow Row)>();
        var columns = new List<(FormTable Table, FormColumn Column)>();
        foreach (var table in report.Form.Tables)
        {
            var rowFound = new bool[table.Rows.Count];
            var columnFound = new bool[table.Columns.Count];
            var columnAsked = new bool[table.Columns.Count];
            foreach (var row in table.Rows)
            {
                for (var i = 0; i < row.Columns.Count; i++)
                {
                    var column = row.Columns[i];
                    if (report.Cells[table.CellAt(row.Index, column)].IsFound)
                        rowFound[row.Index] = columnFound[column] = true;
                }

                if (!rowFound[row.Index])
                    continue;
                for (var i = 0; i < row.InsteadOf.Count; i++)
                    rowFound[row.InsteadOf[i]] = true;
                for (var i = 0; i < row.Columns.Count; i++)
                    columnAsked[row.Columns[i]] = true;
            }

            if (!rowFound.Contains(true))
            {
                tables.Add(table);
                continue;
            }

            rows.AddRange(table.Rows.Where(row => row.InsteadOf.Count == 0 && !rowFound[row.Index]).Select(row => (table, row)));

            // A column is missing if the rows that are there lack it.
            columns.AddRange(table.Columns.Where(column => columnAsked[column.Index] && !columnFound[column.Index]).Select(column => (table, column)));
        }

        if (report.Illegible.Count > 0 && (tables.Count > 0 || (rows.Count + columns.Count > 0 && report.Illegible[0].Location.Page > 0)))
        {
            yield return Illegible(report.Illegible, language);
            yield break;
        }

        if (tables.Count > 0)
            yield return Finding("form.table_missing", tables.Select(table => table.Title), tables.Select(table => table.Code), "表", "table", language);
        if (rows.Count > 0)
            yield return Finding("form.row_missing", rows.Select(row => Recognition.LabelText.WithoutRemarks(row.Row.Label)), rows.Select(row => $"{row.Table.Code}.{row.Row.Code}"), "行", "row", language);
        if (columns.Count > 0)
            yield return Finding("form.column_missing", columns.Select(column => column.Column.Label), columns.Select(column => $"{column.Table.Code}.{column.Column.Code}"), "列", "column", language);
    }

    // What was not found may stand where nothing could be read: nobody is said to have left it out.
    private static Finding Illegible(IReadOnlyList<IllegiblePart> parts, Language language)
    {
        var pages = parts.Select(part => part.Location.Page).Where(page => page > 0).Distinct().ToList();
        var list = string.Join(language == Language.Zh ? "、" : ", ", pages);
        return new Finding(
            "document.illegible",
            Severity.Warning,
            language == Language.Zh
                ? $"{(pages.Count > 0 ? $"第 {list} 页" : "网页中")}有图片、超出页边的表格或其他无法读出的内容，没有找到的表、行、列可能就在其中，请对照原文。"
                : $"{(pages.Count > 0 ? $"Page {list}" : "The web page")} holds pictures, tables that run over the edge, or other content that cannot be read; tables, rows or columns that were not found may stand there.",
            []);
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
