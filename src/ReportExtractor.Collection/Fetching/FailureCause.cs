namespace ReportExtractor.Collection.Fetching;

/// <summary>Why an address gave nothing of use. Names are written in lower case with underscores: <c>robots_disallowed</c>.</summary>
public enum FailureCause
{
    /// <summary>The host's robots.txt asks not to fetch it.</summary>
    RobotsDisallowed,

    /// <summary>The host's robots.txt cannot be had, so that nothing may be asked for.</summary>
    RobotsUnreachable,

    /// <summary>It is no address of the public web, or leads to one.</summary>
    RefusedAddress,

    /// <summary>It leads to a host that the source does not name.</summary>
    ForeignHost,

    /// <summary>Its redirects go round in a circle, or there are too many.</summary>
    RedirectLoop,

    /// <summary>It leads to the site's home page: what was there is gone.</summary>
    RedirectedHome,

    /// <summary>The server says that it is not there.</summary>
    NotFound,

    /// <summary>A page that says that it is not there, with a status that says otherwise.</summary>
    SoftNotFound,

    /// <summary>A page that says that the site is being worked on.</summary>
    Maintenance,

    /// <summary>A page that wants to see a script run before it shows anything.</summary>
    Challenge,

    /// <summary>A page that asks for a name and password.</summary>
    Login,

    /// <summary>A page without content of its own, which a script is to fill.</summary>
    EmptyShell,

    /// <summary>The server refuses the request.</summary>
    Forbidden,

    /// <summary>The server says that it was asked too often, and does so each time.</summary>
    RateLimited,

    /// <summary>The server fails, each time.</summary>
    ServerError,

    /// <summary>The server takes the request for a faulty one.</summary>
    ClientError,

    /// <summary>Nothing came in time, each time.</summary>
    Timeout,

    /// <summary>The host is not known, refuses connections, or breaks them off.</summary>
    Connection,

    /// <summary>The connection cannot be made safe: a certificate that has expired or is another's, or no common protocol.</summary>
    Tls,

    /// <summary>It is larger than anything that is read.</summary>
    TooLarge,

    /// <summary>What came is not what the protocol says: another length, broken chunks, a damaged coding.</summary>
    DamagedResponse,

    /// <summary>It can be read and is no annual report.</summary>
    NotAReport,

    /// <summary>It cannot be read as a document.</summary>
    Unreadable,

    /// <summary>A list page without a single link to follow: the site has changed.</summary>
    NoLinks,
}

/// <summary>The names of causes.</summary>
public static class FailureCauses
{
    private static readonly Dictionary<FailureCause, string> Names = Enum.GetValues<FailureCause>().ToDictionary(
        cause => cause,
        cause => string.Concat(cause.ToString().Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}")));

    /// <summary>The name that files and lists have, e.g. <c>robots_disallowed</c>.</summary>
    public static string Name(this FailureCause cause) => Names[cause];
}
