using System.CommandLine;
using System.Net;
using ReportExtractor.Collection.Fetching;
using ReportExtractor.Collection.Sources;
using ReportExtractor.Conversion;
using ReportExtractor.Nightly;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary><c>fetch URL…</c>: the reports at, or behind, a few addresses, without a list of sources.</summary>
internal static class FetchCommand
{
    public static Command Create()
    {
        var addresses = new Argument<string[]>("URL") { Description = "Addresses of reports, or of pages that lead to them", Arity = ArgumentArity.OneOrMore };
        var contact = new Option<string?>("--contact") { Description = $"Mail or web address at which the operator of a server can reach you; it is in every request. Without it, what the variable {FetchedInput.ContactVariable} says.", HelpName = "ADDRESS" };
        var store = StoreFolder.Option();
        var networks = new Option<string[]>("--allow-network") { Description = "A network that is not public and may be asked all the same, e.g. 10.0.0.0/8", HelpName = "NETWORK" };
        var output = new Option<string?>("--output", "-o") { Description = "File for the summary. Without it, the summary goes to standard output.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "The summary's format: text, json or html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var logs = NightWatch.Option();
        var language = CommonOptions.Language();
        var command = new Command("fetch", "Fetch the reports at, or behind, some addresses, and keep them as run does") { addresses, contact, store, networks, output, format, logs, language };
        command.SetAction((parsed, cancellation) => NightRun.RunAsync(
            List(parsed.GetValue(addresses)!, parsed.GetValue(contact), parsed.GetValue(networks) ?? []),
            new StoreFolder(parsed.GetValue(store)!),
            new NightOptions { Language = CommonOptions.LanguageOf(parsed.GetValue(language)!), Converter = LibreOfficeConverter.Find() },
            new SummaryOutput(parsed.GetValue(output), parsed.GetValue(format)!),
            Severity.Error,
            [],
            parsed.GetValue(logs),
            cancellation));
        return command;
    }

    // One source a host, which is named after it.
    private static SourceList List(string[] addresses, string? contact, string[] networks)
    {
        var asked = addresses.Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : throw new UsageException($"{address} is no http or https address"));
        var allowed = networks.Select(network => IPNetwork.TryParse(network, out var parsed) ? parsed : throw new UsageException($"{network} is no network such as 10.0.0.0/8"));
        var sources = asked.GroupBy(address => address.IdnHost).Select(host => new Source(host.Key, null, null, [.. host], [], new FetchPolicy(new HashSet<string> { host.Key })));
        return new SourceList(new FetchSettings(FetchedInput.Contact(contact)) { AllowedNetworks = [.. allowed] }, new NightSettings(), [.. sources]);
    }
}
