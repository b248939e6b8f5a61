using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Tests.Cli;

namespace ReportExtractor.Tests.Nightly;

/// <summary>A disk that is full ends a night with one sentence and loses nothing; once there is room, the next goes on.</summary>
[Collection(NightOrder.Name)]
public sealed class FullDiskTests
{
    // No file may grow beyond so many blocks of 1,024 bytes: writing more fails as on a full disk, and wherever that is.
    private static readonly int[] Rooms = [200, 300, 450, 700, 1000, 1500, 2200];

    [Fact]
    public async Task A_disk_that_fills_up_again_and_again_ends_as_an_undisturbed_night()
    {
        await using var nights = await CountryNights.StartAsync(new CountryPlan(15, 24, 120));
        using var program = new CliProgram();
        program.With("sources.yaml", nights.Yaml());
        await nights.RunAsync(1, "undisturbed");
        var store = Path.Combine(nights.Folder, "full");

        var stopped = Rooms.Select(room => program.RunWithRoom(room, "run", "sources.yaml", "--store", store)).Where(result => result.ExitCode == 4).ToList();
        var last = program.Run("run", "sources.yaml", "--store", store);

        Assert.InRange(stopped.Count, 2, Rooms.Length);
        Assert.All(stopped, result => Assert.StartsWith("report-extractor: stopped, nothing is lost and the next run goes on: ", Assert.Single(result.Messages.Trim().Split('\n')), StringComparison.Ordinal));
        Assert.Equal(3, last.ExitCode);
        using var undisturbed = new StoredCountry(nights.Database("undisturbed"));
        using var full = new StoredCountry(nights.Database("full"));
        Assert.Empty(StoredCountry.Differences(undisturbed.State(), full.State()));
    }
}
