using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ReportExtractor.FakeCountry;
using ReportExtractor.FakeCountry.Planning;
using ReportExtractor.FakeCountry.Serving;

// ReportExtractor.FakeCountry --sites 12 --reports 60 --port 8088: serves a country until it is stopped.
var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i + 1 < args.Length; i += 2)
    options[args[i]] = args[i + 1];

var plan = new CountryPlan(Number("--seed", 1), Number("--sites", 12), Number("--reports", 60), options.TryGetValue("--faults", out var faults) ? double.Parse(faults, CultureInfo.InvariantCulture) : 1.0 / 3, options.TryGetValue("--changes", out var changes) ? Enum.Parse<NightChanges>(changes, ignoreCase: true) : NightChanges.All);
await using var country = await Country.StartAsync(plan, Number("--port", 8088), Number("--secure-port", 0), options.GetValueOrDefault("--log"));
country.Night = Number("--night", 1);
await File.WriteAllTextAsync(options.GetValueOrDefault("--sources", "sources.yaml"), country.SourcesYaml());
if (options.TryGetValue("--expected", out var expected))
    await File.WriteAllBytesAsync(expected, JsonSerializer.SerializeToUtf8Bytes(country.Expected(country.Night), Json.Indented));
Console.WriteLine($"{plan.Sites.Count} sites on ports {country.Ports.Http} (http) and {country.Ports.Https} (https), the first at {country.Ports.HttpAddress(plan.Sites[0].Host, "/")}; http://127.0.0.1:{country.Ports.Http}/night/N changes the night.");

using var stopped = new ManualResetEventSlim();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
stopped.Wait();

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopped.Set();
}

int Number(string name, int otherwise) => options.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
