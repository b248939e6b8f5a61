using ReportExtractor.Datasets.Csv;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A column, and how its value is got from what a row is made of.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
/// <param name="About">The column.</param>
/// <param name="Write">Writes its value of a row.</param>
internal sealed record TableColumn<TRow>(DatasetColumn About, Action<CsvWriter, TRow> Write)
{
    /// <summary>Every row has a value.</summary>
    public TableColumn<TRow> Required() => this with { About = About with { IsRequired = true } };

    /// <summary>What there is to know beyond the title.</summary>
    public TableColumn<TRow> Meaning(string description) => this with { About = About with { Description = description } };

    /// <summary>There are no other values.</summary>
    public TableColumn<TRow> OneOf(params IReadOnlyList<string> values) => this with { About = About with { Values = values } };

    /// <summary>The unit of the values.</summary>
    public TableColumn<TRow> In(string? unit) => this with { About = About with { Unit = unit } };

    public static TableColumn<TRow> Text(string name, string zh, string en, Func<TRow, string?> value) => new(new DatasetColumn(name, ColumnType.Text, zh, en), (csv, row) => csv.Write(value(row)));

    public static TableColumn<TRow> Whole(string name, string zh, string en, Func<TRow, long?> value) => new(new DatasetColumn(name, ColumnType.Whole, zh, en), (csv, row) => csv.Write(value(row)));

    public static TableColumn<TRow> Number(string name, string zh, string en, Func<TRow, decimal?> value) => new(new DatasetColumn(name, ColumnType.Number, zh, en), (csv, row) => csv.Write(value(row)));

    public static TableColumn<TRow> Real(string name, string zh, string en, Func<TRow, double?> value) => new(new DatasetColumn(name, ColumnType.Real, zh, en), (csv, row) => csv.Write(value(row)));

    public static TableColumn<TRow> Boolean(string name, string zh, string en, Func<TRow, bool?> value) => new(new DatasetColumn(name, ColumnType.Boolean, zh, en), (csv, row) => csv.Write(value(row)));

    public static TableColumn<TRow> Date(string name, string zh, string en, Func<TRow, DateOnly?> value) => new(new DatasetColumn(name, ColumnType.Date, zh, en), (csv, row) => csv.Write(value(row)));

    public static TableColumn<TRow> Time(string name, string zh, string en, Func<TRow, DateTimeOffset?> value) => new(new DatasetColumn(name, ColumnType.Time, zh, en), (csv, row) => csv.Write(value(row)));
}
