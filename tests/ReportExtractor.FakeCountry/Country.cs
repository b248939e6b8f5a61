using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using ReportExtractor.FakeCountry.Expectations;
using ReportExtractor.FakeCountry.Nights;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;
using ReportExtractor.FakeCountry.Sites;

namespace ReportExtractor.FakeCountry;

/// <summary>A country's government sites, served on the loopback network until disposed of.</summary>
internal sealed class Country : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly Certificates _certificates = new();
    private readonly Socket _closed = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentDictionary<int, CountryNight> _nights = new();
    private int _night = 1;

    private Country(CountryPlan plan, int port, int securePort, string? logPath)
    {
        Plan = plan;
        Log = new RequestLog(logPath);
        // A port that is taken, and on which nobody listens, refuses connections for certain.
        _closed.Bind(new IPEndPoint(IPAddress.Any, 0));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrel(options => Configure(options, port, securePort));
        _server = builder.Build();
        _server.Run(new RequestHandler(this).HandleAsync);
    }

    public CountryPlan Plan { get; }

    public Ports Ports { get; private set; }

    /// <summary>Every request since the start.</summary>
    public RequestLog Log { get; }

    /// <summary>The night that it is, from 1.</summary>
    public int Night
    {
        get => Volatile.Read(ref _night);
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            Volatile.Write(ref _night, value);
        }
    }

    /// <summary>The country in the night that it is.</summary>
    public CountryNight Tonight => At(Night);

    /// <summary>Begins to serve a country.</summary>
    /// <param name="plan">What to serve.</param>
    /// <param name="port">The port for http; 0 for any free one.</param>
    /// <param name="securePort">The port for https; 0 for any free one.</param>
    /// <param name="logPath">A file for the log; null for none.</param>
    public static async Task<Country> StartAsync(CountryPlan plan, int port = 0, int securePort = 0, string? logPath = null)
    {
        var country = new Country(plan, port, securePort, logPath);
        await country._server.StartAsync();
        var addresses = country._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address)).ToList();
        country.Ports = new Ports(addresses.First(address => address.Scheme == Uri.UriSchemeHttp).Port, addresses.First(address => address.Scheme == Uri.UriSchemeHttps).Port, ((IPEndPoint)country._closed.LocalEndPoint!).Port);
        return country;
    }

    /// <summary>The country in a night.</summary>
    public CountryNight At(int night) => _nights.GetOrAdd(night, number => new CountryNight(Plan, Ports, number));

    /// <summary>What a program that does everything right has found at the end of a night.</summary>
    public ExpectedNight Expected(int night) => Expectation.Of(At(night));

    /// <summary>The list of sources to hand to a program.</summary>
    public string SourcesYaml() => Expectations.SourcesYaml.Of(At(1));

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _server.StopAsync(soon.Token);
        await _server.DisposeAsync();
        _closed.Dispose();
        _certificates.Dispose();
        await Log.DisposeAsync();
    }

    private void Configure(KestrelServerOptions options, int port, int securePort)
    {
        options.AddServerHeader = false;
        options.Limits.MinResponseDataRate = null;
        options.Listen(IPAddress.Any, port, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(BreakIfDown);
        });
        options.Listen(IPAddress.Any, securePort, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            listen.Use(BreakIfDown);
            listen.UseHttps(new TlsHandshakeCallbackOptions { OnConnection = context => ValueTask.FromResult(Handshake(((IPEndPoint)context.Connection.LocalEndPoint!).Address)) });
        });
    }

    // A connection to a site that is down ends before anything is read from it.
    private ConnectionDelegate BreakIfDown(ConnectionDelegate next) => connection =>
    {
        if (Plan.SiteOf(((IPEndPoint)connection.LocalEndPoint!).Address) is not { } site || !Tonight.IsDown(site))
            return next(connection);
        connection.Abort();
        return Task.CompletedTask;
    };

    private SslServerAuthenticationOptions Handshake(IPAddress address) => new() { ServerCertificate = _certificates.For(address, Plan.SiteOf(address)?.Fault?.Certificate ?? CertificateKind.SelfSigned) };
}
