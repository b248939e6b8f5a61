using System.Globalization;

namespace ReportExtractor.Generator.Printing;

/// <summary>What becomes of a table between the publisher's program and the page: merged cells, cuts, what stands between.</summary>
internal sealed class TableCutter
{
    private readonly Habits _habits;
    private readonly string _spans;
    private readonly string _between;
    private readonly string _pageNumber;
    private int _page;

    public TableCutter(Habits habits)
    {
        _habits = habits;
        _spans = habits.Choose("spans", "kept", ("dropped", 0.08), ("repeated", 0.06), ("forgotten", 0.04));
        _between = habits.Choose("between_pieces", "nothing", ("page_number", 0.2), ("page_header", 0.05), ("caption", 0.05));
        _pageNumber = habits.Pick("— {0} —", "- {0} -", "第 {0} 页", "{0}");
        _page = habits.Between(1, 6);
    }

    /// <summary>The table in as many pieces as the publisher makes of it.</summary>
    public IEnumerable<PrintedBlock> Cut(PrintedTable table)
    {
        var pieces = Pieces(table).Select(Spans).ToList();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i > 0 && Between() is { } between)
                yield return between;
            yield return pieces[i];
        }
    }

    private IEnumerable<PrintedTable> Pieces(PrintedTable table)
    {
        var kind = _habits.Choose("cut", "none", ("anywhere", 0.08), ("repeated_header", 0.03), ("every_row", 0.01), ("within_row", 0.02));
        var first = Math.Max(1, table.HeaderRows);
        if (kind == "none" || table.Rows.Count <= first + 1)
            return [table];
        if (kind == "every_row")
            return [table.Part(0, first + 1, false), .. Enumerable.Range(first + 1, table.Rows.Count - first - 1).Select(row => table.Part(row, row + 1, false))];
        var repeatsLabels = _habits.Chance(0.3);
        var at = _habits.Between(first, table.Rows.Count - 1);
        var second = table.Part(at, table.Rows.Count, repeatsLabels);
        if (kind == "repeated_header" && table.HeaderRows > 0)
            second = second with { Rows = [.. table.Part(0, table.HeaderRows, false).Rows, .. second.Rows], HeaderRows = table.HeaderRows };
        if (kind == "within_row" && table.LabelColumns > 0 && CutRow(table, at) is { } pieces)
            return pieces;
        return [table.Part(0, at, repeatsLabels), second];
    }

    // The page ends within a row: its label goes on below, its figures stand on one of the pages.
    private IReadOnlyList<PrintedTable>? CutRow(PrintedTable table, int at)
    {
        var first = table.Part(0, at + 1, false);
        var second = table.Part(at, table.Rows.Count, false);
        var label = second.Rows[0].Cells.ToList().FindLastIndex(cell => !cell.IsFigure && cell.Text.Length > 7);
        if (label < 0 || second.Rows[0].Cells.All(cell => !cell.IsFigure) || first.Rows[^1].Cells.Count(cell => !cell.IsFigure) > second.Rows[0].Cells.Count)
            return null;
        var text = second.Rows[0].Cells[label].Text;
        var cut = _habits.Between(3, text.Length - 3);
        var isUp = _habits.Chance(0.5);
        return [Changed(first, first.Rows.Count - 1, text[..cut], isUp), Changed(second, 0, text[cut..], !isUp)];

        PrintedTable Changed(PrintedTable part, int row, string piece, bool hasFigures) => part with
        {
            Rows = [.. part.Rows.Select((each, i) => i != row ? each : ChangedRow(each.Cells.ToList(), piece, hasFigures))],
        };

        PrintedRow ChangedRow(List<PrintedCell> cells, string piece, bool hasFigures)
        {
            var at = cells.FindLastIndex(cell => cell.Text == text);
            return new PrintedRow([.. cells.Select((cell, i) => i == at ? cell with { Text = piece } : i < at || hasFigures ? cell : cell with { Text = "", Figures = [] })]);
        }
    }

    private PrintedTable Spans(PrintedTable table) => _spans switch
    {
        "dropped" => table.Unmerged(repeated: false),
        "repeated" => table.Unmerged(repeated: true),
        "forgotten" when !table.Rows.Any(row => row.Cells.Any(cell => cell.Figures.Count > 1)) => table.WithoutSpans(),
        _ => table,
    };

    private PrintedParagraph? Between() => _between switch
    {
        "page_number" => new PrintedParagraph(string.Format(CultureInfo.InvariantCulture, _pageNumber, ++_page), ParagraphKind.Furniture),
        "page_header" => new PrintedParagraph("政府信息公开工作年度报告", ParagraphKind.Furniture),
        "caption" => new PrintedParagraph("（续表）"),
        _ => null,
    };
}
