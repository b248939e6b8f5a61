using System.Globalization;
using ReportExtractor.Reports;

namespace ReportExtractor.Inspection;

/// <summary>Draws the tables of the form with what was read for each cell, each linked to its place in the source.</summary>
internal sealed class FormView(Markup markup, RecognisedCells recognised, FindingMarks findings, Wording wording)
{
    /// <summary>The name of a cell's place in these tables.</summary>
    public static string AnchorOf(string id) => $"form-{id}";

    /// <summary>Writes the tables of one report.</summary>
    public void Write(int number, Report report)
    {
        foreach (var table in report.Form.Tables)
        {
            markup.Write($"<table class=\"form\"><caption>{wording.Of(table)}</caption><thead><tr><th></th>");
            foreach (var column in table.Columns)
                markup.Write($"<th title=\"{column.Code}&#10;{column.Label}\"><span>{wording.Of(column)}</span></th>");
            markup.WriteLine($"</tr></thead><tbody>");
            IReadOnlyList<string> groups = [];
            foreach (var row in table.Rows.Where(row => ReportJson.IsNamed(report, table, row)))
            {
                if (!groups.Take(row.Groups.Count).SequenceEqual(row.Groups))
                    markup.WriteLine($"<tr class=\"group\"><th colspan=\"{table.Columns.Count + 1}\">{row.Groups[^1]}</th></tr>");
                groups = row.Groups;
                markup.Write($"<tr><th title=\"{row.Code}&#10;{row.Label}\">{wording.Of(row)}</th>");
                foreach (var column in table.Columns)
                    WriteCell(number, report, table.CellAt(row.Index, column.Index));
                markup.WriteLine($"</tr>");
            }

            markup.WriteLine($"</tbody></table>");
        }
    }

    private void WriteCell(int number, Report report, int index)
    {
        if (index < 0)
        {
            markup.Write($"<td class=\"nocell\"></td>");
            return;
        }

        var cell = new RecognisedCell(number, report.Form.Cells[index], report.Cells[index]);
        var classes = findings.ClassesOf(cell.Id);
        if (!cell.Reading.IsFound)
        {
            markup.Write($"<td class=\"absent{classes}\" title=\"{wording.OfStatus(cell.Reading.Status)}\"></td>");
            return;
        }

        markup.Write($"<td id=\"{AnchorOf(cell.Id)}\" class=\"{NameOf(cell.Shade)}{(cell.Reading.Value == 0 ? " zero" : "")}{classes}\" title=\"{cell.Cell.Name}&#10;{wording.OfStatus(cell.Reading.Status)}\">");
        if (recognised.IsPlaced(cell.Id))
            markup.Write($"<a href=\"#{cell.Id}\">{Short(cell)}</a></td>");
        else
            markup.Write($"{Short(cell)}</td>");
    }

    /// <summary>The class of a shade.</summary>
    public static string NameOf(Shade shade) => shade.ToString().ToLowerInvariant();

    private static string Short(RecognisedCell cell) => cell.Reading.Value?.ToString(CultureInfo.InvariantCulture) ?? cell.Reading.Status switch
    {
        CellStatus.Blank => "␣",
        CellStatus.Dash => "—",
        CellStatus.Text => "…",
        _ => "?",
    };
}
