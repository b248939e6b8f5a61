using ReportExtractor.Reports;

namespace ReportExtractor.Datasets.Harmonised;

/// <summary>Adds the totals of rows that a report prints.</summary>
internal static class PrintedTotals
{
    private const string AnyRow = ".*";
    private const string Total = "total";

    /// <summary>The sum over some rows: <c>table.row</c>, or <c>table.group.*</c> for all rows of a group that the report's form has or that it prints in their stead.</summary>
    public static HarmonisedValue Add(Report report, IReadOnlyList<string> rows)
    {
        var sum = 0m;
        var isDoubtful = false;
        var isBlank = true;
        foreach (var reading in rows.SelectMany(row => Cells(report, row)))
        {
            if (reading is { Value: null, IsBlank: false })
                return new HarmonisedValue(null, HarmonisedStatus.Missing);
            sum += reading.Value ?? 0;
            isDoubtful |= !reading.IsCertain;
            isBlank &= reading.Value is null;
        }

        return isBlank ? new HarmonisedValue(null, HarmonisedStatus.Blank) : new HarmonisedValue(sum, isDoubtful ? HarmonisedStatus.Doubtful : HarmonisedStatus.Certain);
    }

    private static IEnumerable<CellReading> Cells(Report report, string row)
    {
        var group = row.EndsWith(AnyRow, StringComparison.Ordinal) ? row[..^(AnyRow.Length - 1)] : null;
        foreach (var cell in report.Form.Cells)
        {
            var name = cell.Name.AsSpan(0, cell.Name.Length - cell.Column.Code.Length - 1);
            if (cell.Column.Code == Total && (group is null ? name.SequenceEqual(row) : name.StartsWith(group)) && IsUsed(report, cell.Table, cell.Row))
                yield return report.Cells[cell.Index];
        }
    }

    // A row that is printed in the stead of others stands for them.
    private static bool IsUsed(Report report, Forms.FormTable table, Forms.FormRow row) =>
        row.InsteadOf.Count > 0 ? IsPrinted(report, table, row) : !table.Rows.Any(other => other.InsteadOf.Contains(row.Index) && IsPrinted(report, table, other));

    private static bool IsPrinted(Report report, Forms.FormTable table, Forms.FormRow row) => row.Columns.Any(column => report.Cells[table.CellAt(row.Index, column)].IsFound);
}
