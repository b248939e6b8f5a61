using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ReportExtractor.Tests.Support;

namespace ReportExtractor.Tests.Corpus;

/// <summary>The corpus says what the published reports say.</summary>
public sealed class FactsTests
{
    private static readonly string[] Tables = ["proactive_disclosure", "requests", "review_and_litigation"];

    [FactsTheory]
    [InlineData("hongze-2023")]
    [InlineData("shanghai-office-2019")]
    [InlineData("shuyang-2025")]
    [InlineData("suqian-2023")]
    [InlineData("suqian-2024")]
    [InlineData("xixian-2022")]
    public void The_corpus_holds_the_published_figures(string name)
    {
        using var reader = new JsonTextReader(new StreamReader(Path.Combine(Repository.Facts, name + ".json"))) { FloatParseHandling = FloatParseHandling.Decimal };
        var facts = JObject.Load(reader);
        var expected = ExpectedReport.Load(Path.Combine(Repository.Corpus, name, "expected.json")).Cells;
        var published = Tables.SelectMany(table => Cells(facts[table]!, table)).ToList();

        Assert.InRange(published.Count, 150, 250);
        var differences = published.Where(cell => expected.GetValueOrDefault(cell.Name) != cell.Value)
            .Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Name}: published {cell.Value}, expected.json {expected.GetValueOrDefault(cell.Name)}"));
        Assert.Empty(differences);
        Assert.DoesNotContain(expected.Keys.Except(published.Select(cell => cell.Name), StringComparer.Ordinal), cell => expected[cell] is not null);
    }

    // In facts a row within a group is one key, "refused.state_secret".
    private static IEnumerable<(string Name, decimal? Value)> Cells(JToken token, string name) => token is JObject group
        ? group.Properties().SelectMany(property => Cells(property.Value, $"{name}.{property.Name}"))
        : [(name, Figure(token))];

    // Money is given as printed: 251000元.
    private static decimal? Figure(JToken value) => value.Type switch
    {
        JTokenType.Null => null,
        JTokenType.String => decimal.Parse(((string)value!).TrimEnd('元'), CultureInfo.InvariantCulture),
        _ => (decimal)value,
    };
}
