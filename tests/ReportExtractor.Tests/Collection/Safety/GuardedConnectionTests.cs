using System.Net;
using System.Net.Sockets;
using ReportExtractor.Collection.Safety;

namespace ReportExtractor.Tests.Collection.Safety;

/// <summary>No spelling of an address leads into the own network.</summary>
public sealed class GuardedConnectionTests
{
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.0.0.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://127。0。0。1/")]
    [InlineData("http://0/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://0x0a010203/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://2852039166/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://172.31.255.255/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://192.0.0.192/")]
    [InlineData("http://198.18.0.1/")]
    [InlineData("http://224.0.0.1/")]
    [InlineData("http://255.255.255.255/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[0:0:0:0:0:0:0:1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[::127.0.0.1]/")]
    [InlineData("http://[64:ff9b::127.0.0.1]/")]
    [InlineData("http://[64:ff9b:1::1]/")]
    [InlineData("http://[2002:7f00:1::1]/")]
    [InlineData("http://[2001:0:7f00:1::]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fec0::1]/")]
    [InlineData("http://[fc00::1]/")]
    [InlineData("http://[fd12:3456::1]/")]
    [InlineData("http://[ff02::1]/")]
    [InlineData("http://[2001:db8::1]/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST/")]
    public async Task A_private_address_is_refused_in_every_spelling(string address) => Assert.IsType<RefusedAddressException>(await AskAsync(address));

    [Theory]
    [InlineData("http://127.0.0.1./")]
    [InlineData("http://１２７.０.０.１/")]
    [InlineData("http://①②⑦.⓪.⓪.①/")]
    public async Task Spellings_that_are_names_to_some_resolvers_are_refused_or_not_known(string address) =>
        Assert.True(await AskAsync(address) is RefusedAddressException or SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData });

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("::1 fe80::1")]
    [InlineData("::ffff:192.168.0.1")]
    public async Task A_name_that_leads_to_private_addresses_only_is_refused(string addresses) =>
        await Assert.ThrowsAsync<RefusedAddressException>(() => Guard(addresses).AllowedAsync("a.example", CancellationToken.None));

    [Fact]
    public async Task Of_a_name_with_public_and_private_addresses_only_the_public_ones_are_used() =>
        Assert.Equal([IPAddress.Parse("8.8.8.8")], await Guard("10.0.0.1 8.8.8.8 127.0.0.1").AllowedAsync("a.example", CancellationToken.None));

    [Fact]
    public async Task A_name_whose_answer_changes_is_looked_at_each_time()
    {
        var answers = new Queue<string>(["8.8.8.8", "127.0.0.1"]);
        var guard = new GuardedConnection([], (_, _) => Task.FromResult(new[] { IPAddress.Parse(answers.Dequeue()) }));

        Assert.Equal([IPAddress.Parse("8.8.8.8")], await guard.AllowedAsync("a.example", CancellationToken.None));
        await Assert.ThrowsAsync<RefusedAddressException>(() => guard.AllowedAsync("a.example", CancellationToken.None));
    }

    [Fact]
    public async Task A_name_without_addresses_is_not_known() =>
        Assert.Equal(SocketError.HostNotFound, (await Assert.ThrowsAsync<SocketException>(() => new GuardedConnection([], (_, _) => Task.FromResult(Array.Empty<IPAddress>())).AllowedAsync("a.example", CancellationToken.None))).SocketErrorCode);

    [Fact]
    public async Task The_own_network_is_asked_where_the_source_allows_it() =>
        Assert.Equal([IPAddress.Loopback], await new GuardedConnection([IPNetwork.Parse("127.0.0.0/8")]).AllowedAsync("127.0.0.1", CancellationToken.None));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("114.114.114.114")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2400:3200::1")]
    [InlineData("::ffff:1.1.1.1")]
    public void Public_addresses_are_told(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("ftp://a.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,a")]
    [InlineData("gopher://a.example/")]
    [InlineData("http://user:secret@a.example/")]
    [InlineData("http://a.example@127.0.0.1/")]
    public void What_is_no_plain_address_of_the_web_is_refused(string address) => Assert.Throws<RefusedAddressException>(() => new GuardedConnection([]).Check(new Uri(address)));

    // Why an address was not reached.
    private static async Task<Exception> AskAsync(string address)
    {
        using var client = new HttpClient(new SocketsHttpHandler { ConnectCallback = new GuardedConnection([]).ConnectAsync, UseProxy = false }) { Timeout = TimeSpan.FromSeconds(20) };
        var error = await Assert.ThrowsAnyAsync<Exception>(() => client.GetAsync(new Uri(address)));
        return error is HttpRequestException { InnerException: { } inner } ? inner : error;
    }

    private static GuardedConnection Guard(string addresses) =>
        new([], (_, _) => Task.FromResult(Array.ConvertAll(addresses.Split(' '), IPAddress.Parse)));
}
