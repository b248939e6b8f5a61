using System.Globalization;
using System.Text;
using ReportExtractor.Collection.Discovery;

namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>Reads pages as a site would send them, and writes what was found as lines.</summary>
internal static class SitePage
{
    public const string Host = "https://www.county.example";

    public static readonly Uri List = new(Host + "/zfxxgk/zfxxgknb/index.html");

    public static PageReading Read(string html, string? address = null, int status = 200, string? contentType = "text/html") =>
        PageReader.Read(address is null ? List : new Uri(List, address), status, contentType, Encoding.UTF8.GetBytes(html));

    /// <summary>A list in a column of annual reports.</summary>
    public static PageReading ReadColumn(string body, string? address = null) => Read($"<html><head><title>政府信息公开年报</title></head><body>{body}</body></html>", address);

    /// <summary>Links as lines: kind, address without host, text, date.</summary>
    public static IEnumerable<string> Lines(PageReading reading) => reading.Links.Select(link =>
        string.Join(' ', new[] { link.Kind.ToString(), link.Address.AbsoluteUri.Replace(Host, "", StringComparison.Ordinal), link.Text, link.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "" }.Where(part => part.Length > 0)));

    public static void AssertLinks(PageReading reading, params string[] lines) => Assert.Equal(lines, Lines(reading));

    /// <summary>Addresses of the pages that follow.</summary>
    public static string Following(PageReading reading) => string.Join(' ', reading.Links.Where(link => link.Kind == LinkKind.Page).Select(link => link.Address.AbsoluteUri.Replace(Host, "", StringComparison.Ordinal)));
}
