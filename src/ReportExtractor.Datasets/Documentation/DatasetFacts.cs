using System.Data;
using System.Globalization;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>What there is to say of a dataset as a whole.</summary>
/// <param name="Reports">How many reports it has.</param>
/// <param name="FirstYear">The earliest year reported on; null if none is known.</param>
/// <param name="LastYear">The latest.</param>
/// <param name="Retrieved">When the last of its sources was obtained; null if unknown. It stands for the time of the dataset, so that the same reports give the same files.</param>
/// <param name="Origins">The files that its reports were read from, if they are known as a whole.</param>
internal sealed record DatasetFacts(long Reports, int? FirstYear, int? LastYear, DateTime? Retrieved, IReadOnlyList<DatasetOrigin> Origins)
{
    /// <summary>The version of the program.</summary>
    public static string Program { get; } = typeof(DatasetFacts).Assembly.GetName().Version!.ToString(3);

    /// <summary>The moment as it is written; null if unknown.</summary>
    public string? Moment => Retrieved?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The years as they are written.</summary>
    public string Years => FirstYear is null ? "no year known" : FirstYear == LastYear ? string.Create(CultureInfo.InvariantCulture, $"{FirstYear}") : string.Create(CultureInfo.InvariantCulture, $"{FirstYear}–{LastYear}");

    /// <summary>How to name the dataset in a publication.</summary>
    public string Citation => string.Create(CultureInfo.InvariantCulture, $"Annual reports on government information disclosure (政府信息公开工作年度报告), {Years}: {Reports} reports as tables, read by ReportExtractor {Program}{(Retrieved is { } date ? $", sources as of {date:yyyy-MM-dd}" : "")}.");

    /// <summary>The same in Chinese.</summary>
    public string CitationZh => string.Create(CultureInfo.InvariantCulture, $"政府信息公开工作年度报告数据集（{(FirstYear is null ? "年度不详" : $"{Years} 年度")}，{Reports} 份报告），由 ReportExtractor {Program} 读出{(Retrieved is { } date ? $"，来源截至 {date:yyyy-MM-dd}" : "")}。");

    /// <summary>Looks at the tables.</summary>
    public static DatasetFacts Of(DuckTables tables, IReadOnlyList<DatasetOrigin> origins)
    {
        using var row = tables.Query("SELECT count(*), min(year), max(year), max(retrieved) FROM reports");
        row.Read();
        return new DatasetFacts(row.GetInt64(0), Year(row, 1), Year(row, 2), row.IsDBNull(3) ? null : row.GetDateTime(3), origins);
    }

    private static int? Year(IDataRecord row, int column) => row.IsDBNull(column) ? null : (int)row.GetInt64(column);
}
