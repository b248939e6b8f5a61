using System.Collections.Concurrent;
using System.Net;
using ReportExtractor.FakeCountry;
using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;
using ReportExtractor.FakeCountry.Sites;
using ReportExtractor.Reading;
using ReportExtractor.Reports;

namespace ReportExtractor.Tests.FakeCountry;

public sealed class NightTests
{
    private static readonly CountryPlan Plan = new(4, 36, 300, faults: 0);
    private static readonly Ports Ports = new(80, 443, 81);
    private static readonly CountryNight[] Nights = [.. Enumerable.Range(0, 7).Select(night => new CountryNight(Plan, Ports, night))];
    private static readonly ConcurrentDictionary<(int, string), Answer> Answers = [];
    private static readonly Lazy<ExpectedChanges> Third = new(() => Expectation.Of(Nights[3]).Changes);

    [Fact]
    public void In_the_second_night_nothing_is_new()
    {
        Assert.Equal(Addresses(1), Addresses(2));
        Assert.Empty(Expectation.Of(Nights[2]).Changes.Cells);
    }

    [Fact]
    public void In_the_third_night_each_change_happens()
    {
        var (changes, night) = (Third.Value, Expectation.Of(Nights[3]));

        Assert.Equal(3 + 3, changes.Cells.Select(change => (change.Body, change.Year)).Distinct().Count());
        Assert.Single(changes.Cells.Where(change => change.OnlyByFullCheck).Select(change => change.Body).Distinct());
        Assert.Equal((1, 1, 1, 0), (changes.Published.Count, changes.Gone.Count, changes.Retitled.Count, changes.Returned.Count));
        Assert.Single(changes.Moved, move => move.IsRedirected);
        Assert.Contains(changes.Moved, move => !move.IsRedirected);
        Assert.NotEmpty(night.NotListed);
        Assert.Equal([Cause.Connection, Cause.RobotsDisallowed], night.FailedSources.Select(source => source.Cause).Order());
    }

    [Fact]
    public void What_was_deleted_returns_and_the_redirect_of_what_moved_ends_in_the_fifth_night()
    {
        var move = Assert.Single(Third.Value.Moved, move => move.IsRedirected);

        Assert.Equal(Third.Value.Gone.Select(name => name.Addresses[0]), Expectation.Of(Nights[5]).Changes.Returned.Select(name => name.Addresses[0]));
        Assert.Equal([200, 200, 301, 301, 404, 404], Enumerable.Range(1, 6).Select(night => Ask(Nights[night], move.From).Status));
        Assert.Equal(new Uri(move.To).AbsolutePath, Ask(Nights[3], move.From).Header("Location"));
        Assert.Equal([200, 200, 404, 404, 200, 200], Enumerable.Range(1, 6).Select(night => Ask(Nights[night], Third.Value.Gone[0].Addresses[0]).Status));
    }

    [Fact]
    public void Exactly_what_is_said_to_change_changes()
    {
        foreach (var group in Third.Value.Cells.GroupBy(change => change.Addresses[0]))
        {
            var (before, after) = (Read(Nights[2], group.Key), Read(Nights[3], group.Key));
            var changed = before.Form.Cells.Where(cell => before.Cells[cell.Index].Value != after.Cells[cell.Index].Value).Select(cell => (cell.Name, before.Cells[cell.Index].Value, after.Cells[cell.Index].Value));
            Assert.Equal(group.Select(change => (change.Cell, (decimal?)change.Old, (decimal?)change.New)).Order(), changed.Order());
        }

        var addresses = Third.Value.Cells.SelectMany(change => change.Addresses).Concat(Third.Value.Retitled.SelectMany(name => name.Addresses)).ToHashSet(StringComparer.Ordinal);
        Assert.All(Documents(3).Where(pair => !pair.Site.Traits.IsLively && Nights[2].MapOf(pair.Site).DocumentAt(pair.Document.Address) is not null), pair =>
            Assert.Equal(addresses.Contains(pair.Document.Address), !Ask(Nights[2], pair.Document.Address).Body.SequenceEqual(Ask(Nights[3], pair.Document.Address).Body)));
    }

    [Fact]
    public void New_content_has_new_validators_but_where_it_is_said_not_to()
    {
        var silent = Third.Value.Cells.Where(change => change.OnlyByFullCheck).SelectMany(change => change.Addresses).ToHashSet(StringComparer.Ordinal);
        var addresses = Documents(2).Select(pair => (pair.Site, pair.Document.Address)).Concat(Plan.Sites.Select(site => (Site: site, Address: site.Address(Ports, site.ArticleHost, site.Style.ListPath))));
        foreach (var (site, address) in addresses.Where(pair => !pair.Site.Traits.IsLively && pair.Site.Traits.Validation is Validation.Full or Validation.DateOnly or Validation.Ignored))
        {
            var (before, after) = (Ask(Nights[2], address), Ask(Nights[3], address));
            if (after.Status == 200)
                Assert.Equal((address, before.Body.SequenceEqual(after.Body) || silent.Contains(address)), (address, before.Header("Last-Modified") == after.Header("Last-Modified") && before.Header("ETag") == after.Header("ETag")));
        }
    }

    [Fact]
    public void With_cells_alone_nothing_else_changes()
    {
        var changes = Expectation.Of(new CountryNight(new CountryPlan(4, 12, 200, faults: 0, NightChanges.Cells), Ports, 3)).Changes;

        Assert.Equal(2, changes.Cells.Select(change => (change.Body, change.Year)).Distinct().Count());
        Assert.Empty(changes.Published.Concat(changes.Gone).Concat(changes.Retitled));
        Assert.Empty(changes.Moved);
    }

    [Fact]
    public async Task A_site_that_is_down_breaks_every_connection_until_the_sixth_night()
    {
        var site = Plan.Sites.First(site => Nights[3].IsDown(site));
        await using var country = await Country.StartAsync(new CountryPlan(4, 36, 300, faults: 0));
        using var client = new HttpClient();
        var address = new Uri(country.Ports.HttpAddress(site.Host, "/"));
        foreach (var (night, isUp) in new[] { (2, true), (3, false), (5, false), (6, true) })
        {
            country.Night = night;
            Assert.Equal(isUp, await AnswersAsync());
        }

        async Task<bool> AnswersAsync()
        {
            try
            {
                using var answer = await client.GetAsync(address);
                return answer.StatusCode == HttpStatusCode.OK;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }

    private static List<string> Addresses(int night) => [.. Documents(night).Select(pair => pair.Document.Address)];

    private static IEnumerable<(Site Site, ServedDocument Document)> Documents(int night) => Plan.Sites.SelectMany(site => Nights[night].MapOf(site).Documents.Select(document => (site, document)));

    private static Report Read(CountryNight night, string address) => Assert.Single(Extraction.Extract(new SourceBytes(Ask(night, address).Body), address));

    private static Answer Ask(CountryNight night, string address) => Answers.GetOrAdd((night.Number, address), _ =>
    {
        var uri = new Uri(address);
        return SiteAnswers.Of(night, Plan.SiteOf(IPAddress.Parse(uri.Host))!, uri.Host.Split('.')[1][0] - '0', uri.AbsolutePath, uri.Query);
    });
}
