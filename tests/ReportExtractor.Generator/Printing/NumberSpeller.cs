using System.Globalization;
using ReportExtractor.Forms;

namespace ReportExtractor.Generator.Printing;

/// <summary>Writes figures as one publisher does: zeros, separators, widths, units, remarks.</summary>
internal sealed class NumberSpeller
{
    private readonly Habits _habits;
    private readonly string _zero;
    private readonly bool _mixesZeros;
    private readonly string _thousands;
    private readonly string _digits;
    private readonly string _blanks;
    private readonly string _countUnit;
    private readonly string _money;
    private readonly bool _signs;

    public NumberSpeller(Habits habits)
    {
        _habits = habits;
        _zero = habits.Choose("zero", "0", ("", 0.1), ("\u00a0", 0.03), ("-", 0.04), ("—", 0.03), ("/", 0.05), ("无", 0.03), ("――", 0.01), ("——", 0.01), ("\\", 0.01));
        _mixesZeros = habits.Has("mixed_zeros", 0.05);
        _thousands = habits.Choose("thousands", "none", (",", 0.05), ("，", 0.02), (" ", 0.02), ("\u00a0", 0.01));
        _digits = habits.Choose("digits", "plain", ("full_width", 0.02), ("decimal_point", 0.01));
        _blanks = habits.Choose("number_blanks", "none", ("leading", 0.06), ("around", 0.03), ("ideographic", 0.02), ("zero_width", 0.01), ("lines", 0.01));
        _countUnit = habits.Choose("count_unit", "none", ("件", 0.02), ("条", 0.005));
        _money = habits.Choose("money_unit", "as_form", ("in_cell", 0.04), ("yuan_in_cell", 0.03), ("yuan_in_header", 0.03), ("unknown", 0.05));
        _signs = habits.Has("plus_sign", 0.1);
    }

    /// <summary>What a money column's label says of its unit: the form's label, changed by habit.</summary>
    public string MoneyLabel(FormColumn column) => column.Unit == "10k_yuan"
        ? _money switch { "yuan_in_header" => "本年收费金额（单位：元）", "unknown" or "in_cell" or "yuan_in_cell" => "本年收费金额", _ => column.Label }
        : _money switch { "yuan_in_header" => "采购总金额（元）", "in_cell" => "采购总金额（万元）", _ => column.Label };

    /// <summary>A figure's cell.</summary>
    /// <param name="name">Full name of its cell.</param>
    /// <param name="value">The figure, in the unit of its column.</param>
    /// <param name="column">Its column.</param>
    public PrintedCell Cell(string name, decimal value, FormColumn column)
    {
        if (value == 0 && Zero() is var zero and not "0")
            return new PrintedCell(zero) { Figures = [new PrintedFigure(name, null)] };
        if (column.Kind == CellKind.Count && value is > 0 and < 32 && _habits.Has("spreadsheet_date", 0.0005))
            return new PrintedCell($"1月{value}日") { Figures = [new PrintedFigure(name, null) { IsShared = true }] };
        var (number, unit) = column.Kind == CellKind.Money ? Money(value, column) : (value, _countUnit == "none" || column.Kind == CellKind.Change ? "" : _countUnit);
        var text = Sign(number, column) + Number(number) + unit;
        if (column.Kind == CellKind.Count && value > 0 && _habits.Has("number_note", 0.003))
            text += _habits.Pick($"（其中修订{_habits.Between(1, 9)}件）", $"(含上年结转{_habits.Between(1, 9)}件)", "（含历年）", $"（其中修订 {_habits.Between(1, 9)} \n件）", "*", "①");
        return new PrintedCell(Blanks(text)) { Figures = [new PrintedFigure(name, value)] };
    }

    private string Zero() => _mixesZeros && _habits.Chance(0.3) ? _habits.Pick("0", "", "-", "/") : _zero;

    // Only the official column names its unit; a report without one is in it all the same, as far as anybody can tell.
    private (decimal Number, string Unit) Money(decimal value, FormColumn column) => (column.Unit, _money) switch
    {
        ("10k_yuan", "in_cell") => (value, "万元"),
        ("10k_yuan", "yuan_in_cell") => (value * 10000, "元"),
        ("10k_yuan", "yuan_in_header") => (value * 10000, ""),
        (_, "in_cell") => (value / 10000, ""),
        (_, "yuan_in_cell") => (value, "元"),
        _ => (value, ""),
    };

    private string Sign(decimal number, FormColumn column) => column.Kind == CellKind.Change && number > 0 && _signs ? "+" : "";

    private string Number(decimal number)
    {
        var text = number.ToString(_thousands == "none" ? "0.############" : "#,##0.############", CultureInfo.InvariantCulture);
        if (_thousands != "none")
            text = text.Replace(",", _thousands, StringComparison.Ordinal);
        return _digits switch
        {
            "full_width" => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c + 0xFEE0) : c)),
            "decimal_point" when number == decimal.Truncate(number) => text + ".0",
            _ => text,
        };
    }

    private string Blanks(string text) => _blanks switch
    {
        "leading" => " " + text,
        "around" => "\u00a0" + text + " ",
        "ideographic" => "\u3000" + text,
        "zero_width" => "\u200b" + text,
        "lines" => "\n" + text,
        _ => text,
    };
}
