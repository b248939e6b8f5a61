using System.Globalization;
using System.Text;
using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Serving;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>The robots.txt of a site.</summary>
/// <param name="Kind">What it is like.</param>
/// <param name="ClosedPath">The beginning of the paths that it closes, where it closes some.</param>
/// <param name="Delay">The delay that it asks for, where it does, in seconds.</param>
internal sealed record RobotsFile(RobotsKind Kind, string ClosedPath, double Delay)
{
    public const string Path = "/robots.txt";

    private const string Hop = "/robots/";
    private const int LongLength = 600 * 1024;

    /// <summary>Why nothing may be asked of the site; null if something may.</summary>
    public string? SourceCause => Kind switch
    {
        RobotsKind.Forbidden or RobotsKind.BaiduspiderOnly or RobotsKind.DisallowsAll => Cause.RobotsDisallowed,
        RobotsKind.RateLimited or RobotsKind.ServerError or RobotsKind.Stall => Cause.RobotsUnreachable,
        _ => null,
    };

    private bool ClosesPath => Kind is RobotsKind.DisallowsFolder or RobotsKind.Long or RobotsKind.Marked or RobotsKind.BehindThreeRedirects;

    private int Redirects => Kind switch { RobotsKind.BehindThreeRedirects => 3, RobotsKind.BehindSixRedirects => 6, _ => 0 };

    /// <summary>True if a path may not be asked for.</summary>
    public bool Closes(string target) => ClosesPath && target.StartsWith(ClosedPath, StringComparison.Ordinal);

    /// <summary>True for the file itself and what it redirects to.</summary>
    public static bool IsAt(string path) => path == Path || path.StartsWith(Hop, StringComparison.Ordinal);

    /// <summary>Its answer without what goes wrong on the way.</summary>
    public Answer Answer(string path)
    {
        var hops = path == Path ? 0 : int.Parse(path[Hop.Length..], CultureInfo.InvariantCulture);
        return hops < Redirects
            ? new Answer(301, "text/plain", []) { Headers = [("Location", string.Create(CultureInfo.InvariantCulture, $"{Hop}{hops + 1}"))] }
            : Kind switch
            {
                RobotsKind.Absent => Serving.Answer.NotFound,
                RobotsKind.WebPage => Serving.Answer.Html(200, "<!DOCTYPE html>\n<html><head><title>首页</title></head>\n<body><p>Disallow nobody: <a href=\"/\">首页</a></p></body></html>"),
                _ => new Answer(200, "text/plain; charset=utf-8", [.. Kind == RobotsKind.Marked ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(Text())]),
            };
    }

    /// <summary>What goes wrong with it; null if nothing does.</summary>
    /// <param name="attempt">How often it has been asked for in this night.</param>
    public Fault? Fault(int attempt) => Kind switch
    {
        RobotsKind.Forbidden => PageFaults.Forbidden,
        RobotsKind.RateLimited => PageFaults.RateLimited,
        RobotsKind.RateLimitedOnce when attempt == 1 => PageFaults.RateLimited,
        RobotsKind.ServerError => PageFaults.ServerError,
        RobotsKind.Stall => WireFaults.Stall,
        _ => null,
    };

    private string Text() => Kind switch
    {
        RobotsKind.BaiduspiderOnly => "User-agent: Baiduspider\nAllow: /\n\nUser-agent: *\nDisallow: /\n",
        RobotsKind.DisallowsAll or RobotsKind.BehindSixRedirects => "# 请勿抓取\nUser-agent: *\nDisallow: /\n",
        RobotsKind.CrawlDelay => string.Create(CultureInfo.InvariantCulture, $"User-agent: *\nCrawl-delay: {Delay}\nDisallow: /admin/\n"),
        RobotsKind.Long => $"User-agent: *\nDisallow: {ClosedPath}\n".PadRight(LongLength, '#'),
        _ when ClosesPath => $"User-Agent: *\nDisallow: /admin/\nDisallow: {ClosedPath}\n",
        _ => "User-agent: *\nDisallow:\nSitemap: /sitemap.xml\n",
    };
}
