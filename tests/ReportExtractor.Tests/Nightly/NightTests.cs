using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Storage;

namespace ReportExtractor.Tests.Nightly;

/// <summary>Nights over sites of every style, a third of whose answers are faulty.</summary>
[Collection(NightOrder.Name)]
public sealed class NightTests
{
    private const int Sites = 48;
    private const int Reports = 300;

    [Fact]
    public async Task What_can_be_reached_is_kept_once_and_what_cannot_is_named_with_its_cause()
    {
        await using var nights = await CountryNights.StartAsync(new CountryPlan(11, Sites, Reports));

        var end = await nights.RunAsync(1);

        var expected = nights.Country.Expected(1);
        using var stored = new StoredCountry(nights.Database("store"));
        Assert.Empty(StoredCountry.Differences(StoredCountry.Reports(expected), stored.Reports()));
        Assert.Empty(stored.Doubles());
        AssertFailures(expected, end.Results);
        Assert.Equal(expected.Reports.Count, end.Results.New.Count);
        AssertPolite(nights, 1);
        Assert.InRange(nights.Country.Log.Entries.Count(entry => entry.Fault is not null) / (double)nights.Country.Log.Entries.Count, 0.25, 0.6);
    }

    [Fact]
    public async Task A_night_without_news_asks_only_for_what_changed_and_changes_nothing_and_a_third_finds_each_corrected_cell()
    {
        await using var nights = await CountryNights.StartAsync(new CountryPlan(12, Sites, Reports, changes: NightChanges.Cells | NightChanges.FileReplaced | NightChanges.PageOnly));
        await nights.RunAsync(1);
        var before = State(nights);

        var second = await nights.RunAsync(2);

        Assert.Equal((0, 0, 0, 0, 0), (second.Results.New.Count, second.Results.Changed.Count, second.Results.Moved.Count, second.Results.Gone.Count, second.Results.NewFindings.Count));
        Assert.Empty(StoredCountry.Differences(before, State(nights)));
        using (var stored = new StoredCountry(nights.Database("store")))
            Assert.Empty(stored.NeedlesslyFull(second.Run));
        Assert.InRange(second.Results.Totals.NotModified, Reports / 2, int.MaxValue);

        var third = await nights.RunAsync(3);

        var changes = nights.Country.Expected(3).Changes.Cells;
        Assert.NotEmpty(changes);
        Assert.Equal(
            changes.SelectMany(change => change.Addresses.Select(address => $"{change.Body} {change.Year} {address} {change.Cell}: {change.Old} → {change.New}")).Order(StringComparer.Ordinal),
            third.Results.Changed.SelectMany(change => change.Cells.Select(cell => $"{change.Report.Body} {change.Report.Year} {change.Report.Address} {cell.Cell}: {cell.Old} → {cell.New}")).Order(StringComparer.Ordinal));
        Assert.Empty(third.Results.New);
        AssertPolite(nights, 3);

        // What was said before is kept too.
        using var store = ReportExtractor.Storage.Sqlite.SqliteStore.OpenToRead(nights.Database("store"));
        Assert.All(store.Histories(null, null, onlyChanged: true), report => Assert.Contains(report.Versions, version => !version.IsCurrent));
    }

    [Fact]
    public async Task Reports_that_move_vanish_come_back_or_are_new_are_told_as_such()
    {
        await using var nights = await CountryNights.StartAsync(new CountryPlan(13, Sites, Reports));
        await nights.RunAsync(1);
        await nights.RunAsync(2);

        var third = await nights.RunAsync(3);

        var expected = nights.Country.Expected(3);

        // What could not be reached before is new too.
        var known = Enumerable.Range(1, 2).SelectMany(night => nights.Country.Expected(night).Reports).Select(Name).ToHashSet(StringComparer.Ordinal);
        var news = expected.Reports.Select(Name).Where(name => !known.Contains(name)).Order(StringComparer.Ordinal).ToList();
        Assert.Subset(news.ToHashSet(StringComparer.Ordinal), Names(expected.Changes.Published).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(news, third.Results.New.Select(Name).Order(StringComparer.Ordinal));
        Assert.Equal(Names(expected.Changes.Gone), third.Results.Gone.Select(Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(
            expected.Changes.Moved.Where(move => !move.IsRedirected).Select(move => $"{move.Body} {move.Year} {move.To}").Order(StringComparer.Ordinal),
            third.Results.Moved.Select(moved => $"{moved.Body} {moved.Year} {moved.Address}").Where(moved => !expected.Changes.Moved.Any(move => move.IsRedirected && moved.EndsWith(move.To, StringComparison.Ordinal))).Order(StringComparer.Ordinal));
        var found = expected.Changes.Cells.Where(change => !change.OnlyByFullCheck).SelectMany(change => change.Addresses.Select(address => $"{address} {change.Cell}")).Order(StringComparer.Ordinal);
        Assert.Equal(found, third.Results.Changed.SelectMany(change => change.Cells.Select(cell => $"{change.Report.Address} {cell.Cell}")).Order(StringComparer.Ordinal));

        await nights.RunAsync(4);
        var fifth = await nights.RunAsync(5);

        using var stored = new StoredCountry(nights.Database("store"));
        Assert.Empty(stored.Doubles());
        Assert.Contains(fifth.Results.Failures, failure => failure.FailedNights >= 3);
        AssertPolite(nights, 5);
    }

    private static IReadOnlyList<string> State(CountryNights nights)
    {
        using var stored = new StoredCountry(nights.Database("store"));
        return [.. stored.State().Where(line => !line.StartsWith("step", StringComparison.Ordinal))];
    }

    private static void AssertFailures(ExpectedNight expected, RunResults results)
    {
        var told = results.Failures.ToLookup(failure => (failure.Source, failure.Address), failure => failure.Failure.Cause);
        Assert.All(expected.Unreachable, failure => Assert.Equal((failure.Address, failure.Cause), (failure.Address, told[(failure.Source, failure.Address)].SingleOrDefault())));
        Assert.All(expected.FailedSources, source => Assert.Contains(results.Failures, failure => failure.Source == source.Source && failure.Failure.Cause == source.Cause));
        var known = expected.Unreachable.Select(failure => failure.Address).Concat(expected.Others).Concat(expected.Clones).ToHashSet(StringComparer.Ordinal);
        var failing = expected.FailedSources.Select(source => source.Source).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(results.Failures, failure => !known.Contains(failure.Address) && !failing.Contains(failure.Source));
    }

    private static void AssertPolite(CountryNights nights, int night)
    {
        var tooClose = Politeness.TooClose(nights.Country.Log.Entries, nights.Sources.Fetch.Delay);
        Assert.True(tooClose.Count == 0, string.Join('\n', tooClose));
        for (var number = 1; number <= night; number++)
            Assert.Empty(Politeness.Forbidden(nights.Country.Log.Entries.Where(entry => entry.Night == number), nights.Country.Expected(number)));
        Assert.All(nights.Country.Log.Entries.Where(entry => entry.Host != "127.0.0.1"), entry => Assert.StartsWith("ReportExtractor/", entry.UserAgent, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Names(IEnumerable<ExpectedName> names) => names.Select(name => $"{name.Body} {name.Year}").Order(StringComparer.Ordinal);

    private static string Name(ExpectedReport report) => $"{report.Body} {report.Year}";

    private static string Name(ReportEvent report) => $"{report.Body} {report.Year}";
}
