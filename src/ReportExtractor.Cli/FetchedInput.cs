using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Sources;
using ReportExtractor.Reading;

namespace ReportExtractor.Cli;

/// <summary>An address that is fetched when it is read.</summary>
internal sealed record FetchedInput : InputFile
{
    /// <summary>The variable that says at which mail or web address the operator of a server can reach whoever runs the program.</summary>
    public const string ContactVariable = "REPORT_EXTRACTOR_CONTACT";

    // One for all addresses, so that no host is asked twice at once.
    private static readonly Lazy<Fetcher> Shared = new(() => new Fetcher(new FetchSettings(Contact(null))));

    private readonly Uri _address;

    public FetchedInput(Uri address)
        : base(address.AbsoluteUri, NameOf(address)) => _address = address;

    // It is fetched right before it is read.
    public override DateTimeOffset Changed => DateTimeOffset.UtcNow;

    /// <summary>Who runs the program, as said on the command line or by the variable.</summary>
    /// <exception cref="UsageException">Nobody said.</exception>
    public static string Contact(string? said)
    {
        var contact = said ?? Environment.GetEnvironmentVariable(ContactVariable);
        return SourceListReader.IsContact(contact) ? contact! : throw new UsageException($"to ask servers, {(said is null ? $"the variable {ContactVariable}" : "--contact")} must say at which mail or web address their operators can reach you");
    }

    public override async Task<SourceBytes> ReadAsync(CancellationToken cancellation)
    {
        var result = await Shared.Value.FetchAsync(_address, new FetchPolicy(new HashSet<string> { _address.IdnHost }), _ => null, cancellation);
        return result.Failure is { } failure
            ? throw new UnreadableDocumentException(UnreadableCause.NotOpened, failure.Message)
            : new SourceBytes(result.Response!.Body, result.Response.Charset);
    }

    public override StreamReader? OpenManyReports() => null;

    // Nothing of an address but letters and digits gets into the name of a file.
    private static string NameOf(Uri address) => string.Concat($"{address.Host}{address.PathAndQuery}".Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '_'));
}
