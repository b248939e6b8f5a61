using System.Buffers;
using System.Text.RegularExpressions;
using ReportExtractor.Collection.Discovery.Pages;

namespace ReportExtractor.Collection.Discovery.Kinds;

/// <summary>Tells pages from what sites show in their place.</summary>
internal static partial class PageKinds
{
    // A challenge says at most that the visitor should wait.
    private const int MaxChallenge = 80;

    // An empty shell has a word such as "loading".
    private const int MaxShell = 50;

    // A form for a password names the system and warns of misuse.
    private const int MaxLogin = 400;

    // What says that there is no page is short (some sites put their menu around it, which is not counted).
    private const int MaxNotice = 2000;

    private const int Accepted = 202;

    private static readonly SearchValues<string> ChallengeWords = SearchValues.Create(
        ["__jsl", "acw_sc__v2", "acw_tc", "arg1=", "arg1 =", "$_ts", "_$js", "cf-chl", "challenge-platform", "_bot_sbu", "__tst_status", "safeline"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a script that must be run first, and nothing else to read. Pages with links that matter are none.</summary>
    public static bool IsChallenge(HtmlPage page, int status) =>
        page is { HasScript: true, Length: <= MaxChallenge }
        && (IsStatusOfChallenge(status) || page.Script.AsSpan().ContainsAny(ChallengeWords) || SetsCookieAndReloads(page.Script));

    /// <summary>What a page is that is no challenge. A notice stays one though it sends its visitor home.</summary>
    public static PageKind Of(HtmlPage page, Uri? redirect, IReadOnlyList<PageLink> links)
    {
        if (links.Any(link => link.Kind is LinkKind.Report or LinkKind.Attachment))
            return PageKind.Page;
        var words = $"{page.Title} {page.Text}";
        var isNotice = page.Text.Length <= MaxNotice && page.ArticleLength <= MaxLogin;
        return isNotice && NotFoundWords().IsMatch(words) ? PageKind.SoftNotFound
            : isNotice && MaintenanceWords().IsMatch(words) ? PageKind.Maintenance
            : page.HasPassword && page.Text.Length <= MaxLogin ? PageKind.Login
            : redirect is not null ? PageKind.Page
            : page.Length <= MaxShell && links.Count == 0 ? PageKind.EmptyShell
            : PageKind.Page;
    }

    // 412 and 202 are those of 瑞数, 521 and 512 those of 加速乐.
    private static bool IsStatusOfChallenge(int status) => status is 412 or 521 or 512 or Accepted;

    private static bool SetsCookieAndReloads(string script) =>
        script.Contains("document.cookie", StringComparison.Ordinal) && Reloading().IsMatch(script);

    [GeneratedRegex(@"\blocation(\.href)?\s?=|location\.(reload|replace|assign)", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex Reloading();

    [GeneratedRegex(@"(页面|网页|文件|信息|内容|地址|栏目)(已)?(不存在|未找到|找不到|丢失|走丢|被删除)|找不到|(没有|无法|未能|未)找到.{0,10}[页頁]|您访问的页面|您要查看的页面|错误页面|页面错误|出错了|不存在或已|(?<![\d.])404(?!\s?[\d.条项件页人号次篇个万元家户室楼路])|Not Found|File not found", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Matching.NoTimeout)]
    private static partial Regex NotFoundWords();

    [GeneratedRegex("(系统|网站|站点|平台|服务器)(正在|临时|例行|升级|进行|全面){1,3}(维护|升级|改版|建设)|(系统|网站|平台|站点)(维护|升级)(中|公告|通知|期间|[,，。!！])|(系统维护|系统升级|网站升级)(?=\\s|$)|临时维护|正在(维护|升级|改版|建设)|(维护|升级|建设)中(?!心)|停机维护|暂停(服务|访问)", RegexOptions.ExplicitCapture, Matching.NoTimeout)]
    private static partial Regex MaintenanceWords();
}
