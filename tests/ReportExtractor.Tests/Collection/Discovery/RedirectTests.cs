namespace ReportExtractor.Tests.Collection.Discovery;

/// <summary>Where short pages send their visitor; nothing is run.</summary>
public sealed class RedirectTests
{
    private const string Content = "<p>本机关按照条例要求，主动公开政府信息，依法办理公开申请，完善制度，加强监督，现将有关情况公布如下，供公众查阅。本机关按照条例要求，主动公开政府信息，依法办理公开申请，完善制度，加强监督，现将有关情况公布如下，供公众查阅。本机关按照条例要求，主动公开政府信息，依法办理公开申请，完善制度，加强监督，现将有关情况公布如下。</p>";

    [Theory]
    [InlineData("<meta http-equiv='refresh' content='0;url=./jbxx/'>")]
    [InlineData("<META HTTP-EQUIV=REFRESH CONTENT=\"0; URL='./jbxx/'\">")]
    [InlineData("<meta http-equiv=refresh content=\"3,  Url = &quot;jbxx/&quot;\">")]
    [InlineData("<meta content='0;URL=jbxx/#top' http-equiv='Refresh'>")]
    [InlineData("<script>location.replace('./jbxx/')</script>")]
    [InlineData("<script>window.location.href = \"jbxx/\";</script>")]
    [InlineData("<script>window.location='jbxx/'</script>")]
    [InlineData("<script type='text/javascript'>top.location = './jbxx/';</script>")]
    [InlineData("<script>self.location.assign( 'jbxx/' );</script>")]
    [InlineData("<script>location.href = 'https:\\/\\/www.county.example\\/zfxxgk\\/zfxxgknb\\/jbxx\\/'</script>")]
    [InlineData("</head><body onload=\"location.href='./jbxx/'\">")]
    [InlineData("<base href='/zfxxgk/zfxxgknb/jbxx/a/'><script>location.replace('..\\/')</script>")]
    [InlineData("<script>if (/Android/.test(navigator.userAgent)) { location.href = '/m/nb/'; } else { location.href = './jbxx/'; }</script>")]
    public void A_short_page_sends_on(string html) => Assert.Equal($"{SitePage.Host}/zfxxgk/zfxxgknb/jbxx/", SitePage.Read($"<html><head>{html}</head><body>正在跳转</body></html>").Redirect?.AbsoluteUri);

    [Theory]
    [InlineData("<script>function go(){location.href='/other.html';}</script>")]
    [InlineData("<meta http-equiv=refresh content='0;url=/other.html'>")]
    public void A_page_with_content_keeps_its_visitor(string html) => Assert.Null(SitePage.Read($"<html><head>{html}</head><body>{Content}</body></html>").Redirect);

    [Theory]
    [InlineData("<meta http-equiv=refresh content='300'>")]
    [InlineData("<script>var c = { SID: '1', CATEGORY_ID: '2' }; function search() { location.href = '/search'; }</script>")]
    [InlineData("</head><body><input type=password><script>function done() { location.href = '/main'; }</script>")]
    [InlineData("<meta http-equiv=refresh content='0;url=javascript:go()'>")]
    [InlineData("<script>location.href = '/m/' + id;</script>")]
    [InlineData("<script>location.href = address;</script>")]
    [InlineData("<script>if (location == 'x') go();</script>")]
    [InlineData("<script>location.href='index.html'</script>")]
    [InlineData("<script>mylocation='a.html'</script>")]
    public void What_names_no_other_address_sends_nowhere(string html) => Assert.Null(SitePage.Read($"<html><head>{html}</head><body>正在跳转</body></html>").Redirect);
}
