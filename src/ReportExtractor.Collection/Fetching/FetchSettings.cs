using System.Net;

namespace ReportExtractor.Collection.Fetching;

/// <summary>How servers are asked. The defaults suit a nightly job that nobody at the other end should notice.</summary>
/// <param name="Contact">Where the operator of a server can reach whoever runs the program: a mail or web address. It is in every request.</param>
public sealed record FetchSettings(string Contact)
{
    /// <summary>The name that the program goes by, in its requests and in robots.txt.</summary>
    public const string Product = "ReportExtractor";

    /// <summary>The least time between the end of a request to a host and the next.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The longest time to which slow answers, failures or a crawl-delay can stretch that.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long is waited for a connection, for the head of a response, and for each next piece of its body.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a whole response may take.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a host's wish to be left alone is waited for; what it asks beyond that is left for another night.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often an address is asked for again where the failure may pass.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>How long is waited before the first repetition; before each later one twice as long, with some chance.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a host that only fails is left alone.</summary>
    public TimeSpan BreakTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How many redirects are followed.</summary>
    public int MaxRedirects { get; init; } = 10;

    /// <summary>How long a response may be, as it comes and unpacked, in bytes.</summary>
    public int MaxBytes { get; init; } = 30 * 1024 * 1024;

    /// <summary>After how long a page is asked for in full even if its server says that it has not changed.</summary>
    public TimeSpan FullCheckAfter { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Networks that are not public and may be asked all the same.</summary>
    public IReadOnlyList<IPNetwork> AllowedNetworks { get; init; } = [];

    /// <summary>The name and address in every request.</summary>
    internal string UserAgent => $"{Product}/{typeof(FetchSettings).Assembly.GetName().Version!.ToString(3)} (+{(Contact.Contains("://", StringComparison.Ordinal) ? "" : "mailto:")}{Contact})";
}
