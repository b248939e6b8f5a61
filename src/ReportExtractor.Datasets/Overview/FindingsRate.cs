using ReportExtractor.Datasets.Overview.Charts;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Overview;

/// <summary>How many of the reports of each year contradict themselves.</summary>
internal static class FindingsRate
{
    /// <summary>The findings that stand, in SQL: all but those that a person dismissed.</summary>
    public const string Standing = "(SELECT * FROM findings WHERE decision IS DISTINCT FROM 'dismissed')";

    private const string Query = $"""
        SELECT year, count(*) AS reports, count(wrong.report) AS wrong
        FROM reports LEFT JOIN (SELECT DISTINCT report FROM {Standing} WHERE severity = 'error') AS wrong USING (report) GROUP BY year
        """;

    public static void Write(OverviewWriter page, DuckTables tables, IReadOnlyList<int?> years)
    {
        page.Chapter(
            "存在错误的报告 Reports with an error",
            "所公布数字自相矛盾（findings 表中 severity 为 error）的报告占该年度报告的比例。人工驳回的不计。",
            "The share of the year's reports whose published figures contradict each other (severity error in the table findings). What a person dismissed does not count.");
        if (years.Count == 0)
        {
            page.Nothing();
            return;
        }

        var numbers = YearNumbers.Of(tables, Query);
        var bars = years.Select(year => new Bar(ReportYears.Name(year), Share(numbers[year, "wrong"], numbers[year, "reports"]), $"{ChartText.Percent(numbers[year, "wrong"], numbers[year, "reports"])} ({ChartText.Count(numbers[year, "wrong"])} / {ChartText.Count(numbers[year, "reports"])})")).ToList();
        page.Chart(new Bars("errors", "存在错误的报告 Reports with an error", bars, ChartAxis.EndFor(bars.Max(bar => bar.Value))).Write);
        page.Markup.WriteLine($"<p>全部年度 all years: {ChartText.Percent(numbers.Sum("wrong"), numbers.Sum("reports"))} ({ChartText.Count(numbers.Sum("wrong"))} / {ChartText.Count(numbers.Sum("reports"))})</p>");
    }

    private static double Share(double part, double whole) => whole > 0 ? part / whole : 0;
}
