using System.Net.Sockets;
using System.Security.Authentication;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Collection.Fetching;

/// <summary>What an error of the network means.</summary>
internal static class ConnectionFault
{
    // What the platform calls it, and what it means.
    private static readonly (string Told, string Meant)[] Certificates =
    [
        ("NameMismatch", "its certificate is for another host"),
        ("NotTimeValid", "its certificate is not valid at this time"),
        ("UntrustedRoot", "its certificate is signed by nobody who is trusted"),
        ("PartialChain", "its certificate is signed by nobody who is trusted"),
        ("RemoteCertificateChainErrors", "its certificate is signed by nobody who is trusted"),
    ];

    /// <summary>The failure that an error stands for.</summary>
    /// <param name="error">What the platform threw.</param>
    /// <param name="isBeforeHead">No head of a response had come.</param>
    /// <param name="timeout">How long was waited.</param>
    public static FetchException Of(Exception error, bool isBeforeHead, TimeSpan timeout)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case FetchException known:
                    return known;
                case RefusedAddressException:
                    return Lasting(FailureCause.RefusedAddress, inner.Message);
                case AuthenticationException:
                    return Lasting(FailureCause.Tls, Certificate(inner.Message));
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return Passing(FailureCause.Connection, "its host is not known");
                case SocketException { SocketErrorCode: SocketError.TimedOut } or OperationCanceledException or TimeoutException:
                    return Passing(FailureCause.Timeout, $"{(isBeforeHead ? "no answer came" : "its body stood still")} within {timeout.TotalSeconds:0.###} s");
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return Passing(FailureCause.Connection, "its host refuses connections");
                case SocketException socket:
                    return Passing(FailureCause.Connection, $"the connection was broken off ({socket.SocketErrorCode})");
            }
        }

        return (error as HttpRequestException)?.HttpRequestError switch
        {
            HttpRequestError.InvalidResponse => Damaged("what came is no response"),
            HttpRequestError.ConfigurationLimitExceeded => Damaged("the response has a very long head"),
            HttpRequestError.SecureConnectionError => Lasting(FailureCause.Tls, "the connection cannot be made safe"),
            _ when !isBeforeHead => Damaged("it ended before its end"),
            _ => BrokenOff(),
        };
    }

    /// <summary>The other end broke the connection off before it answered.</summary>
    public static FetchException BrokenOff() => Passing(FailureCause.Connection, "the connection was broken off");

    /// <summary>What came is not what the protocol says.</summary>
    public static FetchException Damaged(string message) => Passing(FailureCause.DamagedResponse, message);

    private static FetchException Passing(FailureCause cause, string message) => new(new FetchFailure(cause, message), isPassing: true);

    private static FetchException Lasting(FailureCause cause, string message) => new(new FetchFailure(cause, message), isPassing: false);

    private static string Certificate(string message) =>
        Array.Find(Certificates, certificate => message.Contains(certificate.Told, StringComparison.Ordinal)).Meant ?? "the connection cannot be made safe";
}
