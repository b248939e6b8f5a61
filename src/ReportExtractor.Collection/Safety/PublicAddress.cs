using System.Net;
using System.Net.Sockets;

namespace ReportExtractor.Collection.Safety;

/// <summary>
/// Tells the addresses of the public internet from all others, so that no site leads the program to a machine of the
/// network it runs in. Source: the registries of special-purpose addresses that RFC 6890 set up.
/// </summary>
public static class PublicAddress
{
    // What is not reachable from everywhere, or reaches an IPv4 address in a roundabout way.
    private static readonly IPNetwork[] Special =
    [
        .. Networks("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"),
        .. Networks("2001::/23 2001:db8::/32 2002::/16 3fff::/20"),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>True for an address of the public internet; false for private, loopback, link-local, shared, reserved and multicast ones, and for those that stand for an IPv4 address in another way than as <c>::ffff:a.b.c.d</c>.</summary>
    public static bool Is(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (plain.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(plain)) && !Array.Exists(Special, network => network.Contains(plain));
    }

    private static IEnumerable<IPNetwork> Networks(string list) => list.Split(' ').Select(network => IPNetwork.Parse(network));
}
