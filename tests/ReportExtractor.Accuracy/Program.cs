using System.Globalization;
using ReportExtractor.Accuracy;

// Measures how well generated reports are read. "gate FILE" holds the figures against the floors pinned in a file.
const string Usage = "usage: accuracy [--seed N] [--documents N] [--with HABIT=OPTION]... [--write DIR] [--json FILE] [--worst N] | accuracy gate FLOORS | accuracy localisation SEED REPORTS";

if (args is ["gate", var floors])
    return Gate.Run(floors, Console.Out);

if (args is ["localisation", var first, var count])
{
    LocalisationMeasure.Of(int.Parse(first, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture)).Write(Console.Out);
    return 0;
}

var options = new Dictionary<string, string>(StringComparer.Ordinal);
var forced = new Dictionary<string, string>(StringComparer.Ordinal);
for (var i = 0; i < args.Length; i += 2)
{
    if (i + 1 == args.Length || args[i] is not ("--seed" or "--documents" or "--with" or "--write" or "--json" or "--worst"))
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }

    if (args[i] == "--with" && args[i + 1].Split('=', 2) is [var habit, var option])
        forced[habit] = option;
    else
        options[args[i]] = args[i + 1];
}

var corpus = new GeneratedCorpus(Number("--seed", Random.Shared.Next()), Number("--documents", 500), forced);
var folder = options.GetValueOrDefault("--write");
if (folder is not null)
    Directory.CreateDirectory(folder);
var (breakdown, sha256) = corpus.Run(folder);
Console.WriteLine($"{corpus.Documents} documents from seed {corpus.Seed}, sha256 {sha256}\n");
Console.Write(BreakdownText.Write(breakdown, Number("--worst", 10)));
if (options.TryGetValue("--json", out var json))
    await File.WriteAllTextAsync(json, BreakdownJson.Write(breakdown).ToString());
return 0;

int Number(string option, int otherwise) => options.TryGetValue(option, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
