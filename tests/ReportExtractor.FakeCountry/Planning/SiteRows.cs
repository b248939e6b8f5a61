namespace ReportExtractor.FakeCountry.Planning;

/// <summary>The entries of a site's list as first published, newest first.</summary>
internal static class SiteRows
{
    private static readonly string[] Others =
    [
        "{0}政府信息公开指南", "{0}{1}年政府网站工作年度报表", "一图读懂{0}{1}年政府信息公开年报", "{0}城市绿化管理规章", "关于{1}年国庆节放假安排的公告",
        "{0}{1}年法治政府建设年度报告", "关于编制{1}年政府信息公开工作年度报告的通知", "{0}{1}年国民经济和社会发展统计公报", "{0}{1}年政府工作报告", "{0}政府信息公开目录",
    ];

    public static IReadOnlyList<Row> Of(Site site)
    {
        var rows = new List<Row>();
        foreach (var report in site.Reports)
            rows.AddRange(Of(site, report, rows.Count));
        var others = 3 + (site.Reports.Count / 3);
        for (var i = 0; i < others; i++)
        {
            var year = 2019 + site.Plan.Draws.Below(7, site.Host, "other year", i);
            var title = string.Format(System.Globalization.CultureInfo.InvariantCulture, Others[(i + site.Index) % Others.Length], site.Place, year);
            rows.Add(new Row(RowKind.Other, title, Date(site, year, "other", i), 10_000 + i));
        }

        if (site.Quirk == ListQuirk.Clones)
            rows.AddRange(site.Reports.Take(2).Select((report, i) => new Row(RowKind.Clone, Title(site, report), Date(site, report.Year, "clone", i), 30_000 + i, report with { Seed = report.Seed ^ 1 })));
        return Sorted(rows);
    }

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<Row> Sorted(IEnumerable<Row> rows) => [.. rows.OrderByDescending(row => row.Date).ThenBy(row => row.Number)];

    /// <summary>The entries of one report.</summary>
    public static IEnumerable<Row> Of(Site site, PlannedReport report, int number)
    {
        var packaging = site.Style.Packagings[site.Plan.Draws.Below(site.Style.Packagings.Count, report.Body.Name, report.Year, "packaging")];
        var date = Date(site, report.Year, report.Body.Name, report.Year);
        var isPictured = packaging is Packaging.PageAndPicture or Packaging.PageAndPictureWithPdf;
        var title = Title(site, report);
        yield return new Row(RowKind.Report, isPictured ? title + "（超链版）" : title, date, number, report, packaging);
        if (isPictured)
            yield return new Row(RowKind.Picture, title + "（图片版）", date, number + 1, report, packaging);
    }

    private static string Title(Site site, PlannedReport report) => site.Plan.Draws.Below(6, report.Body.Name, report.Year, "title") switch
    {
        0 => $"{report.Year}年{report.Body.Name}政府信息公开工作年度报告",
        1 => $"{report.Body.Name}{report.Year}年度政府信息公开工作年度报告",
        2 => $"{report.Body.Name}{report.Year}年政府信息公开年报",
        _ => $"{report.Body.Name}{report.Year}年政府信息公开工作年度报告",
    };

    private static DateOnly Date(Site site, int year, params ReadOnlySpan<object> name) =>
        new DateOnly(year + 1, 1, 5).AddDays(site.Plan.Draws.Below(80, [site.Host, "date", .. name]));
}
