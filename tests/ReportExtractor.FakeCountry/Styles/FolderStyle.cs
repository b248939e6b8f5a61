using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Styles;

/// <summary>6: a folder a year, and within it one for the government, its departments and its towns. The folder of 2024 holds the reports on 2025.</summary>
internal sealed class FolderStyle : SiteStyle
{
    private const string Root = "/zfxxgk/zfxxgknb82/";

    public override string ListPath => Root;

    public override string ArticlePath(Site site, Row row) => $"{Folder(site, Year(row))}{Part(site, row)}{row.Date:yyyyMM}/t{row.Date:yyyyMMdd}_{row.Number + 9000}.html";

    public override string Article(Site site, Row row, string content) => $"<div class=\"xxgk_content\">\n{content}</div>";

    public override void AddLists(SiteBuilder builder)
    {
        var site = builder.Site;
        var years = builder.List.Rows.GroupBy(Year).OrderByDescending(year => year.Key).ToList();
        AddFolder(builder, Root, "政府信息公开年报", years.Select(year => (Folder(site, year.Key), $"{year.Key}年")));
        foreach (var year in years)
        {
            var parts = year.GroupBy(row => Part(site, row), StringComparer.Ordinal).ToList();
            AddFolder(builder, Folder(site, year.Key), $"{year.Key}年", parts.Select(part => (Folder(site, year.Key) + part.Key, part.Key switch { "zf/" => "政府", "bm/" => "部门", _ => "乡镇街道" })));
            foreach (var part in parts)
                AddPart(builder, Folder(site, year.Key) + part.Key, [.. part]);
        }
    }

    private static void AddFolder(SiteBuilder builder, string path, string title, IEnumerable<(string Path, string Name)> folders)
    {
        var links = folders.Select(folder => $"<li><a href=\"{Relative(folder.Path, path)}\">{folder.Name}</a></li>\n");
        builder.AddHtml(PageRole.List, path, title, "", $"<ul class=\"tree\">\n{string.Concat(links)}</ul>");
    }

    private static void AddPart(SiteBuilder builder, string path, List<Row> rows)
    {
        var pages = rows.Chunk(SiteList.PageSize).ToList();
        for (var page = 0; page < pages.Count; page++)
        {
            var items = pages[page].Select(row => $"<li><a href=\"{Relative(builder.Link(row), path)}\">{row.Title}</a> <span>({row.Date:yyyy-MM-dd})</span></li>\n");
            builder.AddHtml(PageRole.List, page == 0 ? path : $"{path}index_{page}.html", "政府信息公开年报", "", $"<ul class=\"list\">\n{string.Concat(items)}</ul>\n<script>createPageHTML({pages.Count}, {page}, \"index\", \"html\");</script>");
        }
    }

    private static int Year(Row row) => row.Report?.Year ?? row.Date.Year - 1;

    private static string Folder(Site site, int year) => $"{Root}{year - 1}n{10 + site.Plan.Draws.Below(90, site.Host, "folder", year)}/";

    private static string Part(Site site, Row row) => row.Report is not { } report || report.Body.Name == site.Name ? "zf/" : report.Body.Name.EndsWith("镇人民政府", StringComparison.Ordinal) ? "xzjd/" : "bm/";
}
