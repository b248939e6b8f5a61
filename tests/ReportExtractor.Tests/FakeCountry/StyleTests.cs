using System.Net;
using System.Text;
using ReportExtractor.FakeCountry;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.Tests.FakeCountry;

public sealed class StyleTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = new() { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.Subject.StartsWith("CN=127.", StringComparison.Ordinal) },
    });

    private Country _country = null!;

    public async Task InitializeAsync() => _country = await Country.StartAsync(new CountryPlan(5, 12, 150, faults: 0));

    public async Task DisposeAsync() => await _country.DisposeAsync();

    public void Dispose() => _client.Dispose();

    /// <summary>The addresses of each style's further pages, from the second.</summary>
    public static TheoryData<int, string, int> Pages => new()
    {
        { 1, "/zfxxgk/zfxxgknb/index_{0}.html", 1 },
        { 2, "/xxgk/nb/index_{0}.html", 2 },
        { 3, "/module/web/jpage/dataproxy.jsp?columnid=282&page={0}", 2 },
        { 4, "/api-gateway/jpaas-publish-server/front/page/build/unit?paramJson=%7B%22pageNo%22%3A{0}%2C%22pageSize%22%3A5%7D&webId=1", 2 },
        { 5, "/gkmlpt/api/all/1205?page={0}&sid=755004", 1 },
        { 7, "/html/zwgk/gknb/list_{0}.htm", 2 },
        { 9, "/xxgk/list.aspx?pageIndex={0}", 1 },
        { 10, "/gongkai/zfxxgkpt/zfxxgknb/index_{0}.html", 1 },
        { 11, "/zfxxgk/jbxxgk/{0}.html", 2 },
        { 12, "/nb/index_{0}.html", 2 },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Further_pages_of_the_list_are_told_in_the_styles_own_way(int style, string target, int second)
    {
        var site = _country.Plan.Sites[style - 1];
        var first = style == 11 ? "/zfxxgk/jbxxgk/" : site.Style.ListPath;
        var pages = new List<string> { await TextAsync(site, first) };
        for (var page = second; ; page++)
        {
            var text = await TextAsync(site, string.Format(System.Globalization.CultureInfo.InvariantCulture, target, page));
            if (!text.Contains(style == 5 ? "/content/" : "href", StringComparison.Ordinal))
                break;
            pages.Add(text);
        }

        Assert.True(pages.Count > 3, $"{pages.Count} pages");
        AssertLinked(site, string.Concat(pages));
    }

    [Fact]
    public async Task A_list_on_one_page_holds_all() => AssertLinked(_country.Plan.Sites[7], await TextAsync(_country.Plan.Sites[7], _country.Plan.Sites[7].Style.ListPath));

    [Fact]
    public async Task Year_folders_lead_to_towns_and_are_no_years()
    {
        var site = _country.Plan.Sites[5];
        var document = Map(site).Documents.First(document => document.Row.Report!.Year == 2025);
        var part = document.Address[..document.Address.LastIndexOf("/20", StringComparison.Ordinal)];
        var year = part[..part.LastIndexOf('/')];

        Assert.Matches("/2024n[0-9]{2}$", year);
        Assert.Contains(year[(year.LastIndexOf('/') + 1)..] + "/\">2025年", await TextAsync(site, site.Style.ListPath), StringComparison.Ordinal);
        Assert.Contains(part[(part.LastIndexOf('/') + 1)..], await TextAsync(site, new Uri(year + "/").AbsolutePath), StringComparison.Ordinal);
        Assert.Contains(document.Row.Title, await TextAsync(site, new Uri(part + "/").AbsolutePath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_that_moved_leads_over_another_host_and_a_shell_to_its_list()
    {
        var site = _country.Plan.Sites[10];
        using var moved = await _client.GetAsync(new Uri(_country.Ports.HttpAddress(site.Host, site.Style.ListTarget)));
        Assert.Equal((HttpStatusCode.MovedPermanently, _country.Ports.HttpAddress(site.OtherHost, "/zfxxgk/")), (moved.StatusCode, moved.Headers.Location!.OriginalString));
        var shell = await _client.GetStringAsync(moved.Headers.Location);
        Assert.True(shell.Length < 160 && shell.Contains("./jbxxgk/", StringComparison.Ordinal), shell);
    }

    [Fact]
    public async Task All_documents_answer_with_their_type()
    {
        foreach (var document in _country.Plan.Sites.SelectMany(site => Map(site).Documents).Where((_, i) => i % 5 == 0))
        {
            using var answer = await _client.GetAsync(new Uri(document.Address));
            Assert.Equal((document.Address, HttpStatusCode.OK, document.MediaType), (document.Address, answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        }
    }

    private void AssertLinked(Site site, string pages) =>
        Assert.All(Map(site).Documents.Where(document => document.FoundOn is null), document =>
            Assert.Contains(document.Address.StartsWith("https", StringComparison.Ordinal) ? document.Address : new Uri(document.Address).PathAndQuery[site.Style.ListPath.Length..], pages, StringComparison.Ordinal));

    private SiteMap Map(Site site) => _country.Tonight.MapOf(site);

    private async Task<string> TextAsync(Site site, string target)
    {
        using var answer = await _client.GetAsync(new Uri(_country.Ports.HttpAddress(site.Style.Networks[0] == 2 ? site.OtherHost : site.Host, target)));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return (site.Style.Charset == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!).GetString(bytes);
    }
}
