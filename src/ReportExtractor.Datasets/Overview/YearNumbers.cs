using System.Globalization;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Overview;

/// <summary>Some numbers for each year, by the names of a query's columns.</summary>
internal sealed class YearNumbers
{
    private readonly List<(int? Year, string Name, double Number)> _numbers = [];

    private YearNumbers()
    {
    }

    /// <summary>The rows of a query whose first column is the year.</summary>
    public static YearNumbers Of(DuckTables tables, string query)
    {
        var numbers = new YearNumbers();
        using var rows = tables.Query(query);
        while (rows.Read())
        {
            int? year = rows.IsDBNull(0) ? null : (int)rows.GetInt64(0);
            for (var column = 1; column < rows.FieldCount; column++)
            {
                if (!rows.IsDBNull(column))
                    numbers._numbers.Add((year, rows.GetName(column), Convert.ToDouble(rows.GetValue(column), CultureInfo.InvariantCulture)));
            }
        }

        return numbers;
    }

    /// <summary>A number of a year; 0 where there is none.</summary>
    public double this[int? year, string name] => _numbers.Find(number => number.Year == year && number.Name == name).Number;

    /// <summary>A number over all years.</summary>
    public double Sum(string name) => _numbers.Where(number => number.Name == name).Sum(number => number.Number);
}
