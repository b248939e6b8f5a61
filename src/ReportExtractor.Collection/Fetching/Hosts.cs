using System.Collections.Concurrent;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Collection.Fetching;

/// <summary>The hosts that are asked, each with its schedule and its way.</summary>
internal sealed class Hosts(FetchSettings settings, GuardedConnection guard, TimeProvider time) : IDisposable
{
    private readonly MemoryGate _gate = new();
    private readonly ConcurrentDictionary<string, HostSchedule> _schedules = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Host, bool AcceptsBrokenTls), HostClient> _clients = new();

    /// <summary>The schedule of a host, whatever its ports.</summary>
    public HostSchedule Schedule(Uri address) => _schedules.GetOrAdd(address.IdnHost, _ => new HostSchedule(settings, time));

    /// <summary>The way to the host of an address.</summary>
    public HostClient Client(Uri address, bool acceptsBrokenTls) =>
        _clients.GetOrAdd((address.IdnHost, acceptsBrokenTls), _ => new HostClient(settings, Schedule(address), guard, _gate, acceptsBrokenTls, time));

    public void Dispose()
    {
        foreach (var client in _clients.Values)
            client.Dispose();
        foreach (var schedule in _schedules.Values)
            schedule.Dispose();
        _gate.Dispose();
    }
}
