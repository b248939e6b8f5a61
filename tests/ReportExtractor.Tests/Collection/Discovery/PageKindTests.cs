using System.Text;
using ReportExtractor.Collection.Discovery;

namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>What a page is, whatever its status and header say.</summary>
public sealed class PageKindTests
{
    private const string Prose = "本机关按照条例要求，主动公开政府信息，依法办理公开申请，完善制度，加强监督，现将有关情况公布如下，供公众查阅。";

    [Theory]
    [InlineData("%PDF-1.7\n<html>")]
    [InlineData("\n\n%PDF-1.4")]
    [InlineData("PK\u0003\u0004OFD.xml")]
    [InlineData("{\\rtf1\\ansi")]
    [InlineData("Rar!\u001a\u0007")]
    [InlineData("GIF89a")]
    public void A_file_is_told_by_its_first_bytes(string body) => Assert.Equal(PageKind.File, SitePage.Read(body).Kind);

    [Fact]
    public void Old_office_files_and_pictures_are_files()
    {
        foreach (var body in new byte[][] { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], [0x89, 0x50, 0x4E, 0x47, 13], [0xFF, 0xD8, 0xFF, 0xE0] })
            Assert.Equal(PageKind.File, PageReader.Read(SitePage.List, 200, "text/html", body).Kind);
    }

    [Fact]
    public void A_page_that_writes_of_PDF_is_no_file() => Assert.Equal(PageKind.Page, SitePage.Read($"<html><body><p>{Prose}文件以 %PDF- 开头。</p></body></html>").Kind);

    [Theory]
    [InlineData(521, "<script>var __jsl_clearance_s='a';document.cookie=x;location.href=location.pathname+location.search;</script>")]
    [InlineData(512, "<script>eval(function(p,a,c){return p})</script>")]
    [InlineData(412, "<html><head><meta id='x' content='y' r='m'><script r='m'>$_ts=window['$_ts'];</script><script src='/a/b.js'></script></head><body></body></html>")]
    [InlineData(200, "<html><script>var arg1='8A5C7D2E';function setCookie(n,v){document.cookie=n+'='+v;}</script></html>")]
    [InlineData(200, "<html><body><noscript>请启用脚本后再访问本网站，谢谢您的合作与支持，如有疑问请联系管理员</noscript><script>document.cookie='k=1';window.location.reload();</script></body></html>")]
    [InlineData(202, "<html><head><script src='/x.js'></script></head><body></body></html>")]
    public void A_script_that_must_be_run_first_is_a_challenge(int status, string html)
    {
        var reading = SitePage.Read(html, status: status);

        Assert.Equal(PageKind.Challenge, reading.Kind);
        Assert.Null(reading.Redirect);
        Assert.Empty(reading.Links);
    }

    [Fact]
    public void A_full_page_with_scripts_that_set_cookies_is_a_page()
    {
        var reading = SitePage.ReadColumn($"<script>var _bot_sbu='1';document.cookie='a='+_bot_sbu;if(0)location.reload();</script><p>{Prose}{Prose}</p><ul><li><a href='./1.html'>甲县教育局2023年政府信息公开工作年度报告</a></li></ul>");

        Assert.Equal(PageKind.Page, reading.Kind);
        SitePage.AssertLinks(reading, "Report /zfxxgk/zfxxgknb/1.html 甲县教育局2023年政府信息公开工作年度报告");
    }

    [Theory]
    [InlineData("<form><label>用户名</label><input name=u><label>密码</label><input type=PASSWORD name=p><button>登录</button></form>")]
    [InlineData("<h1>统一身份认证平台</h1><form action=/login><input type='password'><a href='/reset'>忘记密码</a></form>")]
    public void A_form_for_a_password_is_a_login(string body) => Assert.Equal(PageKind.Login, SitePage.Read($"<html><body>{body}</body></html>").Kind);

    [Fact]
    public void A_page_with_content_and_a_small_form_for_members_is_a_page() =>
        Assert.Equal(PageKind.Page, SitePage.Read($"<html><body><form>登录<input type=password></form><ul><li><a href=a.html>甲县2023年政府信息公开工作年度报告</a></li></ul></body></html>").Kind);

    [Theory]
    [InlineData("<html><head><title>政务公开</title></head><body><div id=app></div><script src=/js/app.js></script></body></html>")]
    [InlineData("<html><body><div>加载中...</div><script>render()</script></body></html>")]
    [InlineData("")]
    public void Nothing_to_read_is_an_empty_shell(string html) => Assert.Equal(PageKind.EmptyShell, SitePage.Read(html).Kind);

    [Theory]
    [InlineData("<title>404</title><p>抱歉，您访问的页面不存在！</p><a href=/>返回首页</a>")]
    [InlineData("<title>错误页面</title><p>请稍后再试</p>")]
    [InlineData("<h1>404 Not Found</h1><hr>nginx")]
    [InlineData("<p>您要查看的信息不存在或已被删除。</p>")]
    [InlineData("<p>没有找到您要的页面，3秒后返回首页</p><meta http-equiv=refresh content='3;url=/'>")]
    public void A_page_that_says_there_is_none_is_a_soft_404_wherever_it_sends(string html)
    {
        var reading = SitePage.Read(html);

        Assert.Equal((PageKind.SoftNotFound, null), (reading.Kind, reading.Redirect));
    }

    [Theory]
    [InlineData("<p>网站升级改版中，敬请期待</p>")]
    [InlineData("<h1>系统维护</h1>")]
    [InlineData("<title>提示</title><h2>系统维护公告</h2><p>本网站正在进行临时维护，请于明日访问。</p>")]
    public void A_notice_of_works_is_maintenance(string html) => Assert.Equal(PageKind.Maintenance, SitePage.Read(html).Kind);

    [Fact]
    public void A_list_that_links_to_a_notice_of_works_is_a_page() =>
        Assert.Equal(PageKind.Page, SitePage.Read("<title>通知公告</title><ul><li><a href=1.html>关于网站系统维护的公告</a></li><li><a href=2.html>网页找不到怎么办</a></li><li><a href=3.html>某镇2019年信息公开年报</a></li></ul>").Kind);

    [Theory]
    [InlineData("<title>甲县</title><ul><li><a href=1.html>要闻</a></li></ul><p>共404条记录</p>")]
    [InlineData("<title>甲县</title><ul><li><a href=1.html>要闻</a></li></ul><p>网站维护：甲县信息中心 网站建设：某公司 咨询电话：0404-4040404，欢迎来信来访，办公时间：工作日上午九时至下午五时</p>")]
    public void A_line_at_the_foot_of_a_short_page_makes_it_no_notice(string html) => Assert.Equal(PageKind.Page, SitePage.Read(html + "<p>甲县人民政府主办，甲县人民政府办公室承办，欢迎来信来访，办公时间：工作日上午九时至下午五时，地址：甲县中心路一号。</p>").Kind);

    [Fact]
    public void A_long_article_with_such_words_is_a_page() =>
        Assert.Equal(PageKind.Page, SitePage.Read($"<title>甲县2023年报告</title><div id=zoom>{string.Concat(Enumerable.Repeat(Prose, 20))}完成系统升级404次。</div>").Kind);

    [Fact]
    public void Charsets_are_told_by_the_bytes()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = "<html><head><meta charset=gb2312><title>公开年报</title></head><body><a href=1.html>甲县2019年政府信息公开工作年度报告</a></body></html>";

        foreach (var (encoding, contentType) in new[] { ("GB18030", "text/html"), ("GB18030", "text/html; charset=iso-8859-1"), ("utf-8", "text/html; charset=gbk") })
            Assert.Equal("甲县2019年政府信息公开工作年度报告", PageReader.Read(SitePage.List, 200, contentType, Encoding.GetEncoding(encoding).GetBytes(html)).Links.Single().Text);
    }
}
