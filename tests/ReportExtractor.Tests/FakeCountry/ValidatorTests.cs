using System.Net;
using ReportExtractor.FakeCountry;
using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.Tests.FakeCountry;

public sealed class ValidatorTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
    private Country _country = null!;

    public async Task InitializeAsync() => _country = await Country.StartAsync(new CountryPlan(6, 96, 96, faults: 0));

    public async Task DisposeAsync() => await _country.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData((int)Validation.Full, true, true, 304)]
    [InlineData((int)Validation.DateOnly, false, true, 304)]
    [InlineData((int)Validation.None, false, false, 200)]
    [InlineData((int)Validation.Restless, true, true, 200)]
    [InlineData((int)Validation.Ignored, true, true, 200)]
    public async Task Conditions_are_honoured_as_the_site_does(int validation, bool hasTag, bool hasDate, int status)
    {
        var address = AddressOf(site => site.Traits.Validation == (Validation)validation);
        using var first = await _client.GetAsync(address);
        Assert.Equal((hasTag, hasDate), (first.Headers.ETag is not null, first.Content.Headers.LastModified is not null));

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfModifiedSince = first.Content.Headers.LastModified;
        if (first.Headers.ETag is { } tag)
            request.Headers.IfNoneMatch.Add(tag);
        _country.Night = 2;
        using var second = await _client.SendAsync(request);
        Assert.Equal((status, first.Headers.ETag is null || validation == (int)Validation.Restless), ((int)second.StatusCode, second.Headers.ETag?.Tag != first.Headers.ETag?.Tag || second.Headers.ETag is null));
    }

    [Fact]
    public async Task A_tag_comes_before_a_date()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(site => site.Traits.Validation == Validation.Full));
        request.Headers.IfModifiedSince = DateTimeOffset.UtcNow;
        request.Headers.IfNoneMatch.Add(new("\"other\""));
        using var answer = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Lively_sites_look_different_at_each_visit_and_others_do_not()
    {
        var (lively, quiet) = (AddressOf(site => site.Traits.IsLively), AddressOf(site => !site.Traits.IsLively));
        Assert.NotEqual(await _client.GetStringAsync(lively), await _client.GetStringAsync(lively));
        Assert.Equal(await _client.GetStringAsync(quiet), await _client.GetStringAsync(quiet));
    }

    [Fact]
    public async Task Some_sites_pack_pages_for_those_who_accept_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, AddressOf(site => site.Traits.Compresses));
        request.Headers.AcceptEncoding.Add(new("gzip"));
        using var answer = await _client.SendAsync(request);
        Assert.Equal("gzip", Assert.Single(answer.Content.Headers.ContentEncoding));
    }

    private Uri AddressOf(Func<Site, bool> suits) => new(_country.Tonight.MapOf(_country.Plan.Sites.First(site => site.Style.Number is not 11 && suits(site))).Documents[0].Address);
}
