using System.Collections.Concurrent;
using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Datasets.Harmonised;

/// <summary>Adds the totals of rows that a report prints.</summary>
internal static class PrintedTotals
{
    private const string AnyRow = ".*";
    private const string Total = "total";

    private static readonly ConcurrentDictionary<(Form Form, string Rows), FormCell[]> CellsOf = new();

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

    // Which cells a row or group has in a form does not change from report to report.
    private static IEnumerable<CellReading> Cells(Report report, string rows) =>
        CellsOf.GetOrAdd((report.Form, rows), Find).Where(cell => IsUsed(report, cell)).Select(cell => report.Cells[cell.Index]);

    private static FormCell[] Find((Form Form, string Rows) sought)
    {
        var group = sought.Rows.EndsWith(AnyRow, StringComparison.Ordinal) ? sought.Rows[..^(AnyRow.Length - 1)] : null;
        return [.. sought.Form.Cells.Where(cell => cell.Column.Code == Total && ($"{cell.Table.Code}.{cell.Row.Code}" is var row && (group is null ? row == sought.Rows : row.StartsWith(group, StringComparison.Ordinal))))];
    }

    // A row that is printed in the stead of others stands for them.
    private static bool IsUsed(Report report, FormCell cell) =>
        cell.Row.InsteadOf.Count > 0 ? IsPrinted(report, cell.Table, cell.Row) : !cell.Table.Rows.Any(other => other.InsteadOf.Contains(cell.Row.Index) && IsPrinted(report, cell.Table, other));

    private static bool IsPrinted(Report report, FormTable table, FormRow row) => row.Columns.Any(column => report.Cells[table.CellAt(row.Index, column)].IsFound);
}
