using System.Globalization;
using Newtonsoft.Json.Linq;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.Reports;
using ReportExtractor.Tests.Nightly;

namespace ReportExtractor.Tests.Cli;

/// <summary>The commands run, fetch, versions and extract, on sites that a server on this machine serves.</summary>
[Collection(NightOrder.Name)]
public sealed class RunTests : IAsyncLifetime, IDisposable
{
    private readonly CliProgram _program = new();
    private CountryNights _nights = null!;

    public async Task InitializeAsync()
    {
        _nights = await CountryNights.StartAsync(new CountryPlan(16, 12, 40, faults: 0, changes: NightChanges.Cells, correctedShare: 0.05));
        _program.With("sources.yaml", _nights.Yaml());
    }

    public async Task DisposeAsync() => await _nights.DisposeAsync();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void A_night_then_a_corrected_report_and_everything_again_from_the_archive()
    {
        var first = _program.Run("run", "sources.yaml", "--format", "json");
        var summary = JObject.Parse(first.Output);
        var reports = (int)summary["totals"]!["reports"]!;
        Assert.Equal(_nights.Country.Expected(1).Reports.Count, reports);
        Assert.Equal(reports, summary["new"]!.Count());
        Assert.Equal(summary["failures"]!.Any() ? 3 : summary["new_findings"]!.Any(finding => (string?)finding["severity"] == "error") ? 1 : 0, first.ExitCode);

        _nights.Country.Night = 3;
        _program.Run("run", "sources.yaml", "-o", "summary.html", "--format", "html", "--lang", "en");
        var changes = _nights.Country.Expected(3).Changes.Cells;
        Assert.NotEmpty(changes);
        var page = _program.Read("summary.html");
        var versions = _program.Run("versions");
        var listed = JArray.Parse(_program.Run("versions", "--format", "json").Output);
        Assert.All(changes, change =>
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"    {change.Cell}: {change.Old} → {change.New}");
            Assert.Contains(line, versions.Output, StringComparison.Ordinal);
            Assert.Contains(change.Cell, page, StringComparison.Ordinal);
            Assert.Contains(listed, report => (string?)report["body"] == change.Body && (int?)report["year"] == change.Year);
        });
        Assert.Equal(changes.Select(change => (change.Body, change.Year)).Distinct().Count(), listed.Count);

        // The network is not needed for it: what the archive holds gives the same cells.
        var again = _program.Run(["extract", .. Directory.GetFiles(_program.PathOf("store/archive")), "--format", "jsonl"]);
        var read = again.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse).ToLookup(report => ((string)report["report"]!["source"]!["uri"]!).Split('#')[0]);
        foreach (var document in _nights.Country.Expected(1).Reports.SelectMany(report => report.Documents))
        {
            var report = read[document.Address].First();
            Assert.All(document.Cells.Where(cell => cell.Value is not null), cell => Assert.Equal(cell.Value, (decimal?)report.SelectToken(cell.Key)));
        }
    }

    [Fact]
    public void What_people_dismissed_is_told_as_such_and_does_not_count()
    {
        var all = JObject.Parse(_program.Run("run", "sources.yaml", "--format", "json").Output);
        var source = all["new_findings"]!.Select(finding => (string)finding["source"]!).Except(all["failures"]!.Select(failure => (string)failure["source"]!), StringComparer.Ordinal).First();
        var found = all["new_findings"]!.Where(finding => (string?)finding["source"] == source).Select(finding => (string)finding["id"]!).ToList();
        foreach (var id in found)
            _program.Run("decide", "decisions.csv", id, "dismissed", "--reason", "另有说明");

        string[] arguments = ["run", "sources.yaml", "--only", source, "--format", "json", "--fail-on", "info", "--store"];
        var open = _program.Run([.. arguments, "open"]);
        var decided = _program.Run([.. arguments, "decided", "--decisions", "decisions.csv"]);

        Assert.Equal((1, 0), (open.ExitCode, decided.ExitCode));
        Assert.Equal(found.Select(id => (id, "dismissed")), JObject.Parse(decided.Output)["new_findings"]!.Select(finding => ((string)finding["id"]!, (string)finding["decision"]!)));
        Assert.Equal(2, _program.Run("run", "sources.yaml", "--decisions", "missing.csv").ExitCode);
    }

    [Fact]
    public void What_is_kept_becomes_a_dataset_and_two_of_them_tell_what_changed()
    {
        var first = JObject.Parse(_program.Run("run", "sources.yaml", "--format", "json").Output);
        Assert.Equal(0, _program.Run("export", "store", "-o", "old", "--format", "csv").ExitCode);
        _nights.Country.Night = 3;
        _program.Run("run", "sources.yaml");
        Assert.Equal(0, _program.Run("export", "store", "-o", "new", "--format", "csv").ExitCode);

        var package = JObject.Parse(_program.Read("new/datapackage.json"));
        var diff = _program.Run("export", "--diff", "old", "new");

        Assert.Equal((int)first["totals"]!["reports"]!, CsvRows.Read(_program.Read("old/reports.csv")).Count(row => row.Count > 1) - 1);
        Assert.NotEmpty(package["provenance"]!["archives"]!);
        var changes = _nights.Country.Expected(3).Changes.Cells.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Body},{change.Year},{change.Cell},{change.Old},{change.New}")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(changes);
        var rows = CsvRows.Read(diff.Output).Where(row => row[0] == "cell_changed").ToList();
        Assert.Equal(changes, rows.Select(row => string.Join(',', row.Skip(2))).Order(StringComparer.Ordinal));
        Assert.Contains($"{rows.Count} cell_changed", diff.Messages, StringComparison.Ordinal);

        // The archive alone gives a dataset too, of all that can be read in it.
        _program.Run(["export", .. Directory.GetFiles(_program.PathOf("store/archive")), "-o", "of-archive", "--format", "csv"]);
        Assert.InRange(CsvRows.Read(_program.Read("of-archive/reports.csv")).Count(row => row.Count > 1) - 1, (int)first["totals"]!["reports"]!, int.MaxValue);

        // What changed after publication stands in the later dataset itself.
        Assert.Equal(changes.Count, CsvRows.Read(_program.Read("new/changes.csv")).Where(row => row.Count > 1).Skip(1).Select(row => (row[0], row[3], row[4], row[5])).Distinct().Count());
    }

    [Fact]
    public void Two_runs_do_not_work_on_one_store()
    {
        CliResult? second = null;

        _program.Run(
            process =>
            {
                while (!process.HasExited && !File.Exists(_program.PathOf("store/reports.db.lock")))
                    Thread.Sleep(5);
                second = _program.Run("run", "sources.yaml");
            },
            "run",
            "sources.yaml");

        Assert.Equal((4, "", "report-extractor: another run is using the store store/reports.db."), (second!.ExitCode, second.Output, second.Messages.Trim()));
    }

    [Fact]
    public void A_few_addresses_are_fetched_without_a_list_of_sources()
    {
        var document = _nights.Country.Expected(1).Reports.SelectMany(report => report.Documents).First(document => document.Address.StartsWith("http:", StringComparison.Ordinal) && document.MediaType == "text/html");

        var nobody = _program.Run("fetch", document.Address, "--allow-network", "127.0.0.0/8");
        var own = _program.Run("fetch", document.Address, "--contact", "test@example.org");
        var fetched = _program.Run("fetch", document.Address, "--contact", "test@example.org", "--allow-network", "127.0.0.0/8", "--store", "other", "--format", "json");

        Assert.Equal((2, true), (nobody.ExitCode, nobody.Messages.Contains("REPORT_EXTRACTOR_CONTACT", StringComparison.Ordinal)));
        Assert.Equal((4, true), (own.ExitCode, own.Output.Contains("refused_address", StringComparison.Ordinal)));
        Assert.Contains((string)JObject.Parse(fetched.Output)["new"]![0]!["address"]!, document.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_be_asked_is_said_without_asking()
    {
        var result = _program.Run("run", "sources.yaml", "--dry-run", "--only", _nights.Sources.Sources[0].Name);

        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Output.Trim().Split('\n'), line => Assert.StartsWith(_nights.Sources.Sources[0].Name, line, StringComparison.Ordinal));
        Assert.Empty(_nights.Country.Log.Entries);
        Assert.False(Directory.Exists(_program.PathOf("store")));
    }

    [Fact]
    public void Outside_the_hours_nobody_is_asked()
    {
        var from = DateTime.UtcNow.AddHours(2);
        _program.With("sources.yaml", _nights.Yaml().Replace("settings:\n", string.Create(CultureInfo.InvariantCulture, $"settings:\n  window: {from:HH:mm}-{from.AddHours(1):HH:mm}\n  time_zone: UTC\n"), StringComparison.Ordinal));

        var result = _program.Run("run", "sources.yaml");

        Assert.Equal((4, ""), (result.ExitCode, result.Output));
        Assert.Contains("servers are asked from", result.Messages, StringComparison.Ordinal);
        Assert.Empty(_nights.Country.Log.Entries);
    }

    [Fact]
    public void What_is_wrong_with_a_list_is_said_with_its_lines()
    {
        _program.With("wrong.yaml", "contact: nobody\nsources:\n  - name: 青河县人民政府\n    list: ftp://a.example/\n    depth: 3\n");

        var result = _program.Run("run", "wrong.yaml");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            [
                "report-extractor: wrong.yaml, line 1: “contact” must be a mail or web address at which the operator of a server can reach you",
                "report-extractor: wrong.yaml, line 4: “ftp://a.example/” is no http or https address",
            ],
            result.Messages.Split('\n').Take(2));
        Assert.Contains("line 5: source 1 has no “depth”", result.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", "missing.yaml")]
    [InlineData("versions", "--store", "missing")]
    public void What_is_not_there_is_said_in_one_sentence(params string[] arguments)
    {
        var result = _program.Run(arguments);

        Assert.Equal((2, "", 1), (result.ExitCode, result.Output, result.Messages.Trim().Split('\n').Length));
    }

    [Fact]
    public void What_happens_is_logged_a_line_of_json_each()
    {
        var result = _program.Run("run", "sources.yaml", "--log", "--only", _nights.Sources.Sources[0].Name);

        var entries = result.Messages.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(JObject.Parse).ToList();
        Assert.Contains(entries, entry => (int?)entry["EventId"] == 1);
        Assert.Contains(entries, entry => (int?)entry["EventId"] == 3 && (int?)entry["State"]!["Status"] == 200 && ((string)entry["State"]!["Address"]!).StartsWith("http://127.", StringComparison.Ordinal));
        Assert.Contains(entries, entry => (int?)entry["EventId"] == 2 && (int?)entry["State"]!["Waiting"] == 0);
    }
}
