using System.Text;
using ReportExtractor.Generator.Printing;

namespace ReportExtractor.Generator.Writing;

/// <summary>A table in columns of blanks, an ideograph being two places wide. Labels may be wrapped; figures stand beside their middle.</summary>
internal static class AlignedText
{
    public static string Write(PrintedTable table, int widest)
    {
        var placed = PlacedTable.Of(table);
        var widths = new int[placed.Width];
        var cells = Enumerable.Range(0, placed.Height).SelectMany(row => Enumerable.Range(0, placed.Width).Where(column => placed[row, column] is { } cell && cell.Row == row && cell.Column == column).Select(column => placed[row, column]!.Value)).ToList();
        foreach (var cell in cells.Where(cell => cell.Cell.Columns == 1))
            widths[cell.Column] = Math.Max(widths[cell.Column], Math.Min(widest, Lines(cell.Cell.Text, widest).Max(Places)));
        foreach (var cell in cells.Where(cell => cell.Cell.Columns > 1))
            Widen(widths, cell, Math.Min(widest == int.MaxValue ? int.MaxValue : widest * cell.Cell.Columns, Lines(cell.Cell.Text, int.MaxValue).Max(Places)));
        var text = new StringBuilder();
        for (var row = 0; row < placed.Height; row++)
            Write(text, [.. cells.Where(cell => cell.Row == row)], widths);
        return text.ToString();
    }

    // The last column that a merged cell covers takes what its text lacks.
    private static void Widen(int[] widths, PlacedCell cell, int needed)
    {
        var has = widths[cell.Column..(cell.Column + cell.Cell.Columns)].Sum() + (2 * (cell.Cell.Columns - 1));
        widths[cell.Column + cell.Cell.Columns - 1] += Math.Max(0, needed - has);
    }

    private static void Write(StringBuilder text, List<PlacedCell> cells, int[] widths)
    {
        var wrapped = cells.Select(cell => Lines(cell.Cell.Text, widths[cell.Column..(cell.Column + cell.Cell.Columns)].Sum() + (2 * (cell.Cell.Columns - 1)))).ToList();
        var height = wrapped.Count == 0 ? 1 : wrapped.Max(lines => lines.Count);
        for (var line = 0; line < height; line++)
        {
            var written = new StringBuilder();
            var places = 0;
            for (var i = 0; i < cells.Count; i++)
            {
                var from = widths[..cells[i].Column].Sum() + (2 * cells[i].Column);
                var above = (height - wrapped[i].Count) / 2;
                if (line < above || line >= above + wrapped[i].Count || wrapped[i][line - above].Length == 0)
                    continue;
                written.Append(' ', Math.Max(0, from - places)).Append(wrapped[i][line - above]);
                places = Math.Max(from, places) + Places(wrapped[i][line - above]);
            }

            text.Append(written).Append('\n');
        }
    }

    private static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        foreach (var part in text.Trim('\n').Split('\n'))
        {
            var line = new StringBuilder();
            foreach (var c in part)
            {
                if (Places(line.ToString()) + Places(c.ToString()) > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                }

                line.Append(c);
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    private static int Places(string text) => text.Sum(c => c is '\u200b' ? 0 : c < '\u1100' ? 1 : 2);
}
