using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Documentation;

/// <summary>Of the reports on each form, how many print a variable.</summary>
internal sealed class VariableShares
{
    private readonly Dictionary<string, long> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Cell, string Form), (long Read, long Blank, long Doubtful)> _counts = [];

    private VariableShares()
    {
    }

    /// <summary>Counts over all reports and cells.</summary>
    public static VariableShares Of(DuckTables tables)
    {
        var shares = new VariableShares();
        using var forms = tables.Query("SELECT form, count(*) FROM reports GROUP BY form");
        while (forms.Read())
            shares._reports[forms.GetString(0)] = forms.GetInt64(1);
        using var rows = tables.Query("SELECT cell, form, count(value), count(*) FILTER (WHERE value IS NULL AND status IN ('blank', 'dash', 'text')), count(*) FILTER (WHERE value IS NOT NULL AND (confidence < 1 OR status <> 'read')) FROM cells GROUP BY cell, form");
        while (rows.Read())
            shares._counts[(rows.GetString(0), rows.GetString(1))] = (rows.GetInt64(2), rows.GetInt64(3), rows.GetInt64(4));
        return shares;
    }

    /// <summary>The shares of the reports on a form that print a number, leave a variable blank, have neither, and of the numbers those that were read with doubt; null if there are none.</summary>
    public (double? Read, double? Blank, double? Missing, double? Doubtful) Of(string cell, string form)
    {
        var all = _reports.GetValueOrDefault(form);
        var (read, blank, doubtful) = _counts.GetValueOrDefault((cell, form));
        return (Share(read, all), Share(blank, all), Share(all - read - blank, all), Share(doubtful, read));
    }

    private static double? Share(long part, long all) => all == 0 ? null : part / (double)all;
}
