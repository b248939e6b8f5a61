namespace ReportExtractor.FakeCountry.Expectations;

/// <summary>Why a document or a source gives nothing.</summary>
internal static class Cause
{
    public const string RobotsDisallowed = "robots_disallowed";
    public const string RobotsUnreachable = "robots_unreachable";
    public const string RefusedAddress = "refused_address";
    public const string ForeignHost = "foreign_host";
    public const string RedirectLoop = "redirect_loop";
    public const string RedirectedHome = "redirected_home";
    public const string NotFound = "not_found";
    public const string SoftNotFound = "soft_not_found";
    public const string Maintenance = "maintenance";
    public const string Challenge = "challenge";
    public const string Login = "login";
    public const string EmptyShell = "empty_shell";
    public const string Forbidden = "forbidden";
    public const string RateLimited = "rate_limited";
    public const string ServerError = "server_error";
    public const string Timeout = "timeout";
    public const string Connection = "connection";
    public const string Tls = "tls";
    public const string TooLarge = "too_large";
    public const string DamagedResponse = "damaged_response";
    public const string NotAReport = "not_a_report";
    public const string Unreadable = "unreadable";
    public const string NoLinks = "no_links";
}
