namespace ReportExtractor.FakeCountry.Faults;

/// <summary>What a site's robots.txt is like.</summary>
internal enum RobotsKind
{
    /// <summary>404.</summary>
    Absent,

    AllowsAll,

    /// <summary>403, which is taken as a refusal.</summary>
    Forbidden,

    /// <summary>429 at first.</summary>
    RateLimitedOnce,

    /// <summary>429 whatever is tried.</summary>
    RateLimited,

    /// <summary>500 whatever is tried.</summary>
    ServerError,

    /// <summary>No answer.</summary>
    Stall,

    /// <summary>A web page, as sites send for whatever they do not have. It has no rules.</summary>
    WebPage,

    /// <summary>600 KiB, the rules at its beginning.</summary>
    Long,

    /// <summary>Rules behind a byte order mark.</summary>
    Marked,

    /// <summary>Behind six redirects, which is as good as absent.</summary>
    BehindSixRedirects,

    /// <summary>Behind three redirects, which are followed.</summary>
    BehindThreeRedirects,

    /// <summary>A delay between requests.</summary>
    CrawlDelay,

    /// <summary>One search engine may, nobody else.</summary>
    BaiduspiderOnly,

    DisallowsAll,

    /// <summary>A folder that holds some of the reports is closed.</summary>
    DisallowsFolder,
}
