using System.CommandLine;
using System.Globalization;
using Newtonsoft.Json;
using ReportExtractor.Storage;
using ReportExtractor.Storage.Sqlite;

namespace ReportExtractor.Cli;

/// <summary><c>versions</c>: which reports changed after they were published, when, and in which cells.</summary>
internal static class VersionsCommand
{
    public static Command Create()
    {
        var body = new Argument<string?>("BODY") { Description = "A part of the publishing body's name; all bodies without it", Arity = ArgumentArity.ZeroOrOne };
        var store = StoreFolder.Option();
        var year = new Option<int?>("--year") { Description = "The year reported on", HelpName = "YEAR" };
        var all = new Option<bool>("--all") { Description = "List also reports that never changed" };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("versions", "List reports that changed after publication, and the cells that changed") { body, store, year, all, format };
        command.SetAction(parsed => Run(new StoreFolder(parsed.GetValue(store)!), parsed.GetValue(body), parsed.GetValue(year), !parsed.GetValue(all), parsed.GetValue(format)!));
        return command;
    }

    private static int Run(StoreFolder folder, string? body, int? year, bool onlyChanged, string format)
    {
        try
        {
            using var store = SqliteStore.OpenToRead(folder.Database);
            var reports = store.Histories(body, year, onlyChanged);
            if (format == "json")
                WriteJson(reports);
            else
                WriteText(reports);
            return ExitCode.Done;
        }
        catch (Exception error) when (error is FileNotFoundException or InvalidDataException)
        {
            throw new UsageException(error.Message);
        }
    }

    private static void WriteText(IEnumerable<ReportHistory> reports)
    {
        foreach (var report in reports)
        {
            Terminal.Results.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Body} {report.Year}"));
            foreach (var version in report.Versions)
            {
                Terminal.Results.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  version {version.Number}, seen {version.Seen.UtcDateTime:yyyy-MM-dd HH:mm} UTC{(version.IsCurrent ? "" : ", superseded")}  {version.Address}"));
                foreach (var cell in version.Cells)
                    Terminal.Results.WriteLine($"    {cell.Cell}: {cell.Old ?? "(none)"} → {cell.New ?? "(none)"}");
                if (version.FollowsOther && version.Cells.Count == 0)
                    Terminal.Results.WriteLine("    no figure changed; its text did");
            }
        }
    }

    private static void WriteJson(IEnumerable<ReportHistory> reports)
    {
        using var json = new JsonTextWriter(Terminal.Results) { CloseOutput = false, Culture = CultureInfo.InvariantCulture, Formatting = Formatting.Indented };
        json.WriteStartArray();
        foreach (var report in reports)
        {
            JsonSerializer.CreateDefault().Serialize(json, new
            {
                source = report.Source,
                body = report.Body,
                year = report.Year,
                versions = report.Versions.Select(version => new
                {
                    address = version.Address,
                    number = version.Number,
                    seen = version.Seen.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                    sha256 = version.Sha256,
                    archive = new { file = version.Place.File, position = version.Place.Position, length = version.Place.Length },
                    is_current = version.IsCurrent,
                    cells = version.Cells.Select(cell => new { cell = cell.Cell, old = Number(cell.Old), @new = Number(cell.New) }),
                }),
            });
        }

        json.WriteEndArray();
        Terminal.Results.WriteLine();

        static Newtonsoft.Json.Linq.JRaw? Number(string? value) => value is null ? null : new Newtonsoft.Json.Linq.JRaw(value);
    }
}
