using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Tests.Cli;

namespace ReportExtractor.Tests.Nightly;

/// <summary>Whatever moment a night is killed at, the next goes on, and in the end nothing is lost and nothing is there twice.</summary>
[Collection(NightOrder.Name)]
public sealed class KilledNightTests
{
    private const int Kills = 50;

    [Fact]
    public async Task A_night_killed_fifty_times_ends_as_an_undisturbed_one()
    {
        await using var nights = await CountryNights.StartAsync(new CountryPlan(14, 36, 200));
        using var program = new CliProgram();
        program.With("sources.yaml", nights.Yaml());
        await nights.RunAsync(1, "undisturbed");
        var random = new Random(14);
        var kills = 0;

        // Each time it gets a little further; how far, chance decides.
        for (CliResult? last = null; last is null;)
        {
            var isKilled = false;
            var result = program.Run(
                process =>
                {
                    isKilled = kills < Kills && !process.WaitForExit(random.Next(300, 1500));
                    if (isKilled)
                        process.Kill();
                },
                "run", "sources.yaml", "--store", Path.Combine(nights.Folder, "killed"));
            kills += isKilled ? 1 : 0;
            last = isKilled ? null : result;
        }

        Assert.InRange(kills, 10, Kills);
        using var undisturbed = new StoredCountry(nights.Database("undisturbed"));
        using var killed = new StoredCountry(nights.Database("killed"));
        Assert.Empty(StoredCountry.Differences(undisturbed.State(), killed.State()));
    }
}
