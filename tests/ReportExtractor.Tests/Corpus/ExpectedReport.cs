using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Reports;
using ReportExtractor.Verification;

namespace ReportExtractor.Tests.Corpus;

/// <summary>One <c>expected*.json</c>: what a report must yield, whatever its format.</summary>
internal sealed class ExpectedReport
{
    private static readonly string[] Tables = ["proactive_disclosure", "requests", "review_and_litigation"];

    private readonly JObject _json;

    private ExpectedReport(JObject json) => _json = json;

    public static ExpectedReport Load(string path)
    {
        using var json = new JsonTextReader(new StreamReader(path)) { FloatParseHandling = FloatParseHandling.Decimal, DateParseHandling = DateParseHandling.None };
        return new ExpectedReport(JObject.Load(json));
    }

    /// <summary>The expectations of a corpus folder, one a report in reading order.</summary>
    public static IReadOnlyList<ExpectedReport> OfFolder(string folder)
    {
        var expected = new List<ExpectedReport>();
        for (var path = Path.Combine(folder, "expected.json"); File.Exists(path); path = Path.Combine(folder, $"expected.{expected.Count + 1}.json"))
            expected.Add(Load(path));
        return expected;
    }

    /// <summary>Every cell by its full name; null where the report prints no figure.</summary>
    public IReadOnlyDictionary<string, decimal?> Cells => Tables
        .SelectMany(table => ((JObject)_json[table]!).Descendants().OfType<JValue>())
        .ToDictionary(value => value.Path, value => (decimal?)value, StringComparer.Ordinal);

    /// <summary>Each way in which a report differs, in words.</summary>
    public IReadOnlyList<string> Differences(Report report)
    {
        var differences = new List<string>();
        Compare("title", (string?)_json["title"], report.Identity.Title);
        Compare("issuer", (string?)_json["issuer"], report.Identity.Issuer);
        Compare("year", (string?)_json["year"], report.Identity.Year?.ToString(CultureInfo.InvariantCulture));
        Compare("form", (string?)_json["form"], report.Form.Code);
        Compare("published", (string?)_json["published"], report.Identity.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        CompareLists("sections", _json["sections"]!.Select(section => $"{section[0]} {section[1]}"), report.Sections.Select(section => $"{section.Number} {section.Title}"));
        CompareLists("unrecognised", _json["unrecognised"]!.Select(Line), report.Unrecognised.Select(line => $"{line.Table} {line.Label}: {string.Join(' ', line.Values)}"));
        CompareLists("findings", _json["findings"]!.Select(Finding), report.Findings.SelectMany(Claims));
        differences.AddRange(CellDifferences(report));
        return differences;

        void Compare(string name, string? expected, string? got)
        {
            if (expected != got)
                differences.Add($"{name}: expected '{expected}', got '{got}'");
        }

        void CompareLists(string name, IEnumerable<string> expected, IEnumerable<string> got)
        {
            var (wanted, found) = (expected.ToList(), got.ToList());
            if (wanted.SequenceEqual(found, StringComparer.Ordinal))
                return;
            differences.AddRange(wanted.Except(found, StringComparer.Ordinal).Select(item => $"{name}: missing '{item}'"));
            differences.AddRange(found.Except(wanted, StringComparer.Ordinal).Select(item => $"{name}: not expected '{item}'"));
            if (wanted.ToHashSet(StringComparer.Ordinal).SetEquals(found))
                differences.Add($"{name}: the same, but in another order or number");
        }
    }

    /// <summary>Each cell that a report gives otherwise, in words.</summary>
    public IEnumerable<string> CellDifferences(Report report)
    {
        var cells = Cells;
        foreach (var name in cells.Keys.Where(name => report.Form.IndexOf(name) < 0))
            yield return $"{name}: form {report.Form.Code} has no such cell";
        foreach (var cell in report.Form.Cells)
        {
            var reading = report.Cells[cell.Index];
            var expected = cells.GetValueOrDefault(cell.Name);
            if (expected != reading.Value)
                yield return string.Create(CultureInfo.InvariantCulture, $"{cell.Name}: expected {Show(expected)}, got {Show(reading.Value)} (raw '{reading.Raw}', {reading.Status}, line {reading.Location?.Line})");
        }
    }

    private static string Show(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Line(JToken line) => $"{line["table"]} {line["label"]}: {string.Join(' ', line["values"]!)}";

    private static string Finding(JToken finding) => $"{finding[0]} {finding[1]} {string.Join(' ', finding.ElementAtOrDefault(2) ?? new JArray())}";

    private static IEnumerable<string> Claims(Finding finding) =>
        finding.Consequences.Select(consequence => (consequence.Rule, consequence.Cells)).Prepend((finding.Rule, finding.Cells))
            .Select(claim => $"{claim.Rule} {finding.Severity.ToString().ToLowerInvariant()} {(finding.Severity == Severity.Info ? "" : string.Join(' ', claim.Cells))}");
}
