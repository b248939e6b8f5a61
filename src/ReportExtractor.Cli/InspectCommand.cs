using System.CommandLine;
using ReportExtractor.Inspection;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary><c>inspect FILE</c>: what the reader saw and what was recognised in it, as JSON or as a page to look at.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input();
        var output = new Option<string?>("--output", "-o") { Description = "File to write. Without it, results go to standard output.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "json, or html: one page that shows every box, cell and reading", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", "html");
        var language = CommonOptions.Language();
        var command = new Command("inspect", "Show what the reader saw in a source, and why each number was read as it was") { input, output, format, language };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(input)!,
            parsed.GetValue(output),
            parsed.GetValue(format)!,
            CommonOptions.LanguageOf(parsed.GetValue(language)!),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string argument, string? output, string format, Language language, CancellationToken cancellation)
    {
        if (Directory.Exists(argument))
            throw new UsageException($"{argument} is a folder; inspect takes one file");
        var files = InputList.Find([argument], exclude: null, Terminal.SayFailed);
        if (files.Count > 1)
            throw new UsageException($"{argument} matches {files.Count} files; inspect takes one");
        if (files.Count == 0)
            return ExitCode.NothingDone;
        var (inspected, failure) = await SourceReader.InspectAsync(files[0], language, cancellation);
        if (inspected is null)
        {
            Terminal.SayFailed(files[0].Path, failure!);
            return ExitCode.NothingDone;
        }

        if (output is null)
            Write(Terminal.Results);
        else
            WholeFile.Write(output, Write);
        return ExitCode.Done;

        void Write(TextWriter writer)
        {
            if (format == "html")
                InspectionHtml.Write(inspected, language, writer);
            else
                InspectionJson.Write(inspected, writer);
            writer.Write('\n');
        }
    }
}
