using System.CommandLine;
using ReportExtractor.FindingsPage;
using ReportExtractor.Reports;
using ReportExtractor.Verification;
using ReportExtractor.Verification.Decisions;
using ReportExtractor.Verification.Histories;
using ReportExtractor.Verification.Regions;

namespace ReportExtractor.Cli;

/// <summary><c>verify INPUT…</c>: sources or extracted JSON to findings.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var inputs = CommonOptions.Inputs();
        var output = new Option<string?>("--output", "-o") { Description = "File to write. Without it, findings go to standard output.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "text, json, csv or html", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "csv", "html");
        var failOn = CommonOptions.FailOn("Exit with 1 if there are findings of this severity or above: info, warning or error");
        var regions = new Option<string?>("--regions") { Description = "Table of bodies (CSV: body, parent, level): each government is compared with the sum of the bodies that report to it", HelpName = "FILE" };
        var decisions = CommonOptions.Decisions();
        var language = CommonOptions.Language();
        var workers = CommonOptions.Workers();
        var command = new Command("verify", "Check the figures of reports or of extracted JSON, each by itself and each body's year by year") { inputs, output, format, failOn, regions, decisions, language, workers };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(inputs)!,
            parsed.GetValue(output),
            parsed.GetValue(format)!,
            CommonOptions.SeverityOf(parsed.GetValue(failOn)!),
            parsed.GetValue(regions),
            parsed.GetValue(decisions),
            CommonOptions.LanguageOf(parsed.GetValue(language)!),
            parsed.GetValue(workers),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] arguments, string? output, string format, Severity failOn, string? regions, string? decisions, Language language, int workers, CancellationToken cancellation)
    {
        var failed = 0;
        var tree = regions is null ? null : ReadTree(regions);
        var decided = decisions is null ? null : DecideCommand.Read(decisions);
        var files = InputList.Find(arguments, exclude: null, Fail);
        var isPage = format == "html";
        var verified = new List<FoundReport>();
        var figures = new List<ReportFigures>();
        var done = 0;
        await Terminal.WithProgressAsync(files.Count, async progress =>
        {
            await foreach (var (input, reports, failure) in OrderedWork.SelectAsync(files, workers, WorkAsync, cancellation))
            {
                progress();
                if (failure is not null)
                    Fail(input.Path, failure);
                done += reports.Count > 0 ? 1 : 0;

                figures.AddRange(reports.Select(report => report.Figures));
                verified.AddRange(reports.Select(report => report.Found));
            }
        });
        verified = [.. verified.Zip(HistoryVerifier.Check(figures, language), With)];
        if (tree is not null)
            verified = [.. verified.Zip(RegionVerifier.Check(tree, figures, language), With)];
        if (decided is not null)
            verified = verified.ConvertAll(found => found.With(DecisionFile.Apply(found.Report, decided)));
        if (done > 0)
        {
            if (output is null)
                FindingsWriter.Write(verified, format, language, Terminal.Results);
            else
                WholeFile.Write(output, writer => FindingsWriter.Write(verified, format, language, writer));
        }

        var code = ExitCode.For(done, failed);
        var isFound = verified.Exists(found => found.Report.Findings.Any(finding => finding.Severity >= failOn && finding.Decision is not { IsConfirmed: false }));
        return code == ExitCode.Done && isFound ? ExitCode.Findings : code;

        async Task<(InputFile Input, IReadOnlyList<(FoundReport Found, ReportFigures Figures)> Reports, string? Failure)> WorkAsync(InputFile input)
        {
            var (reports, failure) = await SourceReader.VerifyAsync(input, isPage, Keep, language, cancellation);
            return (input, reports, failure);
        }

        // Only what the findings need is kept of a report.
        (FoundReport Found, ReportFigures Figures) Keep(FoundReport found) => (isPage ? found.With(found.Report with { Sections = [], Unrecognised = [] }) : found.With(Bare(found.Report)), ReportFigures.Of(found.Report));

        void Fail(string input, string reason)
        {
            failed++;
            Terminal.SayFailed(input, reason);
        }
    }

    // Findings across years bear the figures of statements in their names.
    private static Report Bare(Report report) => report with { Cells = [], Sections = [], Unrecognised = [], Statements = [.. report.Statements.Select(statement => statement with { Clause = "", Text = "" })] };

    private static FoundReport With(FoundReport found, IReadOnlyList<Finding> findings) => found.With(Verifier.With(found.Report, findings));

    private static RegionTree ReadTree(string path)
    {
        try
        {
            return RegionTree.Read(File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new UsageException($"the table of regions {path} cannot be read: {error.Message.TrimEnd('.')}");
        }
    }
}
