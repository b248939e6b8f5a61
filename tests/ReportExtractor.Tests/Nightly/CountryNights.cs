using ReportExtractor.Collection.Sources;
using ReportExtractor.FakeCountry;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Nightly;
using ReportExtractor.Storage.Sqlite;

namespace ReportExtractor.Tests.Nightly;

/// <summary>Nights over a country of faulty sites, with a store in a folder of its own that is gone afterwards.</summary>
internal sealed class CountryNights : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("report-extractor-nights-");

    private CountryNights(Country country) => Country = country;

    public Country Country { get; }

    public string Folder => _folder.FullName;

    public SourceList Sources { get; private set; } = null!;

    public static async Task<CountryNights> StartAsync(CountryPlan plan)
    {
        var nights = new CountryNights(await Country.StartAsync(plan));
        nights.Sources = SourceListReader.Read(new StringReader(nights.Yaml()));
        return nights;
    }

    /// <summary>The country's sources, with times that a busy machine can keep.</summary>
    public string Yaml() => Country.SourcesYaml()
        .Replace("  delay: 0.05\n", "  delay: 0.06\n", StringComparison.Ordinal)
        .Replace("  timeout: 1\n", "  timeout: 2\n  retry_delay: 0.1\n  break_time: 0.5\n  max_megabytes: 3\n", StringComparison.Ordinal);

    public string Database(string store) => Path.Combine(Folder, store, "reports.db");

    /// <summary>Carries out a night, and gives what it led to.</summary>
    public async Task<NightEnd> RunAsync(int night, string store = "store")
    {
        Country.Night = night;
        using var opened = SqliteStore.Open(Database(store));
        return await new NightJob(Sources, opened, Path.Combine(Folder, store, "archive"), new NightOptions()).RunAsync(null, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await Country.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
