using ReportExtractor.Datasets.Overview.Charts;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Overview;

/// <summary>How large the dataset is, and how well it was read, in a few numbers.</summary>
internal static class HeadlineNumbers
{
    // In the order of the query's columns.
    private static readonly string[] Names =
    [
        "报告 reports", "机关（按名称） bodies, by name", "年度 years", "单元格 cells", "读出 read without doubt", "存疑 read with doubt", "空白 blank", "未列 not printed", "无法读出 unreadable",
    ];

    public static void Write(OverviewWriter page, DuckTables tables)
    {
        using var row = tables.Query($"SELECT count(*)::DOUBLE, count(DISTINCT body)::DOUBLE, count(DISTINCT year)::DOUBLE, {CellStates.Sums} FROM reports");
        row.Read();
        page.Markup.Write($"<div class=\"numbers\">");
        for (var column = 0; column < Names.Length; column++)
            page.Markup.Write($"<div><b>{ChartText.Count(row.IsDBNull(column) ? 0 : row.GetDouble(column))}</b>{Names[column]}</div>");
        page.Markup.WriteLine($"</div>");
    }
}
