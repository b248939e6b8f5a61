using System.Text;
using ReportExtractor.Generator.Printing;

namespace ReportExtractor.Generator.Writing;

/// <summary>Writes Markdown the way converters and recognisers of pictures do.</summary>
internal sealed class MarkdownWriter
{
    private readonly Habits _habits;
    private readonly string _tables;

    public MarkdownWriter(Habits habits)
    {
        _habits = habits;
        _tables = habits.Choose("markdown_tables", "header", ("blank_header", 0.1), ("data_header", 0.08), ("wrong_header", 0.03), ("pieces", 0.05), ("no_rule", 0.03), ("html", 0.05));
    }

    public byte[] Write(IReadOnlyList<PrintedBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (block is PrintedTable table)
                Write(text, table);
            else
                text.Append(Paragraph((PrintedParagraph)block)).Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Paragraph(PrintedParagraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Title => "# " + paragraph.Text,
        ParagraphKind.Heading => "## " + paragraph.Text,
        _ => paragraph.Text,
    };

    private void Write(StringBuilder text, PrintedTable table)
    {
        if (_tables == "pieces" && table.Rows.Count > table.HeaderRows + 4)
        {
            var at = _habits.Between(table.HeaderRows + 2, table.Rows.Count - 1);
            Bars(text, table.Part(0, at, true));
            text.Append("### ").Append(_habits.Pick("续表", "数据（续）", "表格")).Append("\n\n");
            Bars(text, table.Part(at, table.Rows.Count, true), "data_header");
        }
        else if (_tables == "html")
        {
            text.Append("<table>").Append(string.Concat(table.Rows.Select(row =>
                $"<tr>{string.Concat(row.Cells.Select(cell => $"<td{(cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : "")}{(cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : "")}>{cell.Text.Replace("\n", "<br>", StringComparison.Ordinal)}</td>"))}</tr>"))).Append("</table>\n\n");
        }
        else
        {
            Bars(text, table, _tables);
        }
    }

    // Markdown knows one header row and no merged cells.
    private static void Bars(StringBuilder text, PrintedTable table, string header = "header")
    {
        var placed = PlacedTable.Of(table.Unmerged(repeated: false));
        var rows = Enumerable.Range(0, placed.Height).Select(row => Enumerable.Range(0, placed.Width).Select(column => placed[row, column]!.Value.Cell.Text.Replace("\n", "<br>", StringComparison.Ordinal)).ToList()).ToList();
        IEnumerable<string>? own = header switch
        {
            "blank_header" => Enumerable.Repeat("", placed.Width),
            "data_header" => Enumerable.Range(0, placed.Width).Select(column => column < table.LabelColumns ? "项目" : $"数据{column - table.LabelColumns + 1}"),
            "wrong_header" when table.HeaderRows > 0 && placed.Width > 5 => Enumerable.Range(0, placed.Width).Select(column => column < table.LabelColumns ? "项目" : ((string[])["本年新收件数", "上年结转件数", "予以公开", "部分公开", "不予公开", "无法提供", "总计"])[(column - table.LabelColumns) % 7]),
            _ => null,
        };
        if (own is not null)
            rows.Insert(0, [.. own]);
        for (var row = 0; row < rows.Count; row++)
        {
            text.Append("| ").AppendJoin(" | ", rows[row]).Append(" |\n");
            if (row == 0 && header != "no_rule")
                text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", placed.Width))).Append('\n');
        }

        text.Append('\n');
    }
}
