using ReportExtractor.Documents;

namespace ReportExtractor.Generator.Pdf;

/// <summary>Draws a table, or the part of it between two heights, on a page.</summary>
internal sealed class TableDrawer(TableLayout layout, PdfHabits habits)
{
    private const double Raised = 0.4;
    private const double Small = 0.6;
    private const int FewLines = 4;

    /// <summary>Draws what stands between two heights of the table, its upper end at a place of the page.</summary>
    public void Draw(PdfPage page, double left, double top, double from, double to)
    {
        var boxes = layout.Cells
            .Where(cell => layout.Rows[cell.Cell.Row] < to - 0.01 && layout.Rows[layout.EndRow(cell)] > from + 0.01)
            .Select(cell => (Cell: cell, Box: BoxOf(cell, left, top - from, from, to)))
            .ToList();
        RuleDrawer.Draw(page, habits.Rules, [.. boxes.Select(item => item.Box)]);
        foreach (var (cell, box) in boxes)
        {
            if (habits.Rules == RuleStyle.ClipRectangles)
            {
                page.Raw("q");
                page.Rectangle(box.Left, box.Top, box.Right, box.Bottom, "W n");
            }

            DrawText(page, cell, LinesBetween(cell, from, to), box);
            if (habits.Rules == RuleStyle.ClipRectangles)
                page.Raw("Q");
        }
    }

    private Box BoxOf(LaidCell cell, double left, double shift, double from, double to) => new(
        (float)(left + layout.Columns[cell.Cell.Column]),
        (float)(shift + Math.Max(from, layout.Rows[cell.Cell.Row])),
        (float)(left + layout.Columns[layout.EndColumn(cell)]),
        (float)(shift + Math.Min(to, layout.Rows[layout.EndRow(cell)])));

    // The lines of a cell that the end of a page cuts.
    private IEnumerable<string> LinesBetween(LaidCell cell, double from, double to)
    {
        double top = layout.Rows[cell.Cell.Row], bottom = layout.Rows[layout.EndRow(cell)];
        bool begins = from <= top + 0.01, ends = to >= bottom - 0.01;
        if (begins && ends)
            return cell.Lines;
        // A text with more lines than the first page has room for stands on both.
        var hasRoom = (begins ? to : from) - top >= cell.Lines.Count * layout.Leading;
        var habit = cell.IsFigure ? habits.CutFigures : cell.Lines.Count > FewLines || !hasRoom ? CutHabit.Divided : habits.CutLabels;
        return habit switch
        {
            CutHabit.Divided when cell.Lines.Count > 1 => cell.Lines.Take(Before(to)).Skip(Before(from)),
            CutHabit.Divided or CutHabit.First => begins ? cell.Lines : [],
            CutHabit.Last => ends ? cell.Lines : [],
            _ => cell.Lines,
        };

        int Before(double height) => height <= top ? 0 : height >= bottom ? cell.Lines.Count
            : Math.Clamp((int)Math.Round(cell.Lines.Count * (height - top) / (bottom - top)), 1, cell.Lines.Count - 1);
    }

    private void DrawText(PdfPage page, LaidCell cell, IEnumerable<string> text, Box box)
    {
        var lines = text.ToList();
        var spare = box.Height - (lines.Count * layout.Leading);
        var y = box.Top + (habits.Alignment * spare) + ((layout.Leading + habits.TableSize) / 2) - (0.12 * habits.TableSize);
        foreach (var line in lines)
        {
            var (body, mark) = line.Split('^') is [var before, var after] ? (before, after) : (line, "");
            var room = box.Width - 6 - habits.Fonts.Width(body, habits.TableSize * habits.Spread);
            var x = box.Left + 3 + (cell.IsFigure || cell.Lines.Count == 1 || cell.Lines.All(line => line.Length == 1) ? Math.Max(0, room / 2) : 0);
            var end = page.Text(x, y, habits.TableSize, body, habits.Text == TextHabit.Justified ? TextHabit.Strings : habits.Text);
            if (mark.Length > 0)
                page.Text(end, y - (Raised * habits.TableSize), Small * habits.TableSize, mark);
            y += layout.Leading;
        }
    }
}
