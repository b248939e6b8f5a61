using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ReportExtractor.Verification.Catalog;

/// <summary>All rules, as the embedded <c>rules.json</c> describes them.</summary>
public static class RuleCatalog
{
    /// <summary>The rules in the order in which they are described.</summary>
    public static IReadOnlyList<CatalogRule> All { get; } = Load();

    /// <summary>The rules as JSON, in both languages.</summary>
    public static string Json => Open().ReadToEnd();

    /// <summary>The rule with the name, or null.</summary>
    public static CatalogRule? Find(string id) => All.FirstOrDefault(rule => rule.Id == id);

    private static List<CatalogRule> Load()
    {
        var serializer = JsonSerializer.Create(new JsonSerializerSettings
        {
            ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() },
        });
        using var json = new JsonTextReader(Open());
        return serializer.Deserialize<List<CatalogRule>>(json)!;
    }

    private static StreamReader Open() => new(typeof(RuleCatalog).Assembly.GetManifestResourceStream("rules.json")!);
}
