using System.Collections.Concurrent;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Collection.Fetching;

/// <summary>The hosts that are asked, each with its schedule and its way.</summary>
/// <param name="settings">How they are asked.</param>
/// <param name="guard">Opens connections.</param>
/// <param name="time">The clock.</param>
/// <param name="askedUntil">Until when others asked them, as a timestamp of the clock; null if nobody did.</param>
internal sealed class Hosts(FetchSettings settings, GuardedConnection guard, TimeProvider time, long? askedUntil) : IDisposable
{
    private readonly MemoryGate _gate = new();
    private readonly ConcurrentDictionary<string, HostSchedule> _schedules = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Host, bool AcceptsBrokenTls), HostClient> _clients = new();

    /// <summary>The schedule of a host, whatever its ports.</summary>
    public HostSchedule Schedule(Uri address) => _schedules.GetOrAdd(address.IdnHost, _ => new HostSchedule(settings, time, askedUntil));

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
