using System.Collections.Concurrent;
using ReportExtractor.Nightly;
using ReportExtractor.Tests.Storage.Sqlite;

namespace ReportExtractor.Tests.Nightly;

/// <summary>Hosts are given to workers, each to one at a time.</summary>
public sealed class HostCrewTests : IDisposable
{
    private readonly StoreFile _file = new();
    private readonly List<string> _hosts = [.. Enumerable.Range(1, 9).Select(number => $"{number}.gov.cn")];

    public HostCrewTests() => _file.Begin([.. _hosts.Select(host => StoreFile.Named(host, $"http://{host}/"))]);

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task Workers_that_are_done_at_once_do_not_get_in_each_others_way()
    {
        var asked = new List<string>();

        await RunAsync(4, host =>
        {
            asked.Add(host);
            return Task.FromResult(false);
        });

        Assert.Equal(_hosts, asked);
    }

    [Fact]
    public async Task So_many_hosts_are_worked_on_at_once_and_none_by_two()
    {
        var busy = new ConcurrentDictionary<string, bool>();
        var most = 0;

        await RunAsync(3, async host =>
        {
            Assert.True(busy.TryAdd(host, true));
            most = Math.Max(most, busy.Count);
            await Task.Delay(20);
            Assert.True(busy.TryRemove(host, out _));
            return false;
        });

        Assert.Equal(3, most);
    }

    [Fact]
    public async Task A_workers_failure_ends_the_night_and_stops_the_others()
    {
        var stopped = 0;

        await Assert.ThrowsAsync<IOException>(() => HostCrew.RunAsync(
            _file.Store,
            _file.Run,
            3,
            async (host, cancellation) =>
            {
                if (host == _hosts[1])
                    throw new IOException("the disk is full");
                await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => Interlocked.Increment(ref stopped), TaskScheduler.Default);
                return true;
            },
            CancellationToken.None));

        Assert.Equal(2, stopped);
    }

    private Task RunAsync(int workers, Func<string, Task<bool>> work) => HostCrew.RunAsync(_file.Store, _file.Run, workers, (host, _) => work(host), CancellationToken.None);
}
