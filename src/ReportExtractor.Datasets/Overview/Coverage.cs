using ReportExtractor.Datasets.Bodies;
using ReportExtractor.Datasets.Overview.Charts;
using ReportExtractor.Datasets.Parquet;
using ReportExtractor.Inspection;

namespace ReportExtractor.Datasets.Overview;

/// <summary>How many reports there are of each province and year, the more the darker.</summary>
internal static class Coverage
{
    private const string UnknownRegion = "地区未知 region unknown";

    // The shade of the largest number: light enough for dark figures.
    private static readonly (int Red, int Green, int Blue) Darkest = (0x7f, 0xb2, 0xe0);

    public static void Write(OverviewWriter page, DuckTables tables, IReadOnlyList<int?> years)
    {
        page.Chapter(
            "覆盖范围 Coverage",
            "各省级地区、各年度的报告份数，颜色越深份数越多。地区依据机关名称或来源登记确定，无法确定的列为“地区未知”，不着色。",
            "Reports of each province and year; the darker, the more. The region follows from the body's name or from what its source states; where neither tells it, it is unknown, and its numbers are not shaded.");
        if (years.Count == 0)
        {
            page.Nothing();
            return;
        }

        var counts = Counts(tables);
        var most = counts.Where(count => count.Province is not null).Select(count => count.Reports).DefaultIfEmpty().Max();
        page.Markup.Write($"<div class=\"wide\"><table class=\"coverage\"><thead><tr><th>省级地区 province</th>");
        foreach (var year in years)
            page.Markup.Write($"<th>{ReportYears.Name(year)}</th>");
        page.Markup.WriteLine($"<th>合计 all</th></tr></thead><tbody>");
        foreach (var province in counts.GroupBy(count => count.Province))
        {
            page.Markup.Write($"<tr><td>{province.Key ?? UnknownRegion}</td>");
            foreach (var year in years)
                Cell(page.Markup, province.FirstOrDefault(count => count.Year == year).Reports, province.Key is null ? null : most);
            page.Markup.WriteLine($"<td class=\"sum\">{ChartText.Count(province.Sum(count => count.Reports))}</td></tr>");
        }

        page.Markup.Write($"<tr class=\"sum\"><td>合计 all</td>");
        foreach (var year in years)
            page.Markup.Write($"<td>{ChartText.Count(counts.Where(count => count.Year == year).Sum(count => count.Reports))}</td>");
        page.Markup.WriteLine($"<td>{ChartText.Count(counts.Sum(count => count.Reports))}</td></tr></tbody></table></div>");
        var absent = Divisions.Provinces.Select(province => province.Name).Except(counts.Select(count => count.Province), StringComparer.Ordinal).ToList();
        if (absent.Count > 0)
            page.Markup.WriteLine($"<p class=\"quiet\">没有报告的省级地区 provinces without a report: {string.Join('、', absent)}</p>");
    }

    private static List<(string? Province, int? Year, long Reports)> Counts(DuckTables tables)
    {
        var counts = new List<(string? Province, int? Year, long Reports)>();
        using var rows = tables.Query("SELECT province, year, count(*) FROM reports GROUP BY province_code, province, year ORDER BY province_code NULLS LAST, year NULLS LAST");
        while (rows.Read())
            counts.Add((rows.IsDBNull(0) ? null : rows.GetString(0), rows.IsDBNull(1) ? null : (int)rows.GetInt64(1), rows.GetInt64(2)));
        return counts;
    }

    // The root brings out differences among small numbers.
    private static void Cell(Markup markup, long reports, long? most)
    {
        if (reports == 0 || most is null)
        {
            markup.Write($"<td>{(reports == 0 ? "·" : ChartText.Count(reports))}</td>");
            return;
        }

        var depth = Math.Sqrt(reports / (double)most.Value);
        markup.Write($"<td style=\"background:rgb({Tone(Darkest.Red)},{Tone(Darkest.Green)},{Tone(Darkest.Blue)})\">{ChartText.Count(reports)}</td>");

        int Tone(int darkest) => (int)Math.Round(255 - ((255 - darkest) * depth));
    }
}
