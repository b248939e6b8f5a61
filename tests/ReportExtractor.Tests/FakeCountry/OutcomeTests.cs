using ReportExtractor.FakeCountry;
using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.Tests.FakeCountry;

/// <summary>What is expected of a country full of faults is what a plain client meets there.</summary>
public sealed class OutcomeTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = new() { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate!.Subject.StartsWith("CN=127.", StringComparison.Ordinal) },
    })
    { Timeout = TimeSpan.FromSeconds(2), MaxResponseContentBufferSize = 500_000 };

    private Country _country = null!;

    public async Task InitializeAsync() => _country = await Country.StartAsync(new CountryPlan(9, 120, 480));

    public async Task DisposeAsync() => await _country.DisposeAsync();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Documents_are_reached_within_three_tries_or_fail_as_expected()
    {
        var expected = _country.Expected(1);
        var reachable = expected.Reports.SelectMany(report => report.Documents).Where((_, i) => i % 4 == 0).Select(document => (document.Address, Cause: "reached"));
        var statuses = new[] { "reached", Cause.NotFound, Cause.Forbidden, Cause.RateLimited, Cause.ServerError, Cause.Connection, Cause.Timeout, Cause.TooLarge, Cause.DamagedResponse };
        var failing = expected.Unreachable.Where(failure => statuses.Contains(failure.Cause)).Select(failure => (failure.Address, failure.Cause));
        var documents = reachable.Concat(failing).ToList();

        var met = await Task.WhenAll(documents.Select(document => MeetAsync(document.Address)));

        Assert.All(documents.Zip(met), pair => Assert.Equal((pair.First.Address, pair.First.Cause), (pair.First.Address, pair.Second)));
        Assert.InRange(_country.Log.Entries.Count(entry => entry.Fault is not null) / (double)_country.Log.Entries.Count, 0.25, 0.6);
    }

    private async Task<string> MeetAsync(string address)
    {
        var met = await TryAsync(address);
        for (var attempt = 2; attempt <= 3 && met != "reached"; attempt++)
            met = await TryAsync(address);
        return met;
    }

    private async Task<string> TryAsync(string address)
    {
        try
        {
            using var answer = await _client.GetAsync(new Uri(address));
            return (int)answer.StatusCode switch
            {
                200 => "reached",
                404 or 410 => Cause.NotFound,
                401 or 403 => Cause.Forbidden,
                429 => Cause.RateLimited,
                >= 500 => Cause.ServerError,
                var other => $"status {other}",
            };
        }
        catch (TaskCanceledException)
        {
            return Cause.Timeout;
        }
        catch (HttpRequestException error)
        {
            return error.HttpRequestError switch
            {
                HttpRequestError.ConfigurationLimitExceeded => Cause.TooLarge,
                HttpRequestError.InvalidResponse or HttpRequestError.ResponseEnded => Cause.DamagedResponse,
                _ when error.InnerException is InvalidDataException => Cause.DamagedResponse,
                _ => Cause.Connection,
            };
        }
    }
}
