using System.Text;
using ReportExtractor.Generator.Printing;

namespace ReportExtractor.Generator.Writing;

/// <summary>Writes plain text: what programs make of a page or a file when they are asked for its words.</summary>
internal sealed class TextWriter
{
    private readonly Habits _habits;
    private readonly string _layout;
    private readonly bool _hasBlankLines;

    public TextWriter(Habits habits)
    {
        _habits = habits;
        _layout = habits.Choose("text_layout", "tabs", ("bars", 0.2), ("blanks", 0.15), ("lines", 0.1), ("wrapped", 0.08), ("bar_lines", 0.03));
        _hasBlankLines = habits.Chance(0.5);
    }

    /// <summary>
    /// What can be told of a block once it is text: of merged figures the first place has the figure. Where each cell stands
    /// on a line of its own, a row of fewer cells than columns does not tell which figure is whose; nor, between columns of
    /// blanks, does a table without a header of which some column is empty, or a row with blanks in a table that forgot its
    /// merged cells, so that its rows end at different columns.
    /// </summary>
    public PrintedBlock AsText(PrintedBlock block)
    {
        if (block is not PrintedTable table)
            return block;
        if (_layout is "blanks" or "wrapped" && table.HeaderRows == 0 && HasEmptyColumn(table))
            return table with { Rows = [.. table.Rows.Select(AllShared)] };
        if (_layout is "blanks" or "wrapped" && IsRagged(table))
            table = table with { Rows = [.. table.Rows.Select(row => row.Cells.Any(cell => cell.IsFigure && string.IsNullOrWhiteSpace(cell.Text)) ? AllShared(row) : row)] };
        if (!table.Rows.Any(row => row.Cells.Any(IsMerged)))
            return table;
        return _layout == "lines"
            ? table with { Rows = [.. table.Rows.Select(row => row.Cells.Any(IsMerged) ? AllShared(row) : row)] }
            : table.WithoutSharedFigures();

        static bool IsMerged(PrintedCell cell) => cell.Figures.Count > 1;
        static PrintedRow AllShared(PrintedRow row) => new([.. row.Cells.Select(cell => cell with { Figures = [.. cell.Figures.Select(figure => figure with { IsShared = true })] })]);
    }

    private static bool IsRagged(PrintedTable table)
    {
        var placed = PlacedTable.Of(table);
        return Enumerable.Range(0, placed.Height).Any(row => placed[row, placed.Width - 1] is null);
    }

    private static bool HasEmptyColumn(PrintedTable table)
    {
        var rows = table.Rows.Select(row => row.Cells.Where(cell => cell.IsFigure).ToList()).Where(row => row.Count > 0).ToList();
        return rows.Count > 0 && Enumerable.Range(0, rows.Max(row => row.Count)).Any(i => rows.TrueForAll(row => i >= row.Count || string.IsNullOrWhiteSpace(row[i].Text)));
    }

    public byte[] Write(IReadOnlyList<PrintedBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(block is PrintedTable table ? Table(table) : ((PrintedParagraph)block).Text.Replace("\n", "", StringComparison.Ordinal) + "\n");
            if (_hasBlankLines)
                text.Append('\n');
        }

        return _habits.Choose("text_charset", "utf-8", ("gb18030", 0.1), ("utf-8 marked", 0.1), ("utf-16", 0.02)) switch
        {
            "gb18030" => ChineseCharset.Encode(text.ToString()),
            "utf-8 marked" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())],
            "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text.ToString())],
            _ => Encoding.UTF8.GetBytes(text.ToString()),
        };
    }

    private string Table(PrintedTable table) => _layout switch
    {
        "bars" => Joined(table, " | ", "| ", " |"),
        "bar_lines" => Joined(table, "\n|\n", "|\n", "\n|"),
        "blanks" => AlignedText.Write(table, int.MaxValue),
        "wrapped" => AlignedText.Write(table, 16),
        "lines" => string.Concat(table.Rows.Select(row => string.Concat(row.Cells.Select(cell => cell.Text.Trim('\n') + "\n")) + (_hasBlankLines ? "\n" : ""))),
        _ => Joined(table, "\t", "", ""),
    };

    private static string Joined(PrintedTable table, string between, string before, string after)
    {
        var placed = PlacedTable.Of(table.Unmerged(repeated: false));
        return string.Concat(Enumerable.Range(0, placed.Height).Select(row =>
            before + string.Join(between, Enumerable.Range(0, placed.Width).Select(column => placed[row, column]!.Value.Cell.Text.Replace("\n", "", StringComparison.Ordinal))) + after + "\n"));
    }
}
