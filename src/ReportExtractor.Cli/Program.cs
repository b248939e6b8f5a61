using System.CommandLine;
using ReportExtractor.Cli;

var root = new RootCommand("Reads Chinese annual reports on government information disclosure into checked, traceable data.")
{
    ExtractCommand.Create(),
    VerifyCommand.Create(),
    DecideCommand.Create(),
    InspectCommand.Create(),
    FetchCommand.Create(),
    RunCommand.Create(),
    VersionsCommand.Create(),
    ExportCommand.Create(),
    RulesCommand.Create(),
    SchemaCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        Terminal.Messages.WriteLine($"report-extractor: {error.Message}");
    Terminal.Messages.WriteLine("Try report-extractor --help.");
    return ExitCode.Usage;
}

try
{
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    Terminal.Results.Flush();
    return code;
}
catch (UsageException error)
{
    Terminal.Messages.WriteLine($"report-extractor: {error.Message}.");
    return ExitCode.Usage;
}
catch (OperationCanceledException)
{
    Terminal.Messages.WriteLine("report-extractor: stopped; every file written is whole.");
    return ExitCode.Stopped;
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    Terminal.Messages.WriteLine($"report-extractor: the output cannot be written: {error.Message}");
    return ExitCode.NothingDone;
}
