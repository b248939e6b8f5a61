using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.FakeCountry.Faults;

/// <summary>Pages that stand in place of the one that was asked for.</summary>
internal static class PageFaults
{
    public static Fault NotFound { get; } = Page("not_found", Cause.NotFound, 404, "<h1>404 Not Found</h1>");

    public static Fault Gone { get; } = Page("gone", Cause.NotFound, 410, "<h1>410 Gone</h1>");

    public static Fault Forbidden { get; } = Page("forbidden", Cause.Forbidden, 403, "<h1>403 Forbidden</h1>");

    public static Fault Unauthorized { get; } = Page("unauthorized", Cause.Forbidden, 401, "<h1>401</h1>", ("WWW-Authenticate", "Basic"));

    public static Fault ServerError { get; } = Page("server_error", Cause.ServerError, 500, "<h1>500</h1>");

    public static Fault RateLimited { get; } = Page("rate_limited", Cause.RateLimited, 429, "<h1>访问过于频繁</h1>", ("Retry-After", "1"));

    public static Fault SoftNotFound { get; } = Page("soft_not_found", Cause.SoftNotFound, 200, "<title>错误页面</title><p>抱歉，您访问的页面不存在或已被删除！</p><a href=\"/\">返回首页</a>");

    public static Fault Maintenance { get; } = Page("maintenance", Cause.Maintenance, 200, "<title>系统维护</title><p>系统维护中，暂停服务，请稍后再访问。</p>");

    public static Fault Login { get; } = Page("login", Cause.Login, 200, "<title>用户登录</title><form action=\"/login\" method=\"post\">用户名 <input name=\"user\"> 密码 <input type=\"password\" name=\"password\"> <button>登录</button></form>");

    public static Fault EmptyShell { get; } = Page("empty_shell", Cause.EmptyShell, 200, "<title>政府信息公开</title><div id=\"app\"></div><script src=\"/static/js/app.3f2a1c.js\"></script>");

    /// <summary>A script that computes a cookie for those who run it.</summary>
    public static Fault Challenge412 { get; } = Page("challenge_412", Cause.Challenge, 412, "<meta id=\"9DhefwqGPrzGxEp9hPaoag\" content=\"{qqqrYY\" r=\"m\"><script src=\"/4QbVtADbnLVIc/d.FxJzG50F.js\" r=\"m\"></script><script r=\"m\">_$ey();</script>", ("Set-Cookie", "mxEHpRbKOrMTO=60Kxz; Path=/; HttpOnly"));

    /// <summary>Another such script.</summary>
    public static Fault Challenge521 { get; } = Page("challenge_521", Cause.Challenge, 521, "<script>document.cookie=('_')+('_')+('j')+('s')+('l')+'_clearance_s=1764'+'|0|abc;Max-age=3600;path=/';location.href=location.pathname+location.search</script>", ("Set-Cookie", "__jsluid_s=9a3c; max-age=31536000; path=/; HttpOnly"));

    /// <summary>Under the title of a report stands something else.</summary>
    public static Fault OtherText { get; } = Page("other_text", Cause.NotAReport, 200, "<title>通知</title><div class=\"article\"><h1>关于召开年度工作会议的通知</h1><p>各科室：现定于本月召开年度工作会议，请准时参加，会议地点另行通知。</p><p>请各科室提前准备工作总结，并于会前三天报送办公室汇总，逾期不再受理。</p></div>");

    /// <summary>The page is good, and has a script that sets a cookie, as challenges do.</summary>
    public static Fault CookieScript { get; } = new("cookie_script", null, scene =>
    {
        byte[] script = scene.Good.ContentType.StartsWith("text/html", StringComparison.Ordinal) ? "<script>document.cookie='_bot_sbu=1764;path=/';var arg1='3F2A';</script>"u8.ToArray() : [];
        return scene.SendAsync(scene.Good with { Headers = [.. scene.Good.Headers, ("Set-Cookie", "_bot_sbu=1; path=/")], Body = [.. scene.Good.Body, .. script] });
    });

    /// <summary>The header names another format.</summary>
    public static Fault WrongType { get; } = new("wrong_type", null, scene =>
        scene.SendAsync(scene.Good with { ContentType = scene.Good.ContentType.StartsWith("text/html", StringComparison.Ordinal) ? "application/octet-stream" : "text/html" }));

    /// <summary>The header names another charset.</summary>
    public static Fault WrongCharset { get; } = new("wrong_charset", null, scene =>
        scene.SendAsync(scene.Good with { ContentType = scene.Site.Style.Charset == "utf-8" ? "text/html; charset=gb2312" : "text/html; charset=utf-8" }));

    public static Fault RedirectedHome { get; } = Redirect("redirected_home", Cause.RedirectedHome, _ => "/");

    /// <summary>To itself and back.</summary>
    public static Fault Loop { get; } = Redirect("redirect_loop", Cause.RedirectLoop, scene => scene.Context.Request.Query.ContainsKey("hop") ? scene.Target : scene.NextTarget);

    /// <summary>To another address each time.</summary>
    public static Fault Chain { get; } = Redirect("redirect_chain", Cause.RedirectLoop, scene => scene.NextTarget);

    public static Fault ToScheme { get; } = Redirect("redirect_to_ftp", Cause.RefusedAddress, scene => $"ftp://{scene.Site.Host}/report.html");

    public static Fault ToFile { get; } = Redirect("redirect_to_file", Cause.RefusedAddress, _ => "file:///etc/passwd");

    /// <summary>The machine itself in another spelling, which is within the network that sources allow and is no host of theirs.</summary>
    public static Fault ToNumber { get; } = Redirect("redirect_to_number", Cause.ForeignHost, scene => $"http://2130706433:{scene.Ports.Http}/");

    public static Fault ToForeignHost { get; } = Redirect("redirect_to_foreign_host", Cause.ForeignHost, scene => scene.Ports.HttpAddress(Site.HostOf(3, scene.Site.Index), "/"));

    /// <summary>Redirects to addresses that no site may lead to.</summary>
    public static IReadOnlyList<Fault> ToPrivate { get; } =
        [.. new[] { "http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "http://167772161/", "http://192.168.1.1:8080/admin" }.Select(address => Redirect($"redirect_to_{address}", Cause.RefusedAddress, _ => address))];

    private static Fault Page(string name, string cause, int status, string html, params (string Name, string Value)[] headers) =>
        new(name, cause, scene => scene.SendAsync(status, $"<html>{html}</html>", headers));

    private static Fault Redirect(string name, string cause, Func<FaultScene, string> location) => new(name, cause, scene => scene.RedirectAsync(location(scene)));
}
