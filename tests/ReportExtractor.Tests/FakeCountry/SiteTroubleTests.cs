using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using ReportExtractor.FakeCountry;
using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Faults;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;
using ReportExtractor.FakeCountry.Sites;
using ReportExtractor.FakeCountry.Styles;

namespace ReportExtractor.Tests.FakeCountry;

public sealed partial class SiteTroubleTests : IAsyncLifetime
{
    private static readonly CountryPlan Plan = new(2, 1500, 15_000, changes: NightChanges.None);
    private Country _country = null!;

    public async Task InitializeAsync() => _country = await Country.StartAsync(Plan);

    public async Task DisposeAsync() => await _country.DisposeAsync();

    [Fact]
    public async Task Certificates_are_wrong_in_the_way_that_is_meant()
    {
        var expired = await CertificateAsync(site => site.Fault?.Certificate == CertificateKind.Expired);
        var foreign = await CertificateAsync(site => site.Fault?.Certificate == CertificateKind.WrongName);
        var own = await CertificateAsync(site => site.Fault?.Certificate == CertificateKind.SelfSigned);
        var accepted = await CertificateAsync(site => site.Quirk == ListQuirk.Secure);

        Assert.True(expired.Certificate.NotAfter < DateTime.Now && foreign.Certificate.NotAfter > DateTime.Now);
        Assert.Equal([false, true, false, false], new[] { expired, foreign, own, accepted }.Select(shown => shown.Errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)));
        Assert.Equal([false, false, true, true], new[] { expired, foreign, own, accepted }.Select(shown => shown.Certificate.Subject == shown.Certificate.Issuer));
    }

    [Fact]
    public async Task A_site_may_refuse_connections()
    {
        using var client = new TcpClient();
        var address = new Uri(Plan.Sites.First(site => site.Fault == SiteFault.Refused).ListAddress(_country.Ports));
        Assert.Equal(SocketError.ConnectionRefused, (await Assert.ThrowsAsync<SocketException>(() => client.ConnectAsync(address.Host, address.Port))).SocketErrorCode);
    }

    [Fact]
    public async Task What_fails_as_a_whole_has_a_good_robots_file_and_home_page()
    {
        var site = Plan.Sites.First(site => site.Fault?.Name == PageFaults.Challenge412.Name);
        Assert.Equal(HttpStatusCode.PreconditionFailed, await StatusAsync(site.ListAddress(_country.Ports)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(_country.Ports.HttpAddress(site.Host, "/")));
        Assert.Contains(await StatusAsync(_country.Ports.HttpAddress(site.Host, RobotsFile.Path)), new[] { HttpStatusCode.OK, HttpStatusCode.NotFound });
        Assert.Equal(Cause.Challenge, new SiteOutlook(_country.Tonight, site).SourceCause);
    }

    [Fact]
    public void Odd_lists_go_on_begin_again_repeat_and_lead_elsewhere()
    {
        var (endless, again, doubled, clones) = (Links(ListQuirk.Endless), Links(ListQuirk.FirstPageAgain), Links(ListQuirk.Doubled), Links(ListQuirk.Clones));

        Assert.Equal(5, endless.Page(100).Count);
        Assert.Equal(again.Page(0), again.Page(again.Pages + 1));
        Assert.Equal(10, doubled.Page(0).Count);
        Assert.Equal(5, doubled.Page(0).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(Enumerable.Range(0, clones.Pages).SelectMany(clones.Page), link => link.StartsWith("http://127.3.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_without_entries_answers() =>
        Assert.All(Plan.Sites.Where(site => site.Fault == SiteFault.NoLinks), site =>
        {
            var list = SiteAnswers.Of(_country.Tonight, site, site.Style.Networks[0], site.Style.ListPath, "");
            Assert.Equal((200, -1), (list.Status, list.Body.AsSpan().IndexOf("年度报告"u8)));
        });

    private static async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(1) };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(address));
                if (attempt == 3 || answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.PreconditionFailed)
                    return answer.StatusCode;
            }
            catch (Exception error) when (error is HttpRequestException or TaskCanceledException && attempt < 3)
            {
                // A passing fault.
            }
        }
    }

    private async Task<(X509Certificate2 Certificate, SslPolicyErrors Errors)> CertificateAsync(Func<Site, bool> suits)
    {
        var address = new Uri(Plan.Sites.First(suits).ListAddress(_country.Ports));
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var errors = SslPolicyErrors.None;
        await using var stream = new SslStream(client.GetStream());
        await stream.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = address.Host,
            RemoteCertificateValidationCallback = (_, certificate, _, found) =>
            {
                errors = found;
                return certificate is not null;
            },
        });
        return (X509CertificateLoader.LoadCertificate(stream.RemoteCertificate!.Export(X509ContentType.Cert)), errors);
    }

    // The links on a page of such a list, of a style that has numbered pages.
    private (Func<int, IReadOnlyList<string>> Page, int Pages) Links(ListQuirk quirk)
    {
        var site = Plan.Sites.First(site => site.Style is OneBasedStyle or FullMetaStyle && site.Quirk == quirk);
        var folder = site.Style.ListPath[..^"index.html".Length];
        return (page => [.. Link().Matches(Text($"{folder}index{(page == 0 ? "" : $"_{page + 1}")}.html")).Select(match => match.Groups["link"].Value)], (NightRows.Of(site, 1).Count + SiteList.PageSize - 1) / SiteList.PageSize);

        string Text(string path) => System.Text.Encoding.UTF8.GetString(SiteAnswers.Of(_country.Tonight, site, 1, path, "").Body);
    }

    [GeneratedRegex("<li><a href=\"(?<link>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
