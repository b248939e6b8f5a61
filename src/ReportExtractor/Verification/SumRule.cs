using ReportExtractor.Forms;
using ReportExtractor.Reports;

namespace ReportExtractor.Verification;

/// <summary>
/// Every sum of the form. A blank counts as 0, unless it is proved not to be: where one whole side of a sum is blank and
/// the other side is not 0, the publisher left figures out, and no sum that holds them can be an error.
/// </summary>
internal sealed class SumRule : IRule
{
    public IEnumerable<Finding> Check(Report report, Language language)
    {
        var broken = new List<(FormSum Sum, decimal Left, decimal Right)>();
        var unfilled = new HashSet<int>();
        foreach (var sum in report.Form.Sums)
        {
            if (!Add(report, sum.Left, out var left) || !Add(report, sum.Right, out var right) || left == right)
                continue;
            broken.Add((sum, left, right));
            if (IsBlank(report, sum.Left))
                unfilled.UnionWith(sum.Left);
            else if (IsBlank(report, sum.Right))
                unfilled.UnionWith(sum.Right);
        }

        var leftOut = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (sum, left, right) in broken)
        {
            var cells = Printed(report, sum).ToList();
            if (IsBlank(report, sum.Left) || IsBlank(report, sum.Right))
            {
                if (!leftOut.TryGetValue(sum.Rule, out var list))
                    leftOut.Add(sum.Rule, list = []);
                list.AddRange((IsBlank(report, sum.Left) ? sum.Left : sum.Right).Where(cell => report.Cells[cell].IsFound));
                continue;
            }

            var certain = cells.TrueForAll(cell => report.Cells[cell].IsCertain && !unfilled.Contains(cell))
                && Asked(report, sum).All(cell => report.Cells[cell].IsFound);
            yield return new Finding(
                sum.Rule,
                certain ? Severity.Error : Severity.Warning,
                SumWording.Broken(report, sum, left, right, certain, language),
                [.. cells.Select(cell => report.Form.Cells[cell].Name)],
                left,
                right);
        }

        foreach (var (rule, cells) in leftOut)
        {
            yield return new Finding(
                rule,
                Severity.Warning,
                SumWording.LeftBlank(report, cells, language),
                [.. cells.Select(cell => report.Form.Cells[cell].Name)]);
        }
    }

    // False if nothing of the side is printed, or a cell holds something that is no number.
    private static bool Add(Report report, IReadOnlyList<int> cells, out decimal total)
    {
        total = 0;
        var printed = false;
        for (var i = 0; i < cells.Count; i++)
        {
            var reading = report.Cells[cells[i]];
            if (reading.Value is { } value && value != 0)
                total += value;
            printed |= reading.IsFound;
        }

        return printed;
    }

    private static bool IsBlank(Report report, IReadOnlyList<int> cells)
    {
        foreach (var cell in cells)
        {
            var reading = report.Cells[cell];
            if (reading.IsFound && !(reading.Value is null && reading.IsCertain))
                return false;
        }

        return true;
    }

    private static IEnumerable<int> Printed(Report report, FormSum sum) =>
        sum.Left.Concat(sum.Right).Where(cell => report.Cells[cell].IsFound);

    // The cells that the report should print: of rows that stand for each other, those it prints.
    private static IEnumerable<int> Asked(Report report, FormSum sum) => sum.Left.Concat(sum.Right).Where(cell =>
    {
        if (report.Cells[cell].IsFound)
            return true;
        var (table, row, column) = (report.Form.Cells[cell].Table, report.Form.Cells[cell].Row, report.Form.Cells[cell].Column);
        return row.InsteadOf.Count == 0
            && !table.Rows.Any(other => other.InsteadOf.Contains(row.Index) && report.Cells[table.CellAt(other.Index, column.Index)].IsFound);
    });
}
