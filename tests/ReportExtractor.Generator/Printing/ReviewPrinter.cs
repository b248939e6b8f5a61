using ReportExtractor.Forms;
using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing;

/// <summary>Prints 政府信息公开行政复议、行政诉讼情况, in one of the shapes that it is seen in.</summary>
internal sealed class ReviewPrinter
{
    private readonly Habits _habits;
    private readonly LabelSpeller _labels;
    private readonly NumberSpeller _numbers;
    private readonly ReportFigures _figures;
    private readonly FormTable _table;

    private ReviewPrinter(Habits habits, LabelSpeller labels, NumberSpeller numbers, ReportFigures figures)
    {
        (_habits, _labels, _numbers, _figures) = (habits, labels, numbers, figures);
        _table = figures.Table("review_and_litigation");
    }

    public static IReadOnlyList<PrintedTable> Print(Habits habits, LabelSpeller labels, NumberSpeller numbers, ReportFigures figures)
    {
        var printer = new ReviewPrinter(habits, labels, numbers, figures);
        return habits.Choose("review_shape", "official", ("empty_cells", 0.06), ("three_rows", 0.06), ("three_tables", 0.03), ("two_tables", 0.03), ("upright", 0.03), ("no_header", 0.01)) switch
        {
            "empty_cells" => [printer.Official(hasEmptyCells: true)],
            "three_rows" => [printer.ThreeRows()],
            "three_tables" => [.. printer._table.Rows.Select(printer.One)],
            "two_tables" => [printer.One(printer._table.Rows[0]), printer.Litigation()],
            "upright" => [printer.Upright()],
            "no_header" => [new PrintedTable([printer.FiguresOf(printer._table.Rows)]) { LabelColumns = 0 }],
            _ => [printer.Official(hasEmptyCells: false)],
        };
    }

    private PrintedTable Official(bool hasEmptyCells)
    {
        var results = Results();
        return new PrintedTable(
        [
            new PrintedRow([new PrintedCell(Label(0), 5), new PrintedCell(Litigations, 10)]),
            new PrintedRow([.. results.Select(result => new PrintedCell(result, 1, hasEmptyCells ? 1 : 2)), new PrintedCell(Label(1), 5), new PrintedCell(Label(2), 5)]),
            new PrintedRow([.. results.Where(_ => hasEmptyCells).Select(_ => new PrintedCell("")), .. Results().Concat(Results()).Select(result => new PrintedCell(result))]),
            FiguresOf(_table.Rows),
        ])
        { HeaderRows = 3, LabelColumns = 0 };
    }

    private string Litigations => _labels.Spell("行政诉讼");

    private PrintedTable ThreeRows() => new(
    [
        new PrintedRow([new PrintedCell("", 2), .. Results().Select(result => new PrintedCell(result))]),
        new PrintedRow([new PrintedCell(Label(0), 2), .. FiguresOf([_table.Rows[0]]).Cells]),
        new PrintedRow([new PrintedCell(Litigations, 1, 2), new PrintedCell(Label(1)), .. FiguresOf([_table.Rows[1]]).Cells]),
        new PrintedRow([new PrintedCell(Label(2)), .. FiguresOf([_table.Rows[2]]).Cells]),
    ])
    { HeaderRows = 1, LabelColumns = 2 };

    private PrintedTable One(FormRow row) => new(
    [
        new PrintedRow([new PrintedCell(row.Groups.Count > 0 && _habits.Chance(0.5) ? Litigations + Label(row.Index) : Label(row.Index), 5)]),
        new PrintedRow([.. Results().Select(result => new PrintedCell(result))]),
        FiguresOf([row]),
    ])
    { HeaderRows = 2, LabelColumns = 0 };

    private PrintedTable Litigation() => new(
    [
        new PrintedRow([new PrintedCell(Litigations, 10)]),
        new PrintedRow([new PrintedCell(Label(1), 5), new PrintedCell(Label(2), 5)]),
        new PrintedRow([.. Results().Concat(Results()).Select(result => new PrintedCell(result))]),
        FiguresOf([_table.Rows[1], _table.Rows[2]]),
    ])
    { HeaderRows = 3, LabelColumns = 0 };

    private PrintedTable Upright()
    {
        var rows = new List<PrintedRow>();
        foreach (var row in _table.Rows)
        {
            var results = Results();
            var figures = FiguresOf([row]).Cells;
            for (var i = 0; i < results.Count; i++)
            {
                var cells = new List<PrintedCell>();
                if (i == 0 && row.Index == 0)
                    cells.Add(new PrintedCell(Label(0), 2, results.Count));
                if (i == 0 && row.Index == 1)
                    cells.Add(new PrintedCell(Litigations, 1, 2 * results.Count));
                if (i == 0 && row.Index > 0)
                    cells.Add(new PrintedCell(Label(row.Index), 1, results.Count));
                rows.Add(new PrintedRow([.. cells, new PrintedCell(results[i]), figures[i]]));
            }
        }

        return new PrintedTable(rows) { LabelColumns = 3 };
    }

    private string Label(int row) => _labels.Spell(_table.Rows[row].Label, _table.Rows[row].Spellings);

    private List<string> Results() => [.. _table.Columns.Select(column => _labels.Spell(column.Label, column.Code == "total" ? null : column.Spellings))];

    private PrintedRow FiguresOf(IReadOnlyList<FormRow> rows) => new(
        [.. rows.SelectMany(row => _table.Columns.Select(column => $"{_table.Code}.{row.Code}.{column.Code}" is var name ? _numbers.Cell(name, _figures[name], column) : null!))]);
}
