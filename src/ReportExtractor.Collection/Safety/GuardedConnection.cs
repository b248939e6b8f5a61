using System.Net;
using System.Net.Sockets;

namespace ReportExtractor.Collection.Safety;

/// <summary>
/// Opens connections to addresses of the public internet only. It looks at what a name resolves to right before it
/// connects to just that, so that neither a redirect, nor a number in another spelling, nor a name whose answer changes
/// gets past it.
/// </summary>
/// <param name="allowsPrivate">Addresses of the own network are asked for too.</param>
/// <param name="resolve">Gives the addresses of a name.</param>
public sealed class GuardedConnection(bool allowsPrivate, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
{
    /// <summary>Creates a guard that asks the system's resolver.</summary>
    /// <param name="allowsPrivate">Addresses of the own network are asked for too.</param>
    public GuardedConnection(bool allowsPrivate)
        : this(allowsPrivate, (host, cancellation) => Dns.GetHostAddressesAsync(host, cancellation))
    {
    }

    /// <summary>Checks what can be told of an address before anything is asked.</summary>
    /// <exception cref="RefusedAddressException">It is no address of the web, or one with a name and password in it.</exception>
    public static void CheckForm(Uri address)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            throw new RefusedAddressException("only http and https are asked for");
        if (address.UserInfo.Length > 0)
            throw new RefusedAddressException("it holds a user's name");
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
        var bare = host.Trim('[', ']');
        var all = IPAddress.TryParse(bare, out var literal) ? [literal] : await resolve(host, cancellation).ConfigureAwait(false);
        if (all.Length == 0)
            throw new SocketException((int)SocketError.HostNotFound);
        var allowed = allowsPrivate ? all : Array.FindAll(all, PublicAddress.Is);
        return allowed.Length > 0 ? allowed : throw new RefusedAddressException($"it leads to {all[0]}, which is no address of the public internet");
    }
}
