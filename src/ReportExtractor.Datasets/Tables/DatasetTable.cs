using ReportExtractor.Datasets.Csv;

namespace ReportExtractor.Datasets.Tables;

/// <summary>A table of a dataset: its columns, and the rows that a report has in it.</summary>
public abstract class DatasetTable
{
    private protected DatasetTable(string name, string zh, string en, string description, IReadOnlyList<DatasetColumn> columns, IReadOnlyList<string> key) =>
        (Name, Zh, En, Description, Columns, Key) = (name, zh, en, description, columns, key);

    /// <summary>Its name, that of its files too.</summary>
    public string Name { get; }

    /// <summary>What it is called in Chinese.</summary>
    public string Zh { get; }

    /// <summary>What it is called in English.</summary>
    public string En { get; }

    /// <summary>What a row is.</summary>
    public string Description { get; }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<DatasetColumn> Columns { get; }

    /// <summary>The columns that together name a row.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>Writes the rows of a report.</summary>
    internal abstract void Write(DatasetReport report, CsvWriter csv);
}

/// <summary>A table whose rows are made of things of one kind.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal sealed class DatasetTable<TRow>(string name, string zh, string en, string description, IReadOnlyList<string> key, Func<DatasetReport, IEnumerable<TRow>> rows, IReadOnlyList<TableColumn<TRow>> columns)
    : DatasetTable(name, zh, en, description, [.. columns.Select(column => column.About)], key)
{
    internal override void Write(DatasetReport report, CsvWriter csv)
    {
        foreach (var row in rows(report))
        {
            foreach (var column in columns)
                column.Write(csv, row);
            csv.EndRow();
        }
    }
}
