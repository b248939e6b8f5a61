using ReportExtractor.Forms;

namespace ReportExtractor.Recognition;

/// <summary>Tells which official form a report follows: the one of which most items are printed and fewest are missing.</summary>
internal static class FormChoice
{
    // A report may lack what its form has, but not print what its form has not; so a missing item says less than a printed one.
    private const double MissingWeight = 0.5;

    // Less than one printed item: the year only settles what the tables leave open.
    private const double YearWeight = 0.4;

    /// <summary>The index within <see cref="FormCatalog.All"/> of the best form, and how many of its rows and columns are printed.</summary>
    public static (int Form, int Printed) Choose(IReadOnlyList<PrintedRow> rows, int? year)
    {
        var printed = new HashSet<(int Form, int Table, LabelKind Kind, int Index)>();
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                foreach (var meaning in cell.Meanings)
                {
                    if (meaning.Kind is LabelKind.Row or LabelKind.Column)
                        printed.Add((meaning.Form, meaning.Table, meaning.Kind, meaning.Index));
                }
            }
        }

        var best = (Form: 0, Printed: 0);
        var bestScore = double.MinValue;
        for (var f = 0; f < FormCatalog.All.Count; f++)
        {
            var form = FormCatalog.All[f];
            var found = printed.Count(item => item.Form == f);
            var asked = form.Tables.Sum(table => table.Columns.Count + table.Rows.Count(row => row.InsteadOf.Count == 0));
            var score = found - (MissingWeight * Math.Max(0, asked - found)) + (year is { } y && form.Covers(y) ? YearWeight : 0);
            if (score > bestScore)
            {
                bestScore = score;
                best = (f, found);
            }
        }

        return best;
    }
}
