using System.Net;
using System.Net.Sockets;

namespace ReportExtractor.Collection.Safety;

/// <summary>
/// Opens connections to addresses of the public internet only. It looks at what a name resolves to right before it
/// connects to just that, so that neither a redirect, nor a number in another spelling, nor a name whose answer changes
/// gets past it.
/// </summary>
/// <param name="networks">Networks that are not public and may be asked all the same.</param>
/// <param name="resolve">Gives the addresses of a name.</param>
public sealed class GuardedConnection(IReadOnlyList<IPNetwork> networks, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <summary>Creates a guard that asks the system's resolver.</summary>
    /// <param name="networks">Networks that are not public and may be asked all the same.</param>
    public GuardedConnection(IReadOnlyList<IPNetwork> networks)
        : this(networks, (host, cancellation) => Dns.GetHostAddressesAsync(host, cancellation))
    {
    }

    /// <summary>Checks what can be told of an address before anything is asked.</summary>
    /// <exception cref="RefusedAddressException">It is no address of the web, one with a name and password in it, or a number that is no public one.</exception>
    public void Check(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            throw new RefusedAddressException("only http and https are asked for");
        if (address.UserInfo.Length > 0)
            throw new RefusedAddressException("it holds a user's name");
        if (IPAddress.TryParse(Bare(address.IdnHost), out var number) && !Allows(number))
            throw NotPublic(number);
    }

    /// <summary>Opens a connection, for <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="RefusedAddressException">The host has no address on the public internet.</exception>
    /// <exception cref="SocketException">The host is not known, or cannot be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await AllowedAsync(context.DnsEndPoint.Host, cancellation).ConfigureAwait(false);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>The addresses of a host that may be connected to.</summary>
    /// <exception cref="RefusedAddressException">It has none on the public internet.</exception>
    public async Task<IPAddress[]> AllowedAsync(string host, CancellationToken cancellation)
    {
        var all = IPAddress.TryParse(Bare(host), out var literal) ? [literal] : await resolve(host, cancellation).ConfigureAwait(false);
        if (all.Length == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        var allowed = Array.FindAll(all, Allows);
        return allowed.Length > 0 ? allowed : throw NotPublic(all[0]);
    }

    private bool Allows(IPAddress address) => PublicAddress.Is(address) || networks.Any(network => network.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));

    private static string Bare(string host) => host.Trim('[', ']');

    private static RefusedAddressException NotPublic(IPAddress address) => new($"{address} is no address of the public internet");
}
