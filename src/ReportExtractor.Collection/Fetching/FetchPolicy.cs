namespace ReportExtractor.Collection.Fetching;

/// <summary>What may be asked for one source.</summary>
/// <param name="Hosts">The hosts that links and redirects may lead to.</param>
/// <param name="AcceptsBrokenTls">Connections whose certificates are not what they should be are used all the same.</param>
public sealed record FetchPolicy(IReadOnlySet<string> Hosts, bool AcceptsBrokenTls = false)
{
    /// <summary>True if an address is on one of the hosts.</summary>
    public bool Covers(Uri address) => Hosts.Contains(address.IdnHost);
}
