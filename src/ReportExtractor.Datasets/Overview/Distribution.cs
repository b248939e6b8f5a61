using ReportExtractor.Datasets.Overview.Charts;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Overview;

/// <summary>How many reports have a harmonised variable of which size, all years together.</summary>
/// <param name="Id">The chart's name within the page.</param>
/// <param name="Variable">The variable.</param>
/// <param name="Title">The chapter's title.</param>
/// <param name="Zh">What is counted, in Chinese.</param>
/// <param name="En">What is counted, in English.</param>
/// <param name="Bins">The sizes, each with the least value of it.</param>
/// <param name="Possible">The values that can be, in SQL.</param>
internal sealed record Distribution(string Id, string Variable, string Title, string Zh, string En, IReadOnlyList<(string Name, string From)> Bins, string Possible)
{
    /// <summary>Requests, of which some bodies have thousands.</summary>
    public static Distribution Requests { get; } = new(
        "received",
        "requests_on_hand",
        "每份报告的申请件数 Requests per report",
        "按本年新收与上年结转申请之和（requests_on_hand）分组的报告份数。",
        "Reports by how many requests they received or carried in (requests_on_hand), all years together.",
        [("0", "0"), ("1–9", "1"), ("10–99", "10"), ("100–999", "100"), ("≥ 1,000", "1000")],
        "value >= 0");

    /// <summary>Refusals.</summary>
    public static Distribution Refusals { get; } = new(
        "refused",
        "refused_share",
        "每份报告的不予公开占比 Share of refusals per report",
        "按不予公开占办结申请的比例（refused_share）分组的报告份数，每份报告权重相同。",
        "Reports by the share of their processed requests that were refused (refused_share), all years together; each report weighs the same.",
        [("0 %", "0"), ("< 10 %", "0.0000001"), ("10 – < 25 %", "0.1"), ("25 – < 50 %", "0.25"), ("50–100 %", "0.5")],
        "value BETWEEN 0 AND 1");

    /// <summary>Writes the chapter.</summary>
    public void Write(OverviewWriter page, DuckTables tables)
    {
        using var row = tables.Query($"SELECT {string.Join(", ", Bins.Select((bin, at) => $"count(*) FILTER (WHERE value >= {bin.From}{(at + 1 < Bins.Count ? $" AND value < {Bins[at + 1].From}" : "")} AND {Possible})"))}, count(*) FROM harmonised WHERE variable = '{Variable}'");
        row.Read();
        var bins = Bins.Select((bin, at) => (bin.Name, Count: (double)row.GetInt64(at))).ToList();
        var counted = bins.Sum(bin => bin.Count);
        var without = ChartText.Count(row.GetInt64(Bins.Count) - counted);
        page.Chapter(
            Title,
            $"{Zh}没有该数（未列、空白或未能读出）或该数不可能的报告：{without} 份。",
            $"{En} Reports without such a number, because it is not printed, blank, could not be read, or cannot be: {without}.");
        if (counted > 0)
            page.Chart(new Histogram(Id, Title, bins).Write);
        else
            page.Nothing();
    }
}
