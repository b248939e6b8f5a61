using ReportExtractor.Forms;
using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing;

/// <summary>A row of 收到和处理政府信息公开申请情况, or one that a publisher adds.</summary>
/// <param name="Row">The form's row; null for one of the publisher's own.</param>
/// <param name="Label">The label before it is spelt.</param>
/// <param name="Groups">The groups it stands in.</param>
/// <param name="Summed">For a subtotal, the rows that it sums.</param>
internal sealed record RequestRow(FormRow? Row, string Label, IReadOnlyList<string> Groups, IReadOnlyList<FormRow> Summed);

/// <summary>Which rows a publisher prints, in which order.</summary>
internal static class RequestRows
{
    public static IReadOnlyList<RequestRow> Draw(Habits habits, ReportFigures figures)
    {
        var rows = figures.Rows("requests").Select(row => new RequestRow(row, row.Label, row.Groups, [])).ToList();
        if (habits.Has("subtotal_rows", 0.03))
            AddSubtotals(rows, habits.Pick("小计", "合计"));
        if (habits.Has("missing_row", 0.04))
            rows.RemoveAt(habits.Below(rows.Count));
        if (habits.Has("doubled_row", 0.02))
        {
            var at = habits.Below(rows.Count);
            rows.Insert(at, rows[at]);
        }

        if (habits.Has("swapped_rows", 0.02))
            Swap(rows, habits);
        return rows;
    }

    // Below each group of reasons, their sum.
    private static void AddSubtotals(List<RequestRow> rows, string label)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var groups = rows[i].Groups;
            if (groups.Count < 2 || (i + 1 < rows.Count && rows[i + 1].Groups.SequenceEqual(groups, StringComparer.Ordinal)))
                continue;
            var summed = rows.Where(row => row.Groups.SequenceEqual(groups, StringComparer.Ordinal)).Select(row => row.Row!).ToList();
            rows.Insert(i + 1, new RequestRow(null, label, groups, summed));
        }
    }

    private static void Swap(List<RequestRow> rows, Habits habits)
    {
        var pairs = Enumerable.Range(0, rows.Count - 1).Where(i => rows[i].Groups.SequenceEqual(rows[i + 1].Groups, StringComparer.Ordinal) && rows[i].Row is not null && rows[i + 1].Row is not null).ToList();
        var at = habits.Pick(pairs);
        (rows[at], rows[at + 1]) = (rows[at + 1], rows[at]);
    }
}
