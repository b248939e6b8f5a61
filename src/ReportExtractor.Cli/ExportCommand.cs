using System.CommandLine;
using ReportExtractor.Datasets;
using ReportExtractor.Reports;
using ReportExtractor.Storage.Sqlite;
using ReportExtractor.Verification;

namespace ReportExtractor.Cli;

/// <summary><c>export INPUT… -o DIR</c>: many reports to a dataset of tables; <c>export --diff OLD NEW</c>: what changed between two of them.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["csv", "parquet", "xlsx"];

    public static Command Create()
    {
        var inputs = CommonOptions.Inputs();
        inputs.Arity = ArgumentArity.ZeroOrMore;
        inputs.Description = "Stores, and files, folders or globs of extracted JSON or of sources";
        var output = new Option<string?>("--output", "-o") { Description = "Folder for the dataset. An earlier dataset in it is replaced.", HelpName = "DIR" };
        var diff = new Option<string[]>("--diff") { Description = "Two datasets: tell what changed from the first to the second, as CSV", HelpName = "OLD NEW", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var formats = new Option<string>("--format") { Description = "What the tables are written as beside CSV, which is always written: csv, parquet, xlsx, parted by commas", DefaultValueFactory = _ => "csv,parquet,xlsx" };
        formats.Validators.Add(result =>
        {
            if (!Parts(result.GetValueOrDefault<string>()).All(Formats.Contains))
                result.AddError("--format takes csv, parquet and xlsx, parted by commas");
        });
        var byYear = new Option<bool>("--by-year") { Description = "Part the Parquet files by year, a folder each" };
        var mark = new Option<bool>("--bom") { Description = "Begin CSV files with a byte order mark, by which spreadsheet programs know UTF-8" };
        var language = CommonOptions.Language();
        var workers = CommonOptions.Workers();
        var command = new Command("export", "Make a dataset of tables from a store, from extracted JSON, or from sources") { inputs, output, diff, formats, byYear, mark, language, workers };
        command.Validators.Add(result =>
        {
            var hasInputs = result.GetResult(inputs) is { Tokens.Count: > 0 };
            var hasOutput = result.GetResult(output) is not null;
            if (result.GetResult(diff) is null ? !hasInputs || !hasOutput : hasInputs || hasOutput)
                result.AddError("export takes inputs and -o DIR, or --diff OLD NEW");
        });
        command.SetAction((parsed, cancellation) => parsed.GetValue(diff) is [var old, var now] ? Task.FromResult(DatasetDifferences.Print(old, now)) : RunAsync(
            parsed.GetValue(inputs)!,
            parsed.GetValue(output)!,
            new DatasetOptions
            {
                HasParquet = Parts(parsed.GetValue(formats)).Contains("parquet"),
                HasWorkbook = Parts(parsed.GetValue(formats)).Contains("xlsx"),
                IsPartitioned = parsed.GetValue(byYear),
                HasMark = parsed.GetValue(mark),
            },
            CommonOptions.LanguageOf(parsed.GetValue(language)!),
            parsed.GetValue(workers),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] arguments, string output, DatasetOptions options, Language language, int workers, CancellationToken cancellation)
    {
        var done = 0;
        var failed = 0;
        var stores = arguments.Where(IsStore).Select(argument => new StoreFolder(argument)).DistinctBy(store => Path.GetFullPath(store.Database)).ToList();
        var files = InputList.Find(arguments.Where(argument => !IsStore(argument)), output, Fail);
        using var dataset = new DatasetWriter(output, options);
        foreach (var store in stores)
        {
            AddStore(store, dataset, cancellation);
            done++;
        }

        await Terminal.WithProgressAsync(files.Count, async progress =>
        {
            await foreach (var (input, reports, failure) in OrderedWork.SelectAsync(files, workers, input => ReadAsync(input), cancellation))
            {
                progress();
                Add(input, reports, failure);
            }
        });
        if (dataset.Reports == 0)
        {
            Terminal.Messages.WriteLine("report-extractor: there is no report to export");
            return ExitCode.NothingDone;
        }

        dataset.Complete(cancellation);
        Terminal.Messages.WriteLine($"report-extractor: {dataset.Reports} reports in {output}");
        return ExitCode.For(done, failed);

        async Task<(InputFile Input, IEnumerable<Report> Reports, string? Failure)> ReadAsync(InputFile input)
        {
            var (reports, failure) = await SourceReader.ReadAsync(input, language, cancellation);
            return (input, reports, failure);
        }

        void Add(InputFile input, IEnumerable<Report> reports, string? failure)
        {
            var before = dataset.Reports;
            try
            {
                foreach (var report in reports)
                {
                    cancellation.ThrowIfCancellationRequested();
                    dataset.Add(PlainReport.Of(report));
                }
            }
            catch (FormatException error)
            {
                failure = $"cannot be read: {error.Message}";
            }

            done += dataset.Reports > before ? 1 : 0;
            if (failure is not null)
                Fail(input.Path, failure);
        }

        void Fail(string input, string reason)
        {
            failed++;
            Terminal.SayFailed(input, reason);
        }
    }

    private static bool IsStore(string argument) => File.Exists(new StoreFolder(argument).Database);

    private static void AddStore(StoreFolder folder, DatasetWriter dataset, CancellationToken cancellation)
    {
        try
        {
            using var store = SqliteStore.OpenToRead(folder.Database);
            try
            {
                foreach (var origin in StoredReports.Origins(store, folder.Archive))
                    dataset.Add(origin);
            }
            catch (IOException error)
            {
                Terminal.SayFailed(folder.Archive, $"cannot be read, so that the dataset does not name all archives that it was read from: {error.Message}");
            }

            foreach (var report in StoredReports.Read(store))
            {
                cancellation.ThrowIfCancellationRequested();
                dataset.Add(report);
            }
        }
        catch (InvalidDataException error)
        {
            throw new UsageException(error.Message);
        }
    }

    private static string[] Parts(string? formats) => (formats ?? "").Split(',', StringSplitOptions.TrimEntries);
}
