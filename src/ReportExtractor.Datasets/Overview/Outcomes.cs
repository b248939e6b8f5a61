using ReportExtractor.Datasets.Harmonised;
using ReportExtractor.Datasets.Overview.Charts;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Overview;

/// <summary>How the requests of each year ended.</summary>
internal static class Outcomes
{
    private static readonly (string Variable, string Name)[] All =
    [
        ("granted_share", "予以公开 granted"),
        ("partially_granted_share", "部分公开 partially granted"),
        ("refused_share", "不予公开 refused"),
        ("unavailable_share", "无法提供 unavailable"),
        ("not_processed_share", "不予处理 not processed"),
        ("other_share", "其他处理 other"),
    ];

    // Together, all requests that were processed.
    private static readonly string[] Totals = ["disclosed_total", "refused_total", "unavailable_total", "not_processed_total", "other_total"];

    // Whether a report is counted, and if not, why.
    private static readonly (string State, string Name)[] States =
    [
        ("counted", "所计 counted"), ("none", "无办结 none"), ("incomplete", "不全 incomplete"), ("contradictory", "不符 contradictory"),
    ];

    // A report's shares count as often as it processed requests.
    private static readonly string Query = $"""
        WITH outcomes AS (
            SELECT report, year, {string.Join(", ", All.Select(one => $"coalesce(max(value::DOUBLE) FILTER (WHERE variable = '{one.Variable}'), 0) AS {one.Variable}"))},
                coalesce(sum(value) FILTER (WHERE variable IN ({Names(Totals)})), 0) AS parts, bool_or(coalesce(value, 0) < 0) AS is_negative, bool_or(status = '{HarmonisedStatus.Missing}') AS is_incomplete
            FROM harmonised WHERE variable IN ({Names(Totals)}, {Names(All.Select(one => one.Variable))}) GROUP BY report, year),
        processed AS (SELECT report, coalesce("requests.total_processed.total", 0) AS total FROM wide),
        counted AS (
            SELECT *, total::DOUBLE AS requests,
                CASE WHEN is_incomplete THEN 'incomplete' WHEN parts = 0 AND total = 0 THEN 'none' WHEN parts = total AND NOT is_negative THEN 'counted' ELSE 'contradictory' END AS state
            FROM outcomes JOIN processed USING (report))
        SELECT year, count(*) AS reports, {string.Join(", ", States.Select(one => $"count(*) FILTER (WHERE state = '{one.State}') AS {one.State}"))},
            sum(requests) FILTER (WHERE state = 'counted') AS requests, {string.Join(", ", All.Select(one => $"sum({one.Variable} * requests) FILTER (WHERE state = 'counted') AS {one.Variable}"))}
        FROM counted GROUP BY year
        """;

    public static void Write(OverviewWriter page, DuckTables tables, IReadOnlyList<int?> years)
    {
        page.Chapter(
            "申请处理结果 Outcomes of requests",
            "各年度办结申请的去向，占所计报告办结总数的比例，即每件申请权重相同，办件多的机关影响也大。只计各类结果齐全且相加等于总计的报告，空白按 0 计。未计的报告：没有办结申请的（无办结）、有未列或未能读出的（不全）、所印各项相加不等于总计的（不符）。",
            "How the processed requests of each year ended, as shares of all that the counted reports processed: each request weighs the same, so that bodies with many weigh more. Counted are reports whose outcomes are all there and add up to their total; blanks count as 0. Left out are reports that processed no request (none), that do not print an outcome or not so that it could be read (incomplete), and whose printed outcomes do not add up (contradictory).");
        if (years.Count == 0)
        {
            page.Nothing();
            return;
        }

        var numbers = YearNumbers.Of(tables, Query);
        var bars = years.Select(year => new StackedBar(ReportYears.Name(year), numbers[year, "requests"] > 0 ? $"{ChartText.Count(numbers[year, "requests"])} 件" : "无数据 no data", [.. numbers[year, "requests"] > 0 ? All.Select(one => numbers[year, one.Variable] / numbers[year, "requests"]) : []]));
        page.Chart(new StackedBars("outcomes", "申请处理结果 Outcomes of requests", [.. All.Select(one => one.Name)], [.. bars], 1).Write);
        page.Table(
            ["年度 year", .. All.Select(one => one.Name), "办结申请 requests", "报告 reports", .. States.Select(one => one.Name)],
            years.Select(year => (IReadOnlyList<string>)
            [
                ReportYears.Name(year),
                .. All.Select(one => ChartText.Percent(numbers[year, one.Variable], numbers[year, "requests"])),
                ChartText.Count(numbers[year, "requests"]),
                ChartText.Count(numbers[year, "reports"]),
                .. States.Select(one => ChartText.Count(numbers[year, one.State])),
            ]));
    }

    private static string Names(IEnumerable<string> variables) => string.Join(", ", variables.Select(DuckTables.Quoted));
}
