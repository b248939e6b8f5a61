using System.Globalization;
using ReportExtractor.Documents;

namespace ReportExtractor.Inspection;

/// <summary>Draws a source without pages: its paragraphs, and its grids as tables with what was recognised in their cells.</summary>
internal sealed class FlowView(Markup markup, RecognisedCells recognised, FindingMarks findings, Wording wording)
{
    /// <summary>Writes the blocks.</summary>
    public void Write(IReadOnlyList<Block> blocks)
    {
        markup.WriteLine($"<div class=\"flow\">");
        var grids = 0;
        foreach (var block in blocks)
        {
            if (block is Grid grid)
                WriteGrid(grid, ++grids);
            else
                WriteParagraph((Paragraph)block);
        }

        markup.WriteLine($"</div>");
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        markup.Write($"<p class=\"{(paragraph.IsHeading ? "heading" : "")}\" title=\"{wording.Of(paragraph.Location)}\">");
        markup.WriteLines(paragraph.Text);
        markup.WriteLine($"</p>");
    }

    private void WriteGrid(Grid grid, int number)
    {
        string[] facts =
        [
            $"{wording.Of("表", "table")} {number.ToString(CultureInfo.InvariantCulture)}",
            string.Create(CultureInfo.InvariantCulture, $"{grid.Rows.Count} {wording.Of("行", "rows")} × {grid.Width} {wording.Of("列", "columns")}"),
            wording.Of(grid.Location),
            grid.HasMarkedColumns ? "" : wording.Of("列是推断的", "columns were inferred"),
        ];
        markup.WriteLine($"<div class=\"scroll\"><table class=\"seen\"><caption>{string.Join(" · ", facts.Where(fact => fact.Length > 0))}</caption>");
        foreach (var row in grid.Rows)
            WriteRow(grid, number, row);
        markup.WriteLine($"</table></div>");
    }

    private void WriteRow(Grid grid, int number, GridRow row)
    {
        var use = recognised.UseOf(row);
        markup.Write($"<tr class=\"{use.ToString().ToLowerInvariant()}\"><th title=\"{wording.Of(use)}\">{row.Index + 1}</th>");
        var column = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Column > column)
                markup.Write($"<td class=\"hole\" colspan=\"{cell.Column - column}\"></td>");
            column = Math.Max(column, cell.EndColumn);
            if (cell.Row == row.Index)
                WriteCell(grid, number, cell);
        }

        markup.WriteLine($"</tr>");
    }

    private void WriteCell(Grid grid, int number, GridCell cell)
    {
        var found = recognised.At(cell);
        markup.Write($"<td");
        if (Math.Min(cell.RowSpan, grid.Rows.Count - cell.Row) is > 1 and var rows)
            markup.Write($" rowspan=\"{rows}\"");
        if (cell.ColumnSpan > 1)
            markup.Write($" colspan=\"{cell.ColumnSpan}\"");
        if (found.Count > 0)
        {
            var classes = FormView.NameOf(found[0].Shade) + string.Concat(found.Select(item => findings.ClassesOf(item.Id)));
            markup.Write($" id=\"{found[0].Id}\" class=\"{classes}\"");
        }

        markup.Write($" title=\"{Tooltip.Of(number, cell, found, wording)}\">");
        if (recognised.LineAt(cell) is > 0 and var line)
            markup.Write($"<span id=\"line-{line}\"></span>");
        if (found.Count == 0)
        {
            markup.WriteLines(cell.Text);
        }
        else
        {
            foreach (var other in found.Skip(1))
                markup.Write($"<span id=\"{other.Id}\"></span>");
            markup.Write($"<a href=\"#{FormView.AnchorOf(found[0].Id)}\">");
            markup.WriteLines(cell.Text);
            markup.Write($"</a>");
        }

        markup.Write($"</td>");
    }
}
