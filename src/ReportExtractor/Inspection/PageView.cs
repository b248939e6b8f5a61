using ReportExtractor.Documents;

namespace ReportExtractor.Inspection;

/// <summary>Draws a page true to scale: letters, rules and cells as they were seen, and over them what was recognised.</summary>
internal sealed class PageView(Markup markup, RecognisedCells recognised, FindingMarks findings, Wording wording)
{
    // How far an outline stands off its text, in points.
    private const float Gap = 1.5f;

    // Marks of a grid at the edge of a page stay on it, in points.
    private const float Margin = 9;

    /// <summary>Writes one page.</summary>
    public void Write(InspectedPage inspected)
    {
        markup.Write($"<figure class=\"page\" id=\"page-{inspected.Number}\"><figcaption>{wording.Of("第", "page")} {inspected.Number} {wording.Of("页", "")}");
        if (inspected.Page is { } page)
        {
            markup.WriteLine($" · {page.Width} × {page.Height} pt · {page.Letters.Count} {wording.Of("字", "letters")} · {page.Rules.Count} {wording.Of("条线", "rules")}</figcaption>");
            Draw(inspected, page);
        }
        else
        {
            markup.WriteLine($"</figcaption>");
        }

        foreach (var part in inspected.Illegible)
            markup.WriteLine($"<p class=\"illegible\">{wording.Of("未能读出：", "not read: ")}{wording.Of(part.Cause)}</p>");
        markup.WriteLine($"</figure>");
    }

    private void Draw(InspectedPage inspected, Page page)
    {
        var textFrames = new TextFrames(page.Rules);
        var grids = inspected.Cells.GroupBy(cell => cell.Number).Select(grid => (Cells: grid.ToList(), Frames: new GridFrames([.. grid], textFrames))).ToList();
        markup.WriteLine($"<svg viewBox=\"0 0 {page.Width} {page.Height}\" style=\"aspect-ratio:{page.Width}/{page.Height}\"><rect class=\"paper\" width=\"{page.Width}\" height=\"{page.Height}\"/>");
        foreach (var part in inspected.Illegible)
            WriteBox("illegible", part.Location.Box ?? new Box(0, 0, page.Width, page.Height), wording.Of(part.Cause));
        markup.WriteLine($"<g class=\"gridcells\">");
        foreach (var (cells, frames) in grids)
        {
            foreach (var cell in cells)
            {
                if (frames.Of(cell.Cell) is { } frame)
                    WriteBox("gridcell", frame, Tooltip.Of(cell.Number, cell.Cell, [], wording));
            }
        }

        markup.WriteLine($"</g><g class=\"paragraphs\">");
        foreach (var paragraph in inspected.Blocks.OfType<Paragraph>())
            WriteParagraph(paragraph);
        markup.WriteLine($"</g><g class=\"rules\">");
        foreach (var rule in page.Rules)
            WriteRule(rule);
        markup.WriteLine($"</g><g class=\"letters\">");
        LetterRuns.Write(markup, page.Letters);
        markup.WriteLine($"</g><g class=\"uses\">");
        foreach (var (cells, frames) in grids)
            WriteRows(cells, frames);
        markup.WriteLine($"</g><g class=\"readings\">");
        foreach (var cell in inspected.Cells)
            WriteReading(cell);
        markup.WriteLine($"</g></svg>");
    }

    private void WriteParagraph(Paragraph paragraph)
    {
        if (paragraph.Location.Box is { } box)
            WriteBox("paragraph", new Box(box.Left - 5, box.Top, box.Left - 3.5f, box.Bottom), wording.Of("一段", "a paragraph"));
    }

    private void WriteRule(Rule rule)
    {
        if (rule.IsVertical)
            markup.WriteLine($"<path d=\"M{rule.At} {rule.Start}V{rule.End}\"/>");
        else
            markup.WriteLine($"<path d=\"M{rule.Start} {rule.At}H{rule.End}\"/>");
    }

    // The grid's number above it; beside each row its number, and over it a band if it was not recognised.
    private void WriteRows(List<PageCell> cells, GridFrames frames)
    {
        var rows = cells.Where(cell => frames.Of(cell.Cell) is not null).GroupBy(cell => cell.Row)
            .Select(row => (Row: row.Key, Cells: row.ToList(), Frame: FrameOf([.. row], frames))).ToList();
        if (rows.Count == 0)
            return;
        var whole = rows.Select(row => row.Frame).Aggregate((one, other) => one.Around(other));
        markup.WriteLine($"<text class=\"grid\" x=\"{Math.Max(whole.Left, Margin)}\" y=\"{Math.Max(whole.Top - 3, Margin)}\">{wording.Of("表", "table")} {cells[0].Number}</text>");
        foreach (var (row, rowCells, frame) in rows)
        {
            var use = recognised.UseOf(row);
            markup.WriteLine($"<text class=\"{use.ToString().ToLowerInvariant()}\" x=\"{Math.Max(whole.Left - 3, Margin)}\" y=\"{frame.CentreY + 2}\">{row.Index + 1}<title>{wording.Of(use)}</title></text>");
            foreach (var start in rowCells.Where(cell => recognised.LineAt(cell.Cell) > 0))
            {
                markup.Write($"<g id=\"line-{recognised.LineAt(start.Cell)}\">");
                WriteBox("band", use == RowUse.Unrecognised ? frame : frames.Of(start.Cell)!.Value, wording.Of(RowUse.Unrecognised));
                markup.WriteLine($"</g>");
            }
        }
    }

    // Merged cells reach beyond their row.
    private static Box FrameOf(List<PageCell> row, GridFrames frames)
    {
        var single = row.FindAll(cell => cell.Cell.RowSpan == 1);
        return (single.Count > 0 ? single : row).Select(cell => frames.Of(cell.Cell)!.Value).Aggregate((one, other) => one.Around(other));
    }

    private void WriteReading(PageCell cell)
    {
        if (recognised.At(cell.Cell) is not { Count: > 0 } found || cell.Cell.Location.Box is not { } box)
            return;
        var classes = FormView.NameOf(found[0].Shade) + string.Concat(found.Select(item => findings.ClassesOf(item.Id)));
        var gap = cell.Cell.Text.Length > 0 ? Gap : -Gap;
        markup.Write($"<a href=\"#{FormView.AnchorOf(found[0].Id)}\">");
        foreach (var item in found)
            markup.Write($"<g id=\"{item.Id}\">");
        WriteBox(classes, new Box(box.Left - gap, box.Top - gap, box.Right + gap, box.Bottom + gap), Tooltip.Of(cell.Number, cell.Cell, found, wording));
        foreach (var _ in found)
            markup.Write($"</g>");
        markup.WriteLine($"</a>");
    }

    private void WriteBox(string classes, Box box, string tooltip)
    {
        markup.Write($"<rect class=\"{classes}\" x=\"{box.Left}\" y=\"{box.Top}\" width=\"{Math.Max(box.Width, 0.5f)}\" height=\"{Math.Max(box.Height, 0.5f)}\">");
        markup.WriteLine($"<title>{tooltip}</title></rect>");
    }
}
