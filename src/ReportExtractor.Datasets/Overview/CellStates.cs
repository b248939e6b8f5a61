using ReportExtractor.Datasets.Overview.Charts;
using ReportExtractor.Datasets.Parquet;

namespace ReportExtractor.Datasets.Overview;

/// <summary>How many of the cells of each year have no number, or a doubtful one.</summary>
internal static class CellStates
{
    /// <summary>The cells of reports in SQL: all, those read without doubt and with doubt, and those that are blank, not printed, and printed but not read.</summary>
    public const string Sums = """
        sum(cells)::DOUBLE AS cells, sum(cells_read)::DOUBLE AS read, sum(cells_doubtful)::DOUBLE AS doubtful, sum(cells_blank)::DOUBLE AS blank, sum(cells_not_found)::DOUBLE AS not_found,
        sum(cells - cells_read - cells_doubtful - cells_blank - cells_not_found)::DOUBLE AS unreadable
        """;

    private static readonly (string Column, string Name)[] Shown =
    [
        ("doubtful", "存疑 read with doubt"), ("blank", "空白 blank"), ("not_found", "未列 not printed"), ("unreadable", "无法读出 unreadable"),
    ];

    public static void Write(OverviewWriter page, DuckTables tables, IReadOnlyList<int?> years)
    {
        page.Chapter(
            "缺失与存疑的单元格 Missing and doubtful cells",
            "占各年度报告全部单元格的比例，条形右侧为合计；其余单元格均已读出、无疑问。空白指已印出而无数字（含横线或文字），不等于 0。",
            "As shares of all cells of the year's reports, their sum behind each bar; the rest were read without doubt. A blank cell is printed and has no number (or a dash or words), which is not the same as 0.");
        if (years.Count == 0)
        {
            page.Nothing();
            return;
        }

        var numbers = YearNumbers.Of(tables, $"SELECT year, {Sums} FROM reports GROUP BY year");
        var bars = years.Select(year => new StackedBar(ReportYears.Name(year), ChartText.Percent(Shown.Sum(one => numbers[year, one.Column]), numbers[year, "cells"]), [.. numbers[year, "cells"] > 0 ? Shown.Select(one => numbers[year, one.Column] / numbers[year, "cells"]) : []])).ToList();
        page.Chart(new StackedBars("cells", "缺失与存疑的单元格 Missing and doubtful cells", [.. Shown.Select(one => one.Name)], bars, ChartAxis.EndFor(bars.Max(bar => bar.Shares.Sum()))).Write);
        page.Table(
            ["年度 year", .. Shown.Select(one => one.Name), "读出 read", "单元格 cells"],
            years.Select(year => (IReadOnlyList<string>)
            [
                ReportYears.Name(year),
                .. Shown.Select(one => $"{ChartText.Percent(numbers[year, one.Column], numbers[year, "cells"])} ({ChartText.Count(numbers[year, one.Column])})"),
                ChartText.Percent(numbers[year, "read"], numbers[year, "cells"]),
                ChartText.Count(numbers[year, "cells"]),
            ]));
    }
}
