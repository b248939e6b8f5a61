using System.Diagnostics;
using ReportExtractor.FakeCountry;
using ReportExtractor.FakeCountry.Planning;

namespace ReportExtractor.Tests.FakeCountry;

public sealed class LogTests
{
    [Fact]
    public async Task A_request_is_logged_with_its_times_and_headers()
    {
        var file = Path.GetTempFileName();
        await using (var country = await Country.StartAsync(new CountryPlan(1, 1, 3, faults: 0), logPath: file))
        {
            using var client = new HttpClient();
            using var request = new HttpRequestMessage(HttpMethod.Get, country.Ports.HttpAddress("127.1.0.1", "/zfxxgk/zfxxgknb/?a=%20b"));
            request.Headers.TryAddWithoutValidation("User-Agent", "test");
            request.Headers.TryAddWithoutValidation("If-None-Match", "\"a\"");
            var before = Stopwatch.GetTimestamp();
            using var answer = await client.SendAsync(request);
            while (country.Log.Entries.Count == 0)
                await Task.Delay(5);

            var entry = Assert.Single(country.Log.Entries);
            Assert.Equal((1, "http", "127.1.0.1", "GET", "/zfxxgk/zfxxgknb/?a=%20b", 200), (entry.Night, entry.Scheme, entry.Host, entry.Method, entry.Target, entry.Status));
            Assert.Equal(("test", "\"a\"", null, null, null), (entry.UserAgent, entry.IfNoneMatch, entry.IfModifiedSince, entry.Range, entry.Fault));
            Assert.True(before <= entry.Start && entry.Start < entry.End && entry.End <= Stopwatch.GetTimestamp());
        }

        Assert.Contains("\"target\":\"/zfxxgk/zfxxgknb/?a=%20b\"", Assert.Single(await File.ReadAllLinesAsync(file)), StringComparison.Ordinal);
        File.Delete(file);
    }
}
