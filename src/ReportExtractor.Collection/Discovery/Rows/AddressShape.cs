using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Rows;

/// <summary>What an address looks like. It never tells the year: <c>2024n78/</c> may hold the reports of 2025.</summary>
internal static partial class AddressShape
{
    /// <summary>True if it looks like that of a list, not of an article or file.</summary>
    public static bool IsColumn(Uri address)
    {
        var file = Addresses.FileName(address);
        return file.Length == 0 || ColumnFile().IsMatch(file) || ColumnFolder().IsMatch(Addresses.Folder(address)) || (!file.Contains('.', StringComparison.Ordinal) && !ArticleFolder().IsMatch(address.AbsolutePath));
    }

    /// <summary>True if it stands in a folder that sites name after annual reports.</summary>
    public static bool IsOfReports(Uri address) => ReportFolder().IsMatch(Addresses.Folder(address));

    /// <summary>True if an address stands below a page's folder, or beside it in a folder of reports.</summary>
    public static bool IsBelow(Uri address, Uri page)
    {
        if (address.Host != page.Host)
            return false;
        var folder = Addresses.Folder(page);
        var parent = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        return (folder.Length > 1 && address.AbsolutePath.StartsWith(folder, StringComparison.Ordinal))
            || (parent.Length > 1 && ReportFolder().IsMatch(parent) && address.AbsolutePath.StartsWith(parent, StringComparison.Ordinal));
    }

    /// <summary>True if two addresses of one host differ in numbers only: <c>/col/col282/</c> and <c>/col/col290/</c>.</summary>
    public static bool IsSibling(Uri address, Uri page) =>
        address.Host == page.Host && address.AbsolutePath != page.AbsolutePath && Numbers().Replace(address.AbsolutePath, "#") == Numbers().Replace(page.AbsolutePath, "#");

    [GeneratedRegex(@"\d{1,20}", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(index|list|default|home|main|column|common|node|channel|col|class|more)([_-]?\w{0,40}|-[\w-]{0,40})(\.\w{2,5})?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex ColumnFile();

    [GeneratedRegex("/(col|channel|column|lanmu|node)/$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex ColumnFolder();

    [GeneratedRegex("/(art|article|content|detail|info|view|show|post)/(?!column)|/[0-9a-f]{24,40}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex ArticleFolder();

    [GeneratedRegex(@"/[\w-]{0,20}(xxgknb|gknb|gkndbg|ndbg|nianbao|gzndbg)[\w-]{0,20}/|/(nb|ndbg)[\w-]{0,10}/", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex ReportFolder();
}
