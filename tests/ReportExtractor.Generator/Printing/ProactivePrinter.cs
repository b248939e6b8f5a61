using ReportExtractor.Forms;
using ReportExtractor.Generator.Figures;

namespace ReportExtractor.Generator.Printing;

/// <summary>Prints 主动公开政府信息情况.</summary>
internal sealed class ProactivePrinter
{
    private readonly Habits _habits;
    private readonly LabelSpeller _labels;
    private readonly NumberSpeller _numbers;
    private readonly ReportFigures _figures;
    private readonly FormTable _table;
    private readonly string _layout;
    private readonly int _width;
    private readonly int _year;
    private readonly bool _cutsHeaders;

    private ProactivePrinter(Habits habits, LabelSpeller labels, NumberSpeller numbers, ReportFigures figures, int year)
    {
        _year = year;
        _cutsHeaders = habits.Has("cut_headers", 0.01);
        (_habits, _labels, _numbers, _figures) = (habits, labels, numbers, figures);
        _table = figures.Table("proactive_disclosure");
        _layout = habits.Choose("proactive_layout", "official", ("tables", 0.04), ("item_column", 0.04), ("no_items", 0.03), ("shifted_spans", figures.Form.Code == "2019" ? 0.1 : 0));
        _width = _layout == "shifted_spans" ? 5 : 4;
    }

    public static IReadOnlyList<PrintedTable> Print(Habits habits, LabelSpeller labels, NumberSpeller numbers, ReportFigures figures, int year) =>
        new ProactivePrinter(habits, labels, numbers, figures, year).Print();

    private List<PrintedTable> Print()
    {
        var rows = _figures.Rows("proactive_disclosure").ToList();
        if (_habits.Has("missing_proactive_row", 0.03))
            rows.RemoveAt(_habits.Below(rows.Count));
        var parts = rows.GroupBy(row => row.Groups[0], StringComparer.Ordinal).Select(Part).ToList();
        return _layout == "tables"
            ? [.. parts.Select(part => new PrintedTable(part) { HeaderRows = 1 })]
            : [new PrintedTable([.. parts.SelectMany(part => part)]) { HeaderRows = 1 }];
    }

    private List<PrintedRow> Part(IGrouping<string, FormRow> part)
    {
        var columns = part.First().Columns.Select(index => _table.Columns[index]).ToList();
        var rows = part.Select(row => Row(row, columns)).ToList();
        if (part.Any(row => row.Code == "regulations") && _habits.Has("extra_proactive_row", 0.03))
            rows.Add(Padded([new PrintedCell("其他主动公开文件"), .. columns.Select(_ => new PrintedCell($"{_habits.Below(300)}"))]));
        var header = Padded([new PrintedCell(_labels.Spell("信息内容")), .. Spread(columns.Select(column => new PrintedCell(Label(column))).ToList(), Header(columns.Count))]);
        rows.Insert(0, header);
        var item = _labels.Spell(part.Key);
        return _layout switch
        {
            "item_column" => [.. rows.Select((row, i) => i == 0 ? new PrintedRow([new PrintedCell(item, 1, rows.Count), .. row.Cells]) : row)],
            "no_items" => rows,
            _ => [new PrintedRow([new PrintedCell(item, _width)]), .. rows],
        };
    }

    private PrintedRow Row(FormRow row, List<FormColumn> columns)
    {
        var figures = columns.Select(column => _numbers.Cell($"{_table.Code}.{row.Code}.{column.Code}", _figures[$"{_table.Code}.{row.Code}.{column.Code}"], column)).ToList();
        return Padded([new PrintedCell(_labels.Spell(row.Label, row.Spellings)), .. Spread(figures, Body(columns.Count))]);
    }

    // The official table has four columns; shorter rows are merged to its width. One that was seen has five, and merges
    // its header otherwise than its figures.
    private int[] Header(int count) => (count, _width) switch { (1, _) => [_width - 1], (2, 5) => [2, 2], (2, _) => [1, 2], (_, 5) => [1, 2, 1], _ => [1, 1, 1] };

    private int[] Body(int count) => (count, _width) switch { (3, 5) => [2, 1, 1], _ => Header(count) };

    private static IEnumerable<PrintedCell> Spread(IReadOnlyList<PrintedCell> cells, int[] spans) => cells.Select((cell, i) => cell with { Columns = spans[i] });

    private PrintedRow Padded(IReadOnlyList<PrintedCell> cells) =>
        new([.. cells, .. Enumerable.Range(0, Math.Max(0, _width - cells.Sum(cell => cell.Columns))).Select(_ => new PrintedCell(""))]);

    private string Label(FormColumn column) => column.Kind == CellKind.Money ? _numbers.MoneyLabel(column)
        : _cutsHeaders && column.Code is "issued" or "repealed" or "newly_made" or "newly_disclosed" ? column.Label[..(column.Label.Length / 2)]
        : _labels.SpellColumn(column.Label, column.Spellings, _year);
}
