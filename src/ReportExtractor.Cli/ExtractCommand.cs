using System.CommandLine;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary><c>extract INPUT… [-o DIR or FILE]</c>: reports to JSON, lines of JSON, or CSV.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var inputs = CommonOptions.Inputs();
        var output = new Option<string?>("--output", "-o") { Description = "Folder for one file an input, or the file to write. Without it, results go to standard output.", HelpName = "DIR or FILE" };
        var format = new Option<string>("--format") { Description = "json, jsonl (one report a line) or csv (one row a cell)", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "jsonl", "csv");
        var language = CommonOptions.Language();
        var workers = CommonOptions.Workers();
        var command = new Command("extract", "Extract reports from files, folders or globs, findings included") { inputs, output, format, language, workers };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(inputs)!,
            parsed.GetValue(output),
            parsed.GetValue(format)!,
            CommonOptions.LanguageOf(parsed.GetValue(language)!),
            parsed.GetValue(workers),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] arguments, string? output, string format, Language language, int workers, CancellationToken cancellation)
    {
        var done = 0;
        var failed = 0;
        var toFolder = output is not null && IsFolder(output, arguments, format);
        var files = InputList.Find(arguments, toFolder ? output : null, Fail);
        if (output is null && files.Count > 1 && format == "json")
            throw new UsageException("several inputs need -o DIR, or --format jsonl or csv");
        if (toFolder)
            Directory.CreateDirectory(output!);
        var plan = toFolder ? new OutputPlan(files, output!, "." + format) : null;
        var drain = plan is null ? new ReportStream(output, format) : null;
        try
        {
            await Terminal.WithProgressAsync(files.Count, async progress =>
            {
                await foreach (var result in OrderedWork.SelectAsync(files, workers, WorkAsync, cancellation))
                {
                    progress();
                    done += result.Reports > 0 ? 1 : 0;
                    if (result.Failure is not null)
                        Fail(result.Input.Path, result.Failure);
                    drain?.Write(result.Text);
                }
            });
            if (done > 0)
                drain?.Complete();
        }
        finally
        {
            drain?.Dispose();
        }

        return ExitCode.For(done, failed);

        async Task<(InputFile Input, int Reports, string Text, string? Failure)> WorkAsync(InputFile input)
        {
            var (reports, failure) = await SourceReader.ExtractAsync(input, language, cancellation);
            if (failure is not null)
                return (input, 0, "", failure);
            if (plan is null)
                return (input, reports.Count, ReportStream.Render(reports, format), null);
            try
            {
                ReportStream.WriteFiles(reports, format, report => plan.PathFor(input, report));
                return (input, reports.Count, "", null);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return (input, 0, "", $"its output cannot be written: {error.Message}");
            }
        }

        void Fail(string input, string reason)
        {
            failed++;
            Terminal.SayFailed(input, reason);
        }
    }

    // A folder if it is one, is written like one, or is needed for several files.
    private static bool IsFolder(string output, string[] arguments, string format)
    {
        if (WholeFile.IsDevice(output))
            return false;
        if (Directory.Exists(output) || Path.EndsInDirectorySeparator(output))
            return true;
        var several = arguments.Length > 1 || Directory.Exists(arguments[0]) || !File.Exists(arguments[0]);
        if (File.Exists(output) && several && format == "json")
            throw new UsageException($"{output} is a file; several inputs need a folder");
        return format == "json" ? several || Path.GetExtension(output).Length == 0 : Path.GetExtension(output).Length == 0;
    }
}
