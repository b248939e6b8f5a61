namespace ReportExtractor.Forms;

/// <summary>
/// One equation of a form: the cells on the left add up to the same as those on the right. A sum that a form declares
/// for each column or each row stands for as many equations.
/// </summary>
/// <param name="Rule">The stable name of the rule, e.g. <c>requests.balance</c>.</param>
/// <param name="AlongColumn">True if the cells stand in one column, false if in one row.</param>
/// <param name="Left">Indices within <see cref="Form.Cells"/>.</param>
/// <param name="Right">Indices within <see cref="Form.Cells"/>.</param>
public sealed record FormSum(string Rule, bool AlongColumn, IReadOnlyList<int> Left, IReadOnlyList<int> Right)
{
    internal static IEnumerable<FormSum> Expand(FormSumData data, Form form)
    {
        var table = form.Tables.First(table => table.Code == data.Table);
        if (data.Each == "column")
        {
            foreach (var column in table.Columns)
            {
                int[] Cells(IEnumerable<string> rows) => [.. rows.Select(row => Cell($"{table.Code}.{row}.{column.Code}"))];
                yield return new FormSum(data.Rule, AlongColumn: true, Cells(data.Left), Cells(data.Right));
            }
        }
        else
        {
            foreach (var row in table.Rows.Where(row => data.Rows.Count == 0 || data.Rows.Contains(row.Code)))
            {
                int[] Cells(IEnumerable<string> columns) => [.. columns.Select(column => Cell($"{table.Code}.{row.Code}.{column}"))];
                yield return new FormSum(data.Rule, AlongColumn: false, Cells(data.Left), Cells(data.Right));
            }
        }

        int Cell(string name) => form.IndexOf(name) is var index and >= 0
            ? index
            : throw new InvalidDataException($"Form {form.Code}: the sum '{data.Rule}' names the unknown cell '{name}'.");
    }
}
