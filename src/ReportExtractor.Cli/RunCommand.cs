using System.CommandLine;
using ReportExtractor.Collection.Sources;
using ReportExtractor.Conversion;
using ReportExtractor.Nightly;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary><c>run SOURCES</c>: a night. Finds what is new or changed, fetches, reads, checks and keeps it.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var sources = new Argument<string>("SOURCES") { Description = "The list of sources (YAML)" };
        var store = StoreFolder.Option();
        var only = new Option<string[]>("--only") { Description = "Look only at sources whose names contain this", HelpName = "NAME", AllowMultipleArgumentsPerToken = true };
        var since = new Option<int?>("--since") { Description = "Leave alone the reports of earlier years, as far as links name their years", HelpName = "YEAR" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be looked at, and ask nobody for anything" };
        var output = new Option<string?>("--output", "-o") { Description = "File for the summary. Without it, the summary goes to standard output.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "The summary's format: text, json or html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "html");
        var failOn = CommonOptions.FailOn("Exit with 1 if there are new findings of this severity or above: info, warning or error");
        var decisions = CommonOptions.Decisions();
        var logs = NightWatch.Option();
        var language = CommonOptions.Language();
        var command = new Command("run", "Collect the reports of many sources: find, fetch, extract, verify and keep what is new") { sources, store, only, since, dryRun, output, format, failOn, decisions, logs, language };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(sources)!,
            new StoreFolder(parsed.GetValue(store)!),
            new NightOptions { Only = parsed.GetValue(only) ?? [], SinceYear = parsed.GetValue(since), Language = CommonOptions.LanguageOf(parsed.GetValue(language)!), Converter = LibreOfficeConverter.Find() },
            parsed.GetValue(dryRun),
            new SummaryOutput(parsed.GetValue(output), parsed.GetValue(format)!),
            CommonOptions.SeverityOf(parsed.GetValue(failOn)!),
            parsed.GetValue(decisions),
            parsed.GetValue(logs),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, StoreFolder folder, NightOptions options, bool isDry, SummaryOutput output, Severity failOn, string? decisions, bool logs, CancellationToken cancellation)
    {
        var list = Read(path);
        var decided = decisions is null ? [] : DecideCommand.Read(decisions).Values;
        if (isDry)
            return SayPlan(list, options);
        return await NightRun.RunAsync(list, folder, options, output, failOn, decided, logs, cancellation);
    }

    private static SourceList Read(string path)
    {
        try
        {
            using var text = File.OpenText(path);
            return SourceListReader.Read(text);
        }
        catch (SourceListException error)
        {
            throw new UsageException(string.Join("\nreport-extractor: ", error.Faults.Select(fault => $"{path}, {fault}")));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the list of sources {path} cannot be read: {error.Message.TrimEnd('.')}");
        }
    }

    private static int SayPlan(SourceList list, NightOptions options)
    {
        var chosen = list.Sources.Where(options.Chooses).ToList();
        foreach (var source in chosen)
        {
            foreach (var address in source.Lists)
                Terminal.Results.WriteLine($"{source.Name}: would look for reports at {address}");
            foreach (var address in source.Reports)
                Terminal.Results.WriteLine($"{source.Name}: would fetch {address}");
        }

        return chosen.Count > 0 ? ExitCode.Done : ExitCode.NothingDone;
    }
}
