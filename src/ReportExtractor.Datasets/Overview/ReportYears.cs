using System.Globalization;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Overview;

/// <summary>The years that a dataset's reports are about: from the first to the last, those in between without a report too, and in the end null where a report's year is unknown.</summary>
internal static class ReportYears
{
    /// <summary>The years of a dataset.</summary>
    public static IReadOnlyList<int?> Of(DuckTables tables)
    {
        var years = new List<int?>();
        using var rows = tables.Query("SELECT unnest(generate_series(min(year), max(year))) FROM reports UNION ALL (SELECT NULL FROM reports WHERE year IS NULL LIMIT 1)");
        while (rows.Read())
            years.Add(rows.IsDBNull(0) ? null : (int)rows.GetInt64(0));
        return years;
    }

    /// <summary>A year as it is written.</summary>
    public static string Name(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? "未知 unknown";
}
