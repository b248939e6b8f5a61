namespace ReportExtractor.Datasets.Tables;

/// <summary>A column of a dataset's table.</summary>
/// <param name="Name">Its name in every format.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Zh">What it is called in Chinese.</param>
/// <param name="En">What it is called in English.</param>
public sealed record DatasetColumn(string Name, ColumnType Type, string Zh, string En)
{
    /// <summary>What there is to know beyond its title; empty if nothing.</summary>
    public string Description { get; init; } = "";

    /// <summary>Every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only values that there are; empty if there may be others.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>The unit of its values; null if they have none.</summary>
    public string? Unit { get; init; }
}
