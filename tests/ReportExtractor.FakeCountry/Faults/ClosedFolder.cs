using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>Chooses what a robots.txt closes: the folder of a document, or the document itself if all are in one folder.</summary>
internal static class ClosedFolder
{
    public static string Of(Site site, SiteMap map)
    {
        var paths = map.Documents.Where(document => document.FoundOn is null).Select(document => new Uri(document.Address).AbsolutePath).Distinct(StringComparer.Ordinal).ToList();
        if (paths.Count == 0)
            return "/admin/";
        var path = site.Plan.Draws.Pick(paths, site.Host, "closed folder");
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return paths.TrueForAll(other => other.StartsWith(folder, StringComparison.Ordinal)) || site.Style.ListPath.StartsWith(folder, StringComparison.Ordinal) ? path : folder;
    }
}
