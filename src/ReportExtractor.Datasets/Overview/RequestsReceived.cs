using ReportExtractor.Datasets.Overview.Charts;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Overview;

/// <summary>How many reports tell of few requests, and how many of many.</summary>
internal static class RequestsReceived
{
    private const string Query = """
        SELECT count(*) FILTER (WHERE value >= 0 AND value < 1), count(*) FILTER (WHERE value >= 1 AND value < 10), count(*) FILTER (WHERE value >= 10 AND value < 100),
            count(*) FILTER (WHERE value >= 100 AND value < 1000), count(*) FILTER (WHERE value >= 1000), count(*) FILTER (WHERE value IS NULL OR value < 0)
        FROM harmonised WHERE variable = 'requests_on_hand'
        """;

    private static readonly string[] Bins = ["0", "1–9", "10–99", "100–999", "≥ 1,000"];

    public static void Write(OverviewWriter page, DuckTables tables)
    {
        using var row = tables.Query(Query);
        row.Read();
        var (bins, without) = (Bins.Select((name, bin) => (Name: name, Count: (double)row.GetInt64(bin))).ToList(), ChartText.Count(row.GetInt64(Bins.Length)));
        page.Chapter(
            "每份报告的申请件数 Requests per report",
            $"按本年新收与上年结转申请之和（requests_on_hand）分组的报告份数。没有该数（未印、空白或未能读出）的报告：{without} 份。",
            $"Reports by how many requests they received or carried in (requests_on_hand), all years together. Reports without such a number, because it is not printed, blank or could not be read: {without}.");
        if (bins.Sum(bin => bin.Count) > 0)
            page.Chart(new Histogram("received", "每份报告的申请件数 Requests per report", bins).Write);
        else
            page.Nothing();
    }
}
